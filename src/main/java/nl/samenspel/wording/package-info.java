/** What parties, measures, levels, forms and claims are called, and how numbers are written: once, for all who tell of them. */
@ApplicationModule(allowedDependencies = {"party", "platform", "measurement", "measurement::*"})
@NullMarked
package nl.samenspel.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
