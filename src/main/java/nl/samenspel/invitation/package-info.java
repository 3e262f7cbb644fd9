/** Who may answer in a wave, by which link and on which device, and how many still have to. */
@NullMarked
package nl.samenspel.invitation;

import org.jspecify.annotations.NullMarked;
