/**
 * A result in words and tables, for whoever shows it: a page, a document made at night, a terminal. It takes a {@link
 * nl.samenspel.wording.Wording} and no visit, and chooses nothing: which figure may be seen from where, and what stands out, is
 * decided in {@code result}.
 */
@NamedInterface("telling")
@NullMarked
package nl.samenspel.result.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
