package nl.samenspel.result;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Derives the results of a wave from its snapshot; neither changes any more once the wave is revealed. */
@UseCase
public class OpenResults {

    private record Key(WorkspaceId workspace, WaveId wave, Weighting weighting) {}

    private final Snapshots snapshots;
    private final FindModel findModel;
    private final Transactions transactions;

    /** Softly, because there may be millions of signs of remarks in one. */
    private final Remembered<Key, SoftReference<Shown>> shown = new Remembered<>(16);

    public OpenResults(Snapshots snapshots, FindModel findModel, Transactions transactions) {
        this.snapshots = snapshots;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    /**
     * What everybody with access sees of a wave, counted in one way.
     *
     * @param findings how sure the figures are and what may be claimed, as it was computed at closing
     */
    public record Shown(Result result, Findings findings) {}

    /** Counted as was agreed. */
    public Shown handle(Wave.Revealed wave) {
        return handle(wave, wave.terms().weighting());
    }

    /** The same, counted otherwise. */
    public Shown handle(Wave.Revealed wave, Weighting weighting) {
        var terms = wave.terms();
        var key = new Key(terms.workspace(), terms.id(), weighting);
        return shown.known(key).map(SoftReference::get).orElseGet(() -> {
            var opened = open(terms, weighting);
            shown.remember(key, new SoftReference<>(opened));
            return opened;
        });
    }

    private Shown open(WaveTerms terms, Weighting weighting) {
        var snapshot = snapshot(terms);
        var rows = transactions.read(() -> snapshots.findings(terms.workspace(), terms.id(), weighting));
        return new Shown(
                Result.of(snapshot, weighting),
                rows.means().isEmpty() ? Findings.of(snapshot, weighting) : Findings.of(rows));
    }

    /** Whether anything of a party can be shown. */
    boolean tellsSomething(WaveTerms terms) {
        var snapshot = snapshot(terms);
        return Arrays.stream(Party.values())
                .anyMatch(party -> !snapshot.party(party).blocks().isEmpty());
    }

    Snapshot snapshot(WaveTerms terms) {
        var instrument =
                terms.questionnaire().instrument(findModel.handle(terms.model()).instrument());
        return Snapshot.of(instrument, transactions.read(() -> snapshots.of(terms.workspace(), terms.id())));
    }
}
