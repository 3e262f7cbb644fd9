/** How well candidates fit a lot. Ahead of the pages that will show it; {@code verify} holds it against published values. */
@NamedInterface("selection")
@NullMarked
package nl.samenspel.measurement.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
