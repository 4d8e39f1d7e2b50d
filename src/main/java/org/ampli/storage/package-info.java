/** How much is taken in, and where files rest. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "guard", "inspection"})
package org.ampli.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
