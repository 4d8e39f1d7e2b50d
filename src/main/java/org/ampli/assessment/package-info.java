/** A Cité fills in its grid, and sends it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "network", "grid", "campaign", "evidence", "storage", "live", "sending", "mail"
        })
package org.ampli.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
