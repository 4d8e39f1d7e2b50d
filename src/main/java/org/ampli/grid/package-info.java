/** The quality grid and its editions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "live", "network"})
package org.ampli.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
