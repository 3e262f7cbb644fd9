/** People as they stand in a sheet that somebody pastes. */
@NamedInterface("sheet")
@NullMarked
package nl.samenspel.invitation.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
