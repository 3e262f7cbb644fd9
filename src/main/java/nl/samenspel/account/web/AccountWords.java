package nl.samenspel.account.web;

import nl.samenspel.account.Clash;
import nl.samenspel.account.NewPassword;
import nl.samenspel.platform.Spoken;

/** What stands in the way of somebody with an account. */
final class AccountWords {

    static final Spoken<NewPassword.Problem> PASSWORD =
            Spoken.of("account.problem.password", NewPassword.Problem.class);
    static final Spoken<Clash> REFUSED = Spoken.of("account.offer.refused", Clash.class);

    /** The same, for whoever gives the role. */
    static final Spoken<Clash> CLASH = Spoken.of("account.members.clash", Clash.class);

    private AccountWords() {}
}
