package nl.samenspel.assessment;

import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Makes a party's shared link lead nowhere, for good. Who joined by it may go on. */
@UseCase
public class SwitchOffSharedLink {

    private final Waves waves;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public SwitchOffSharedLink(Waves waves, FindWave findWave, RecordOnTimeline timeline, Transactions transactions) {
        this.waves = waves;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    public void handle(Wave.Open wave, Party party, String actor) {
        var terms = wave.terms();
        transactions.change(() -> {
            waves.lock(terms.workspace(), terms.id());
            if (waves.switchOffSharedLink(terms.workspace(), terms.id(), party)) {
                transactions.leaveNoTrace();
                transactions.afterwards(findWave::forgetTerms);
                timeline.handle(
                        terms.workspace(),
                        terms.collaboration(),
                        WaveHappening.SHARED_LINK_SWITCHED_OFF,
                        actor,
                        party.slug());
            }
        });
    }
}
