/** What colleagues do appears on the other screens. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.ampli.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
