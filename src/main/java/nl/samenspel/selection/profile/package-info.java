/** What the team agrees that each lot needs, and how that is frozen. */
@NullMarked
package nl.samenspel.selection.profile;

import org.jspecify.annotations.NullMarked;
