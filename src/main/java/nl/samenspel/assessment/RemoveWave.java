package nl.samenspel.assessment;

import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Removes a wave for good. Its people should be gone already: they may be many. */
@UseCase
public class RemoveWave {

    private final Waves waves;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public RemoveWave(Waves waves, RecordOnTimeline timeline, Transactions transactions) {
        this.waves = waves;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /** One that had nothing to show. */
    public void discard(Wave.Fruitless wave, String actor) {
        var terms = wave.terms();
        transactions.change(() -> {
            waves.lock(terms.workspace(), terms.id());
            if (waves.find(terms.workspace(), terms.id()).isPresent()) {
                waves.remove(terms.workspace(), terms.id());
                timeline.handle(
                        terms.workspace(),
                        terms.collaboration(),
                        WaveHappening.FRUITLESS_DISCARDED,
                        actor,
                        terms.name());
            }
        });
    }

    /** One of a collaboration that is not shown. */
    public void handle(Wave wave) {
        var terms = wave.terms();
        transactions.change(() -> waves.remove(terms.workspace(), terms.id()));
    }
}
