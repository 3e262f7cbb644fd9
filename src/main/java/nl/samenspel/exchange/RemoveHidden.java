package nl.samenspel.exchange;

import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RemoveWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.HideCollaboration;
import nl.samenspel.invitation.TakeOverPeople;
import nl.samenspel.platform.UseCase;

/**
 * Removes collaborations that are hidden, a slice at a time, so that nobody who saves something meanwhile has to wait for all
 * of it. What was broken off is removed by whoever does it again.
 */
@UseCase
public class RemoveHidden {

    private static final int PEOPLE_AT_A_TIME = 100;

    private final HideCollaboration hideCollaboration;
    private final FindWave findWave;
    private final TakeOverPeople people;
    private final RemoveWave removeWave;

    public RemoveHidden(
            HideCollaboration hideCollaboration, FindWave findWave, TakeOverPeople people, RemoveWave removeWave) {
        this.hideCollaboration = hideCollaboration;
        this.findWave = findWave;
        this.people = people;
        this.removeWave = removeWave;
    }

    /** All there are. Not to be called while something is being brought in. */
    public void handle() {
        hideCollaboration.hidden().forEach(this::handle);
    }

    public void handle(Collaboration hidden) {
        findWave.of(hidden.workspace(), hidden.id()).forEach(this::remove);
        hideCollaboration.remove(hidden);
    }

    private void remove(Wave wave) {
        var terms = wave.terms();
        while (people.removeSome(terms.workspace(), terms.id(), PEOPLE_AT_A_TIME)) {
            // There may be more.
        }
        removeWave.handle(wave);
    }
}
