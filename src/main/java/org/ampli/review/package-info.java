/** Two peers read what a Cité sent, each alone and sealed until both are done. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "grid",
            "revision",
            "campaign",
            "pairing",
            "evidence",
            "storage",
            "assessment",
            "sending",
            "visa",
            "question",
            "draft",
            "live",
            "jobs",
            "todo"
        })
package org.ampli.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
