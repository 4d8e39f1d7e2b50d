/** Turns a page into a document that anyone can read, print and check. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.ampli.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
