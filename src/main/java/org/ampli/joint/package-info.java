/** Two readers, unsealed, find one common word. */
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
            "review",
            "question",
            "calendar",
            "draft",
            "live",
            "todo"
        })
package org.ampli.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
