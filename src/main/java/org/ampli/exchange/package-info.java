/** The grid out and in: as YAML, as a spreadsheet, looked at before anything is written. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid", "revision"})
package org.ampli.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
