package nl.samenspel.result.telling;

import java.util.List;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.Outstanding.Foremost;
import nl.samenspel.wording.Wording;

/** Says what a result says above all else. */
public record Headline(Wording wording, Outstanding outstanding) {

    private static final Spoken<Measure> SHOWN = Spoken.only("result.headline.shown", Measure.ALWAYS);
    private static final Spoken<Measure> INDICATED = Spoken.only("result.headline.indication", Measure.ALWAYS);
    private static final Spoken<Claim> ON_BOTH =
            Spoken.only("result.headline", Outstanding.CLAIMED).ending("on");
    private static final Spoken<Claim> ON_MANY =
            Spoken.only("result.headline", Outstanding.CLAIMED).ending("many");
    private static final Spoken<Measure> FURTHEST = Spoken.only("result.headline", Measure.ALWAYS);
    private static final Spoken<Measure> SEVERAL = Spoken.only("result.headline.several", Measure.ALWAYS);

    public String text() {
        return switch (outstanding.foremost()) {
            case Foremost.Claimed(Claim claim, List<Foremost.On> on) when on.size() == 1 -> ofOne(claim, on.getFirst());
            case Foremost.Claimed(Claim claim, List<Foremost.On> on) -> ofSeveral(claim, on);
            case Foremost.FurthestApart(Measure measure, var alone) ->
                alone.map(aspect -> wording.words().say(FURTHEST, measure, name(aspect)))
                        .orElseGet(() -> wording.words().say(SEVERAL, measure));
            case Foremost.Nothing _ -> wording.say("result.headline.nothing");
            case Foremost.OnlyOf(Party party) -> wording.say("result.headline.only", wording.party(party));
            case Foremost.NothingShown _ -> wording.say("result.headline.none");
        };
    }

    /** What may be claimed of one aspect; its name alone where that is nothing. */
    public String of(String aspect) {
        for (Claim claim : Outstanding.CLAIMED) {
            var on = Measure.ALWAYS.stream()
                    .filter(measure -> outstanding.claimed(measure, claim).contains(aspect))
                    .map(measure -> new Foremost.On(measure, aspect))
                    .toList();
            if (!on.isEmpty()) {
                return on.size() == 1 ? ofOne(claim, on.getFirst()) : ofSeveral(claim, on);
            }
        }
        return name(aspect);
    }

    private String ofOne(Claim claim, Foremost.On only) {
        return wording.words().say(claim == Claim.SHOWN ? SHOWN : INDICATED, only.measure(), name(only.aspect()));
    }

    private String ofSeveral(Claim claim, List<Foremost.On> on) {
        var names =
                on.stream().map(Foremost.On::aspect).distinct().map(this::name).toList();
        return switch (names.size()) {
            case 1 -> wording.words().say(ON_BOTH, claim, names.getFirst());
            case 2 ->
                wording.words()
                        .say(ON_BOTH, claim, wording.say("result.headline.two", names.getFirst(), names.getLast()));
            default ->
                wording.words()
                        .say(
                                ON_MANY,
                                claim,
                                names.size(),
                                outstanding.model().aspects().size());
        };
    }

    private String name(String aspect) {
        return outstanding.model().aspect(aspect).orElseThrow().name().in(wording.language());
    }
}
