package nl.samenspel.account.store;

import nl.samenspel.account.Accounts;
import nl.samenspel.account.Passes;
import nl.samenspel.platform.store.Database;

/** Lets tests of the module reach its store. */
public final class AccountStores {

    private AccountStores() {}

    public static Accounts on(Database database) {
        return new JooqAccounts(database.sql());
    }

    public static Passes passesOn(Database database) {
        return new JooqPasses(database.sql());
    }
}
