/**
 * Where the data lives, behind one kind of transaction. Nothing here is for one kind of database only: that is in {@code sqlite}
 * and {@code postgresql}, and what both are built of in {@code transaction}.
 */
@NullMarked
package nl.samenspel.platform.store;

import org.jspecify.annotations.NullMarked;
