/** What a grid still lacks before it leaves its Cité, and the visa of the manager, who sends it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "campaign", "assessment", "sending"})
package org.ampli.visa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
