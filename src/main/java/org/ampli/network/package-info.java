/** The Cités, the people, and who speaks for whom until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.ampli.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
