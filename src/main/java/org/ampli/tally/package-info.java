/** How many Cités say yes and how many no, as far as nobody can be told from it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid", "campaign"})
package org.ampli.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
