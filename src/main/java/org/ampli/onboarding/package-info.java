/** A new Cité finds its feet: what is done, what is left, and who does it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network"})
package org.ampli.onboarding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
