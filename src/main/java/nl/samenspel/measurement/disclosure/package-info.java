/** What of the answers may be told. Closing a wave turns them into a {@link nl.samenspel.measurement.disclosure.Snapshot}:
 * which levels are shown as one group, how finely each question is told, what is left out because it could be worked out. All
 * that is shown later is derived from that snapshot alone. Read {@code Snapshot}, {@code Closing}, {@code Partition},
 * {@code Attacker} and {@code Telling} in this order. */
@NamedInterface("disclosure")
@NullMarked
package nl.samenspel.measurement.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
