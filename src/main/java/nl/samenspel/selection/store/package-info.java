/** Tenders and what is said of their lots, as they are stored. */
@NullMarked
package nl.samenspel.selection.store;

import org.jspecify.annotations.NullMarked;
