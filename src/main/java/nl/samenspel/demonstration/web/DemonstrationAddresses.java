package nl.samenspel.demonstration.web;

import nl.samenspel.account.web.AccountAddresses;

/** Where the demonstration is thrown away. */
public final class DemonstrationAddresses {

    public static final String REMOVE = AccountAddresses.DEMONSTRATION + "/remove";

    /** Where it is made again, in the language of who asks. */
    public static final String AGAIN = AccountAddresses.DEMONSTRATION + "/again";

    private DemonstrationAddresses() {}
}
