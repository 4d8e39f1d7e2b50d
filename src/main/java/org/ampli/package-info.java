/** The start of the application; every room lies below. */
@NullMarked
package org.ampli;

import org.jspecify.annotations.NullMarked;
