/** Who wants a lot, at which levels they are and who says so, and how they compare with what was frozen. */
@NullMarked
package nl.samenspel.selection.candidate;

import org.jspecify.annotations.NullMarked;
