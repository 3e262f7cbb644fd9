package nl.samenspel.result;

import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Takes out a remark that would give its writer away, for good; everybody can see on the timeline that it was done. */
@UseCase
public class RedactRemark {

    private final Snapshots snapshots;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public RedactRemark(Snapshots snapshots, FindWave findWave, RecordOnTimeline timeline, Transactions transactions) {
        this.snapshots = snapshots;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /** Does nothing when the wave has been revealed meanwhile, or the remark is gone already. */
    public void handle(Wave.Sealed wave, Party own, int position, String actor) {
        var terms = wave.terms();
        transactions.change(() -> {
            transactions.leaveNoTrace();
            var isStillSealed = findWave.handle(terms.workspace(), terms.id()).orElseThrow() instanceof Wave.Sealed;
            if (isStillSealed && snapshots.removeRemark(terms.workspace(), terms.id(), own, position)) {
                timeline.handle(
                        terms.workspace(), terms.collaboration(), ResultHappening.REMARK_REDACTED, actor, terms.name());
            }
        });
    }
}
