/** An assessment model as data: what is asked, in four languages, in versions that never change. */
@ApplicationModule(allowedDependencies = {"party", "platform", "schema", "measurement", "measurement::*"})
@NullMarked
package nl.samenspel.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
