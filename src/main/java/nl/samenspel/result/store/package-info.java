/** Snapshots in the database. */
@NullMarked
package nl.samenspel.result.store;

import org.jspecify.annotations.NullMarked;
