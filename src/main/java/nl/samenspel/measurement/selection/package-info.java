/** How well candidates fit a lot, in what order that puts them, and how firm the order is. */
@NamedInterface("selection")
@NullMarked
package nl.samenspel.measurement.selection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
