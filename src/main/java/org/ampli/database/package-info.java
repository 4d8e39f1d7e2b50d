/** Which PostgreSQL we talk to: the embedded one, or yours. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.ampli.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
