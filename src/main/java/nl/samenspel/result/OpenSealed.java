package nl.samenspel.result;

import java.util.List;
import nl.samenspel.assessment.Wave;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Shows what may be known of a wave that is closed and not revealed. */
@UseCase
public class OpenSealed {

    private final Snapshots snapshots;
    private final OpenResults openResults;
    private final Transactions transactions;

    public OpenSealed(Snapshots snapshots, OpenResults openResults, Transactions transactions) {
        this.snapshots = snapshots;
        this.openResults = openResults;
        this.transactions = transactions;
    }

    /** Both parties. */
    public PerParty<SealedParty> handle(Wave.Closed wave) {
        var snapshot = openResults.snapshot(wave.terms());
        return PerParty.each(party -> SealedParty.of(snapshot.party(party)));
    }

    /** What the people of one party wrote, for the sponsor of that party only. */
    public List<OwnRemark> remarks(Wave.Sealed wave, Party own) {
        var terms = wave.terms();
        var rows = transactions.read(() -> snapshots.of(terms.workspace(), terms.id()));
        return rows.remarks().stream()
                .filter(remark -> remark.party() == own)
                .map(remark -> new OwnRemark(remark.position(), remark.aspect(), remark.text()))
                .toList();
    }
}
