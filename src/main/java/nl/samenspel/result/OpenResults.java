package nl.samenspel.result;

import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.measurement.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Derives the results of a wave from its snapshot. */
@UseCase
public class OpenResults {

    private final Snapshots snapshots;
    private final FindModel findModel;
    private final Transactions transactions;

    public OpenResults(Snapshots snapshots, FindModel findModel, Transactions transactions) {
        this.snapshots = snapshots;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    /** What everybody with access sees, counted as was agreed. */
    public Result handle(Wave.Revealed wave) {
        return handle(wave, wave.terms().weighting());
    }

    /** The same, counted otherwise. */
    public Result handle(Wave.Revealed wave, Weighting weighting) {
        return Result.of(snapshot(wave.terms()), weighting);
    }

    /** How sure the figures are and what may be claimed, as it was computed at closing. */
    public Findings findings(Wave.Revealed wave, Weighting weighting) {
        var terms = wave.terms();
        var rows = transactions.read(() -> snapshots.findings(terms.workspace(), terms.id(), weighting));
        return rows.means().isEmpty() ? Findings.of(snapshot(terms), weighting) : Findings.of(rows);
    }

    Snapshot snapshot(WaveTerms terms) {
        var instrument =
                terms.questionnaire().instrument(findModel.handle(terms.model()).instrument());
        return Snapshot.of(instrument, transactions.read(() -> snapshots.of(terms.workspace(), terms.id())));
    }
}
