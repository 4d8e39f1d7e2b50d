/** What the two readers conclude of a Cité's year, by theme, and the moment at which every Cité has its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "grid",
            "campaign",
            "sending",
            "draft",
            "live",
            "review",
            "tally",
            "paper",
            "todo"
        })
package org.ampli.synthesis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
