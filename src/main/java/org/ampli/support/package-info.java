/** The help that a Cité gets: asked for or offered, on the spot, and agreed on with whoever gives it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "network",
            "account",
            "difficulty",
            "improvement",
            "draft",
            "live",
            "todo",
            "calendar",
            "paper"
        })
package org.ampli.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
