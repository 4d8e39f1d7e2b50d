/** What a Cité can show: files, links and described elements, each used for several indicators and several years. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "storage", "inspection"})
package org.ampli.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
