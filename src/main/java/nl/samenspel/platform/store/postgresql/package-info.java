/** All that belongs to PostgreSQL: its address, connections that write side by side, and what was erased vacuumed. */
@NullMarked
package nl.samenspel.platform.store.postgresql;

import org.jspecify.annotations.NullMarked;
