/** The two sides of a relation, and the levels at which they meet. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.samenspel.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
