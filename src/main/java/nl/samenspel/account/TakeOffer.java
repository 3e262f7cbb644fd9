package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/**
 * Somebody who can sign in already takes a role in another workspace. It takes the link of the one who offers it and the
 * password of the account, because whoever made the account may not be whom its address belongs to.
 */
@UseCase
public class TakeOffer {

    private final Passes passes;
    private final GiveRole giveRole;
    private final Transactions transactions;
    private final Clock clock;

    TakeOffer(Passes passes, GiveRole giveRole, Transactions transactions, Clock clock) {
        this.passes = passes;
        this.giveRole = giveRole;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of following the link. */
    public sealed interface Outcome {}

    /** The person has the role now, or had it already. */
    public record Taken(WorkspaceId workspace) implements Outcome {}

    /** The link is no longer valid, or meant for another account. */
    public record Gone() implements Outcome {}

    /** The person has another role there that does not go with it; nothing was changed. */
    public record Refused(Clash clash) implements Outcome {}

    /** Empty when the link is unknown, used or too old. */
    public Optional<RoleOffer> find(String link) {
        return transactions.read(() -> passes.offer(Secrets.fingerprint(link), LocalDateTime.now(clock)));
    }

    public Outcome handle(String link, AccountId visitor) {
        var fingerprint = Secrets.fingerprint(link);
        return transactions.write(() -> passes.offer(fingerprint, LocalDateTime.now(clock))
                .filter(offer -> offer.account().id().equals(visitor))
                .map(this::take)
                .orElseGet(Gone::new));
    }

    private Outcome take(RoleOffer offer) {
        var clash = giveRole.clash(offer.workspace(), offer.account().email(), offer.role());
        if (clash.isPresent()) {
            return new Refused(clash.get());
        }
        passes.removeOffers(offer.workspace(), offer.account().id(), offer.role());
        giveRole.handle(offer.workspace(), offer.account(), offer.role(), new Signatory(offer.by(), ""));
        return new Taken(offer.workspace());
    }
}
