package nl.samenspel.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.FindingRows;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.disclosure.SnapshotRows;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Reads many released waves at once, so that a page asks no more of the database the longer a collaboration lasts. */
@UseCase
class ReadPublished {

    private final Snapshots snapshots;
    private final FindModel findModel;
    private final Transactions transactions;

    ReadPublished(Snapshots snapshots, FindModel findModel, Transactions transactions) {
        this.snapshots = snapshots;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    private record Rows(Map<WaveId, SnapshotRows> figures, Map<WaveId, FindingRows> beside) {}

    /** In the same order, each counted as was agreed. */
    List<PublishedWave> of(WorkspaceId workspace, List<Wave.Revealed> waves) {
        var weightings =
                waves.stream().map(Wave.Revealed::terms).collect(Collectors.toMap(WaveTerms::id, WaveTerms::weighting));
        var rows = transactions.read(() -> new Rows(
                snapshots.figures(workspace, List.copyOf(weightings.keySet())),
                snapshots.besideMeans(workspace, weightings)));
        return waves.stream().map(wave -> published(wave, rows)).toList();
    }

    private PublishedWave published(Wave.Revealed wave, Rows rows) {
        var terms = wave.terms();
        var instrument =
                terms.questionnaire().instrument(findModel.handle(terms.model()).instrument());
        var snapshot = Snapshot.of(instrument, Objects.requireNonNull(rows.figures.get(terms.id())));
        var beside = rows.beside.get(terms.id());
        return new PublishedWave(
                wave, snapshot, beside == null ? Findings.of(snapshot, terms.weighting()) : Findings.of(beside));
    }
}
