/** The groups of the network: who sits in them until when, and who applies. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "mandate", "meeting", "todo"})
package org.ampli.governance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
