/** Collaborations in the database. */
@NullMarked
package nl.samenspel.collaboration.store;

import org.jspecify.annotations.NullMarked;
