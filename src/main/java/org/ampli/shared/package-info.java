/** What every room uses and nobody owns. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.ampli.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
