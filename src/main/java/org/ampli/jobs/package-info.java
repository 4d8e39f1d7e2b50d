/** What Ampli does by itself: once, on whichever node, and again when it failed. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.ampli.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
