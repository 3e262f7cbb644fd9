package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.WhyCoarse;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.wording.Wording;

/** Says why figures are not there, and why others are coarse. */
public record HeldBack(Wording wording) {

    private static final Spoken<Figure.Reason> WHY = Spoken.of("result.why", Figure.Reason.class);
    private static final Spoken<WhyCoarse> WHY_COARSE = Spoken.of("result.why", WhyCoarse.class);

    /** Why one figure is not there. */
    public String why(Figure.Reason reason) {
        return wording.words().say(WHY, reason);
    }

    /** What is held back of a party as a whole, and why; empty when nothing is. */
    public List<String> of(Result result) {
        return Arrays.stream(Party.values())
                .flatMap(party -> WhyCoarse.of(result.party(party)).stream()
                        .map(why -> wording.words()
                                .say(WHY_COARSE, why, wording.party(party), why.people(result.party(party)))))
                .toList();
    }
}
