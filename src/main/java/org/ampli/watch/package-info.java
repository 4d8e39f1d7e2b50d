/** How the network keeps watch on its grid: changes that anyone proposes, that are sorted, discussed and decided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid", "revision", "todo"})
package org.ampli.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
