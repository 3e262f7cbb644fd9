/** People of a team as they stand in a sheet that somebody pastes. */
@NullMarked
package nl.samenspel.selection.sheet;

import org.jspecify.annotations.NullMarked;
