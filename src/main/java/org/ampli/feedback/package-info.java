/** What both readers say to the Cité, and what it answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "grid",
            "campaign",
            "pairing",
            "assessment",
            "sending",
            "evidence",
            "review",
            "joint",
            "calendar",
            "draft",
            "live",
            "todo",
            "paper"
        })
package org.ampli.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
