package nl.samenspel.result;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Takes the snapshot that all results of a wave come from, computes what stands beside its figures, stores both, and has the same
 * people told from new people. It is stored a slice at a time, so that nobody who saves something meanwhile has to wait for all of it.
 */
@UseCase
public class TakeSnapshot {

    private static final int ROWS_AT_A_TIME = 500;

    private final EarlierAssessments earlierAssessments;
    private final PairPeople pairPeople;
    private final Snapshots snapshots;
    private final SealWave sealWave;
    private final Transactions transactions;
    private final RandomGenerator random = new SecureRandom();

    public TakeSnapshot(
            EarlierAssessments earlierAssessments,
            PairPeople pairPeople,
            Snapshots snapshots,
            SealWave sealWave,
            Transactions transactions) {
        this.earlierAssessments = earlierAssessments;
        this.pairPeople = pairPeople;
        this.snapshots = snapshots;
        this.sealWave = sealWave;
        this.transactions = transactions;
    }

    /** The wave with its answers counted. What an attempt that was broken off left behind is replaced. */
    public Wave.Closing handle(Wave.Closing wave, WaveAnswers answers) {
        var terms = wave.terms();
        while (transactions.write(() -> {
            sealWave.hold(wave);
            return snapshots.removeSome(terms.workspace(), terms.id(), ROWS_AT_A_TIME);
        })) {
            // There may be more.
        }
        var snapshot =
                earlierAssessments.beside(terms, Snapshot.take(answers, random).lookingBackAsOfNine());
        snapshot.rows()
                .slices(ROWS_AT_A_TIME)
                .forEach(slice -> store(wave, () -> snapshots.add(terms.workspace(), terms.id(), slice)));
        Findings.underEachWeighting(snapshot)
                .forEach((weighting, findings) -> store(
                        wave, () -> snapshots.addFindings(terms.workspace(), terms.id(), weighting, findings.rows())));
        pairPeople.handle(wave, snapshot);
        return sealWave.counted(wave);
    }

    private void store(Wave.Closing wave, Runnable work) {
        transactions.change(() -> {
            sealWave.hold(wave);
            work.run();
        });
    }
}
