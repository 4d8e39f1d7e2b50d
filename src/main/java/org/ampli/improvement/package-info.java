/** What a Cité decides to change, by when, and what came of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "grid",
            "campaign",
            "evidence",
            "storage",
            "assessment",
            "difficulty",
            "review",
            "todo",
            "calendar",
            "paper"
        })
package org.ampli.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
