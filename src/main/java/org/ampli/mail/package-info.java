/** What Ampli writes to people, by post as far as there is one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "jobs", "todo"})
package org.ampli.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
