/** Proposals of pairs: what was wished, how the search goes on whichever node, what it found. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "matching", "campaign"})
package org.ampli.proposing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
