/** The demo network, as a visitor finds it on the first start. */
@NullMarked
@ApplicationModule
package org.ampli.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
