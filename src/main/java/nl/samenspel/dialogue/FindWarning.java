package nl.samenspel.dialogue;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Says before a round is closed of which sides nothing could be shown, because nearly the same people voted before. */
@UseCase
public class FindWarning {

    private final RunRounds runRounds;
    private final Transactions transactions;

    FindWarning(RunRounds runRounds, Transactions transactions) {
        this.runRounds = runRounds;
        this.transactions = transactions;
    }

    public List<Party> withheld(MeetingTerms meeting, Round open) {
        var tallies = transactions.read(() -> runRounds.count(meeting, open));
        return Arrays.stream(Party.values())
                .filter(party -> tallies.of(party).withheld())
                .toList();
    }
}
