/** Who reads whom, and why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "network", "matching", "proposing", "campaign", "reader", "todo", "onboarding"
        })
package org.ampli.pairing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
