/** What people write together: kept as it is typed, with every state that it had. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "live"})
package org.ampli.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
