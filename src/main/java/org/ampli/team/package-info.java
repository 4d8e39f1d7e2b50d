/** Who is in a Cité's team, and how others are asked to join it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "mandate", "onboarding", "mail", "account", "session"})
package org.ampli.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
