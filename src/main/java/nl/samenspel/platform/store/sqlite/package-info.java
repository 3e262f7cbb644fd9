/** All that belongs to SQLite: one file, one thread that writes, and what was erased taken out of the file. */
@NullMarked
package nl.samenspel.platform.store.sqlite;

import org.jspecify.annotations.NullMarked;
