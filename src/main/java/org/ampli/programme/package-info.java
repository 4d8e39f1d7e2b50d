/** What the network sets itself for a year: prepared by the steering group, validated by two, announced to all. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "grid", "campaign", "draft", "paper", "todo"})
package org.ampli.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
