/** How the candidates for a lot compare, in words that are the same on pages and on the command line. */
@NamedInterface("telling")
@NullMarked
package nl.samenspel.selection.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
