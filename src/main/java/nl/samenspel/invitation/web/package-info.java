/** The pages on which a facilitator follows a wave and invites its people. */
@NullMarked
package nl.samenspel.invitation.web;

import org.jspecify.annotations.NullMarked;
