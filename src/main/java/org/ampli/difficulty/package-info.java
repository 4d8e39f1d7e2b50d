/** A Cité says that it is stuck; its readers answer. */
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
            "meeting",
            "todo"
        })
package org.ampli.difficulty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
