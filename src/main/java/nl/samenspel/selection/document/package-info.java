/** The profile of a lot as it is frozen before anybody knows a candidate: one text, and its fingerprint. */
@NamedInterface("document")
@NullMarked
package nl.samenspel.selection.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
