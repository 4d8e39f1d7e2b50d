/** Who is at the keyboard, from one page to the next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network"})
package org.ampli.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
