/** The yearly programme and its clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid"})
package org.ampli.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
