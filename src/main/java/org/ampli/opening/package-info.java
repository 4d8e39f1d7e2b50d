/** What a Cité lets the others read of the grid that it sent, where the year allows it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "network", "grid", "campaign", "assessment", "evidence", "storage", "sending"})
package org.ampli.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
