/** Holds what {@code measurement} computes against reference values that others computed. */
@ApplicationModule(allowedDependencies = {"party", "measurement", "measurement::*", "exchange", "exchange::csv"})
@NullMarked
package nl.samenspel.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
