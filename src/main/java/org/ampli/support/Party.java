package org.ampli.support;

/** The two sides of whatever help there is. */
enum Party {
    CITE,
    READER
}
