/** The grid in other languages: what is translated, by whom it was reviewed, and what is out of date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid"})
package org.ampli.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
