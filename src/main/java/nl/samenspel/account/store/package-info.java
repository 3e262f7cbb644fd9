/** Accounts, roles and sign-ins in the database. */
@NullMarked
package nl.samenspel.account.store;

import org.jspecify.annotations.NullMarked;
