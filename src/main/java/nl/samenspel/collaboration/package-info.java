/** A relation between two parties: what it is about, how they mean to work together, and what happened when. */
@NullMarked
package nl.samenspel.collaboration;

import org.jspecify.annotations.NullMarked;
