/** A room that says it needs nobody. */
@ApplicationModule(allowedDependencies = {})
package planted.third;

import org.springframework.modulith.ApplicationModule;
