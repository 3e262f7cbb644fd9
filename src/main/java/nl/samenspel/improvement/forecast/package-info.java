/** What the parties expect of later assessments, and what came of it. */
@NullMarked
@NamedInterface("forecast")
package nl.samenspel.improvement.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
