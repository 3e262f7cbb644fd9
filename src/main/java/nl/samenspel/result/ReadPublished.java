package nl.samenspel.result;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.FindingRows;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.asked.Instrument;
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
    private final Pairings pairings;
    private final FindModel findModel;
    private final Transactions transactions;

    ReadPublished(Snapshots snapshots, Pairings pairings, FindModel findModel, Transactions transactions) {
        this.snapshots = snapshots;
        this.pairings = pairings;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    private record Rows(
            Map<WaveId, SnapshotRows> figures,
            Map<WaveId, FindingRows> beside,
            Map<WaveId, Pairings.Since> samePeople) {}

    /** In the same order, each counted as was agreed. */
    List<PublishedWave> of(WorkspaceId workspace, List<Wave.Revealed> waves) {
        var weightings =
                waves.stream().map(Wave.Revealed::terms).collect(Collectors.toMap(WaveTerms::id, WaveTerms::weighting));
        var scales = waves.stream()
                .collect(Collectors.toMap(
                        wave -> wave.terms().id(), wave -> instrument(wave).scale()));
        var rows = transactions.read(() -> new Rows(
                snapshots.figures(workspace, List.copyOf(weightings.keySet())),
                snapshots.besideMeans(workspace, weightings),
                pairings.told(workspace, scales)));
        return waves.stream().map(wave -> published(wave, rows)).toList();
    }

    private PublishedWave published(Wave.Revealed wave, Rows rows) {
        var terms = wave.terms();
        var snapshot = Snapshot.of(instrument(wave), Objects.requireNonNull(rows.figures.get(terms.id())));
        var beside = rows.beside.get(terms.id());
        return new PublishedWave(
                wave,
                snapshot,
                beside == null ? Findings.of(snapshot, terms.weighting()) : Findings.of(beside),
                Optional.ofNullable(rows.samePeople.get(terms.id())));
    }

    private Instrument instrument(Wave.Revealed wave) {
        var terms = wave.terms();
        return terms.questionnaire().instrument(findModel.handle(terms.model()).instrument());
    }
}
