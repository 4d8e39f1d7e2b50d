/** Where each Cité is in the year, and the time that it is given: for itself, and for those who read and steer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "campaign", "todo", "calendar", "meeting", "onboarding"})
package org.ampli.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
