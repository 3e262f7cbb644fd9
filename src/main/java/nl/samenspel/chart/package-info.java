/** Pictures of a result or of one's own answers, as SVG made on the server, each with its numbers in words. */
@ApplicationModule(allowedDependencies = {"party", "platform", "measurement", "measurement::*", "model", "wording"})
@NullMarked
package nl.samenspel.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
