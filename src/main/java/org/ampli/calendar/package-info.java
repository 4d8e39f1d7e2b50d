/** Deadlines and meetings in one's own calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "mail"})
package org.ampli.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
