package nl.samenspel.result;

import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.measurement.RevealCheck;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Takes a sealed wave to its reveal, by the rule of the wave. Before that, figures about fewer people than was promised are
 * looked for, as somebody would who adds and subtracts all that is going to be shown (method D14).
 */
@UseCase
public class Reveal {

    private final OpenSealed openSealed;
    private final OpenResults openResults;
    private final RevealWave revealWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public Reveal(
            OpenSealed openSealed,
            OpenResults openResults,
            RevealWave revealWave,
            RecordOnTimeline timeline,
            Transactions transactions) {
        this.openSealed = openSealed;
        this.openResults = openResults;
        this.revealWave = revealWave;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /** The wave after the agreement of a party's sponsor; empty when it was not sealed any more. */
    public Optional<Wave> agree(Wave.Sealed wave, Party party, Signatory actor) {
        var terms = wave.terms();
        return transactions.write(() -> {
            insistOnSilence(wave);
            return noted(wave, revealWave.agree(terms.workspace(), terms.id(), party, actor));
        });
    }

    /** The wave after a party's sponsor has taken the agreement back; empty when it was not sealed any more. */
    public Optional<Wave> withdraw(Wave.Sealed wave, Party party, Signatory actor) {
        var terms = wave.terms();
        return revealWave.withdraw(terms.workspace(), terms.id(), party, actor);
    }

    /** The wave after the facilitator's word, still sealed when too few of a party have answered; empty when it was not sealed any more. */
    public Optional<Wave> handle(Wave.Sealed wave, String actor) {
        var terms = wave.terms();
        return transactions.write(() -> {
            insistOnSilence(wave);
            return noted(wave, revealWave.byFacilitator(terms.workspace(), terms.id(), actor, hasEnoughAnswers(wave)));
        });
    }

    /** The wave after it was measured elsewhere and brought in, however few have answered. */
    public Optional<Wave> broughtIn(Wave.Sealed wave, String actor) {
        var terms = wave.terms();
        return transactions.write(() -> {
            insistOnSilence(wave);
            return revealWave.byFacilitator(terms.workspace(), terms.id(), actor, true);
        });
    }

    /** How many came by a shared link is told to all once the answers are. */
    private Optional<Wave> noted(Wave.Sealed before, Optional<Wave> after) {
        if (after.orElse(null) instanceof Wave.Revealed revealed) {
            var terms = revealed.terms();
            var parties = openSealed.handle(before);
            for (Party party : Party.values()) {
                var joined = parties.of(party).joined();
                if (joined > 0) {
                    timeline.ofPeople(
                            terms.workspace(), terms.collaboration(), ResultHappening.PEOPLE_JOINED, "", party, joined);
                }
            }
        }
        return after;
    }

    private void insistOnSilence(Wave.Sealed wave) {
        var leaks = RevealCheck.leaks(openResults.snapshot(wave.terms()));
        if (!leaks.isEmpty()) {
            var where = leaks.stream().map(RevealCheck.Leak::about).distinct().toList();
            throw new IllegalStateException("The wave " + wave.terms().id() + " would tell too much about " + where);
        }
    }

    /** Whether something of both parties can be shown. */
    public boolean hasEnoughAnswers(Wave.Sealed wave) {
        return openSealed.handle(wave).both().stream().allMatch(party -> party.groups() > 0);
    }
}
