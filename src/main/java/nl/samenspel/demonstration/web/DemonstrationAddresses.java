package nl.samenspel.demonstration.web;

import nl.samenspel.account.web.AccountAddresses;

/** Where the demonstration is thrown away. */
public final class DemonstrationAddresses {

    public static final String REMOVE = AccountAddresses.DEMONSTRATION + "/remove";

    private DemonstrationAddresses() {}
}
