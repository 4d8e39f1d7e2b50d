package org.ampli.difficulty;

/** From where somebody speaks of a difficulty. */
public enum Side {
    CITE,
    READER
}
