/** The record of a meeting: what both parties see alike, agree to, and keep. */
@NullMarked
package nl.samenspel.dialogue.record;

import org.jspecify.annotations.NullMarked;
