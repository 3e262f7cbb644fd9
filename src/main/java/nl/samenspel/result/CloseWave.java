package nl.samenspel.result;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.ForgetLinks;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.EraseAnswers;
import nl.samenspel.response.GatherAnswers;

/**
 * Closes a wave: takes the snapshot that all results come from, computes what stands beside its figures, seals the wave, and
 * deletes the answers of parties that were promised anonymity. All of it, or nothing.
 */
@UseCase
public class CloseWave {

    private final SealWave sealWave;
    private final FindWave findWave;
    private final GatherAnswers gatherAnswers;
    private final EraseAnswers eraseAnswers;
    private final ForgetLinks forgetLinks;
    private final EarlierAssessments earlierAssessments;
    private final Snapshots snapshots;
    private final Transactions transactions;
    private final RandomGenerator random = new SecureRandom();

    public CloseWave(
            SealWave sealWave,
            FindWave findWave,
            GatherAnswers gatherAnswers,
            EraseAnswers eraseAnswers,
            ForgetLinks forgetLinks,
            EarlierAssessments earlierAssessments,
            Snapshots snapshots,
            Transactions transactions) {
        this.sealWave = sealWave;
        this.findWave = findWave;
        this.gatherAnswers = gatherAnswers;
        this.eraseAnswers = eraseAnswers;
        this.forgetLinks = forgetLinks;
        this.earlierAssessments = earlierAssessments;
        this.snapshots = snapshots;
        this.transactions = transactions;
    }

    /** The wave as it is sealed now; empty when it was not open. */
    public Optional<Wave.Sealed> handle(WorkspaceId workspace, WaveId id, String actor) {
        return transactions.write(() -> {
            var closed = sealWave.handle(workspace, id, actor);
            closed.map(Wave.Sealed::terms).ifPresent(this::keepSnapshotOnly);
            return closed;
        });
    }

    private void keepSnapshotOnly(WaveTerms terms) {
        var snapshot = earlierAssessments.beside(terms, Snapshot.take(gatherAnswers.handle(terms), random));
        snapshots.add(terms.workspace(), terms.id(), snapshot.rows());
        Findings.underEachWeighting(snapshot)
                .forEach((weighting, findings) ->
                        snapshots.addFindings(terms.workspace(), terms.id(), weighting, findings.rows()));
        for (Party party : Party.values()) {
            if (terms.disclosure(party) instanceof Disclosure.Anonymous) {
                eraseAnswers.handle(terms, party);
                forgetLinks.handle(terms.workspace(), terms.id(), party);
            }
        }
    }

    /** Closes all waves whose last day has passed. */
    public void whatIsDue() {
        findWave.overdue()
                .forEach(wave -> handle(wave.terms().workspace(), wave.terms().id(), ""));
    }
}
