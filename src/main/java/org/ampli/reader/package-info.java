/** What readers say of themselves: their languages, whom they are tied to, and the time that reading takes them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "matching", "campaign"})
package org.ampli.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
