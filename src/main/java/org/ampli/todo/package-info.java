/** What waits for someone, read off facts and never kept as a list. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network"})
package org.ampli.todo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
