/** A Cité fills in its grid. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "network", "grid", "campaign", "evidence", "storage", "live", "sending"})
package org.ampli.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
