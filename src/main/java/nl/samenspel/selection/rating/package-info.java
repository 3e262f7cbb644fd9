/** Who says what each lot needs, each for themselves and by a personal link. */
@NamedInterface("rating")
@NullMarked
package nl.samenspel.selection.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
