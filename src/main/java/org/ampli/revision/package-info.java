/** The editions of the grid: read by anyone, prepared as drafts, and what a new one says of each indicator. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid", "paper", "todo"})
package org.ampli.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
