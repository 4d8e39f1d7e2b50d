/** Finds who could read whom, so that no rule is broken and as many wishes as possible are met. */
@NullMarked
@ApplicationModule(allowedDependencies = {"network"})
package org.ampli.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
