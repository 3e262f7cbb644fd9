package nl.samenspel.result;

import java.util.Optional;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Shows the results to everybody on the facilitator's word, where the rule of the wave leaves it to the facilitator. */
@UseCase
public class Reveal {

    private final OpenSealed openSealed;
    private final RevealWave revealWave;
    private final Transactions transactions;

    public Reveal(OpenSealed openSealed, RevealWave revealWave, Transactions transactions) {
        this.openSealed = openSealed;
        this.revealWave = revealWave;
        this.transactions = transactions;
    }

    /** The wave after it, still sealed when too few of a party have answered; empty when it was not sealed any more. */
    public Optional<Wave> handle(Wave.Sealed wave, String actor) {
        var terms = wave.terms();
        return transactions.write(
                () -> revealWave.byFacilitator(terms.workspace(), terms.id(), actor, hasEnoughAnswers(wave)));
    }

    /** Whether something of both parties can be shown. */
    public boolean hasEnoughAnswers(Wave.Sealed wave) {
        return openSealed.handle(wave).both().stream().allMatch(party -> party.groups() > 0);
    }
}
