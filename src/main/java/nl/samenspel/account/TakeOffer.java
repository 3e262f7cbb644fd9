package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Somebody who can sign in already takes a role in another workspace. It takes the link of the one who offers it and the
 * password of the account, because whoever made the account may not be whom its address belongs to.
 */
@UseCase
public class TakeOffer {

    private final Accounts accounts;
    private final Passes passes;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    TakeOffer(Accounts accounts, Passes passes, Transactions transactions, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Empty when the link is unknown, used or too old. */
    public Optional<RoleOffer> find(String link) {
        return transactions.read(() -> passes.offer(Secrets.fingerprint(link), LocalDateTime.now(clock)));
    }

    /** The role as it was taken, or had already; empty when the link is no longer valid, or meant for another account. */
    public Optional<RoleOffer> handle(String link, AccountId visitor) {
        var fingerprint = Secrets.fingerprint(link);
        return transactions.write(() -> passes.offer(fingerprint, LocalDateTime.now(clock))
                .filter(offer -> offer.account().id().equals(visitor))
                .map(offer -> {
                    passes.removeOffers(offer.workspace(), visitor, offer.role());
                    if (!accounts.grants(visitor).contains(new Grant(offer.workspace(), offer.role()))) {
                        accounts.grant(
                                new Member(offer.workspace(), new GrantId(ids.next()), offer.account(), offer.role()));
                    }
                    return offer;
                }));
    }
}
