/** Invitations in the database. */
@NullMarked
package nl.samenspel.invitation.store;

import org.jspecify.annotations.NullMarked;
