/** The record of a meeting: what both parties see alike, agree to, and keep. */
@NamedInterface("record")
@NullMarked
package nl.samenspel.dialogue.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
