/** The pages on which people are asked, and what the page of a wave tells of them. */
@NullMarked
package nl.samenspel.invitation.web;

import org.jspecify.annotations.NullMarked;
