/** Where the data lives: an embedded SQLite file or a PostgreSQL server, behind one kind of transaction. */
@NullMarked
package nl.samenspel.platform.store;

import org.jspecify.annotations.NullMarked;
