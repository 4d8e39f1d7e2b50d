/** Tells people what happened. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "grid",
            "revision",
            "mandate",
            "governance",
            "meeting",
            "campaign",
            "pairing",
            "assessment",
            "visa",
            "sending",
            "difficulty",
            "feedback",
            "question",
            "synthesis",
            "support",
            "mail"
        })
package org.ampli.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
