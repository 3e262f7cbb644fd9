package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Finds who speaks for the parties of a collaboration. */
@UseCase
public class FindSponsors {

    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;

    FindSponsors(Accounts accounts, Transactions transactions, Clock clock) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The sponsors of a collaboration.
     *
     * @param counting who can act for their party
     * @param waiting who cannot yet, as the other party may still object or does
     */
    public record Sponsors(List<Member> counting, List<Member> waiting) {

        public Sponsors {
            counting = List.copyOf(counting);
            waiting = List.copyOf(waiting);
        }

        public List<Member> countingFor(Party party) {
            return of(counting, party).toList();
        }

        public List<Member> waitingFor(Party party) {
            return of(waiting, party).toList();
        }

        /** The roles of somebody that do not count yet. */
        public List<Member> waitingAs(AccountId account) {
            return waiting.stream().filter(member -> member.isOf(account)).toList();
        }

        private static Stream<Member> of(List<Member> members, Party party) {
            return members.stream()
                    .filter(member ->
                            member.role().party().filter(party::equals).isPresent());
        }
    }

    public Sponsors handle(WorkspaceId workspace, CollaborationId collaboration) {
        var now = LocalDateTime.now(clock);
        var all = transactions.read(() -> accounts.members(workspace)).stream()
                .filter(member -> member.role() instanceof Role.Sponsor sponsor
                        && sponsor.of().equals(collaboration))
                .toList();
        return new Sponsors(
                all.stream().filter(member -> member.countsAt(now)).toList(),
                all.stream().filter(member -> !member.countsAt(now)).toList());
    }
}
