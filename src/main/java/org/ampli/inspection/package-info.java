/** What a file is, known by its content without ever opening it. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.ampli.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
