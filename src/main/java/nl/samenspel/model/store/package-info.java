/** Which models were used, in the database. */
@NullMarked
package nl.samenspel.model.store;

import org.jspecify.annotations.NullMarked;
