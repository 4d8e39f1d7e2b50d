/** What a reader asks a Cité about one of its answers while they read, and what it answers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "grid",
            "campaign",
            "pairing",
            "assessment",
            "evidence",
            "storage",
            "draft",
            "live",
            "todo"
        })
package org.ampli.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
