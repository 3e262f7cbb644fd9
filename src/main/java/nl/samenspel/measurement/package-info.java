/** Plain mathematics of 1–5 ratings: who said what becomes histograms that may be published, and those become figures. */
@ApplicationModule(allowedDependencies = {"party"})
@NullMarked
package nl.samenspel.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
