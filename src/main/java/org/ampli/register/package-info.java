/** What is written down of each Cité: what it is and where, and how its label stands. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network"})
package org.ampli.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
