/** The ways in: a link, a password, the first start, and what a person sets for themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "mail", "guard", "session"})
package org.ampli.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
