/** Who speaks for a Cité, from when until when, named and ended by whom, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "todo", "calendar"})
package org.ampli.mandate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
