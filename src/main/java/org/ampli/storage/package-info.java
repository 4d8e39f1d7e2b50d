/** Which files are taken in, and where they rest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "guard"})
package org.ampli.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
