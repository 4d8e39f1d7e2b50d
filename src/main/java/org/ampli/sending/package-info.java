/** What a Cité sent, as it was on the day it was sent. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network", "campaign", "paper"})
package org.ampli.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
