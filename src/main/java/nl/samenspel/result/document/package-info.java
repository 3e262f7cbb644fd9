/** The results document: what a file or another program gets of a result, with the names that {@code docs/results.md} explains. */
@NamedInterface("document")
@NullMarked
package nl.samenspel.result.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
