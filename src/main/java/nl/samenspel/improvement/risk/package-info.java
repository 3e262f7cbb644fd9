/** What may stand in the way of the targets. */
@NullMarked
@NamedInterface("risk")
package nl.samenspel.improvement.risk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
