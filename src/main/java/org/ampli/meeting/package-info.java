/** The technical group meets four times a year: when, about what, with whom, and what it decided. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "calendar", "todo"})
package org.ampli.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
