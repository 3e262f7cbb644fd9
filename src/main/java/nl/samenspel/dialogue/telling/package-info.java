/** A meeting in words, for whoever shows it: a page, the wall, the record. It takes a wording and no visit, and chooses nothing. */
@NullMarked
package nl.samenspel.dialogue.telling;

import org.jspecify.annotations.NullMarked;
