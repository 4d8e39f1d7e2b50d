/** Where one is, what is due, and what to press. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid", "campaign", "difficulty", "todo"})
package org.ampli.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
