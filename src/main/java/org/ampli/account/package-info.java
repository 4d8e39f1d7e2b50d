/** Who is at the keyboard, and what their mandates allow. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "mail", "guard"})
package org.ampli.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
