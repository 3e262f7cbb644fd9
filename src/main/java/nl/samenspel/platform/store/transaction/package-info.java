/** How work is done in a transaction, alone or gathered with others’, whatever the database; and what a database brings along. */
@NullMarked
package nl.samenspel.platform.store.transaction;

import org.jspecify.annotations.NullMarked;
