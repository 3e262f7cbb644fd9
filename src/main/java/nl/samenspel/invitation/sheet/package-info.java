/** People as they stand in a sheet that somebody pastes. */
@NullMarked
package nl.samenspel.invitation.sheet;

import org.jspecify.annotations.NullMarked;
