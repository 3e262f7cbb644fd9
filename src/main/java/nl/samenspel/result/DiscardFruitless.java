package nl.samenspel.result;

import nl.samenspel.assessment.RemoveWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.TakeOverPeople;
import nl.samenspel.platform.UseCase;

/**
 * Removes a wave that has nothing to show, with all that was answered in it. Its people go a slice at a time, so that nobody who
 * saves something meanwhile has to wait; what was broken off is removed by whoever does it again.
 */
@UseCase
public class DiscardFruitless {

    private static final int PEOPLE_AT_A_TIME = 100;

    private final TakeOverPeople people;
    private final RemoveWave removeWave;

    public DiscardFruitless(TakeOverPeople people, RemoveWave removeWave) {
        this.people = people;
        this.removeWave = removeWave;
    }

    public void handle(Wave.Fruitless wave, String actor) {
        var terms = wave.terms();
        while (people.removeSome(terms.workspace(), terms.id(), PEOPLE_AT_A_TIME)) {
            // There may be more.
        }
        removeWave.discard(wave, actor);
    }
}
