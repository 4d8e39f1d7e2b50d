/** What is turned away at the door, before any room reads it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.ampli.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
