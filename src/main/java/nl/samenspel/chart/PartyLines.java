package nl.samenspel.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.wording.Wording;

/**
 * The lines of the two parties: the customer is round and the supplier square; importance is hollow and dashed, the actual
 * level filled and solid.
 */
public record PartyLines(PerParty<Pair> pairs) {

    public static PartyLines of(Wording wording) {
        return new PartyLines(PerParty.each(party -> new Pair(
                wording.party(party),
                line(wording, party, Measure.IMPORTANCE, Stroke.DASHED, Mark.hollow(shape(party))),
                line(wording, party, Measure.ACTUAL, Stroke.SOLID, Mark.filled(shape(party))))));
    }

    private static Line line(Wording wording, Party party, Measure measure, Stroke stroke, Mark mark) {
        return new Line(
                party.slug() + "-" + measure.slug(),
                wording.say("chart.series", wording.party(party), wording.measure(measure)),
                Tone.of(party),
                stroke,
                mark);
    }

    static Mark.Shape shape(Party party) {
        return switch (party) {
            case CUSTOMER -> Mark.Shape.CIRCLE;
            case SUPPLIER -> Mark.Shape.SQUARE;
        };
    }

    /** @param measure one of {@link Measure#ALWAYS} */
    public Line of(Party party, Measure measure) {
        return switch (measure) {
            case IMPORTANCE -> pairs.of(party).importance();
            case ACTUAL -> pairs.of(party).actual();
            case DESIRED, GUESSED, THEN -> throw new IllegalArgumentException("not drawn: " + measure);
        };
    }

    /** @param amounts what may be seen of a party and measure */
    public AspectMarks marks(String aspect, BiFunction<Party, Measure, Optional<Amount>> amounts) {
        Map<Line, Amount> marks = new HashMap<>();
        for (Party party : Party.values()) {
            for (Measure measure : Measure.ALWAYS) {
                amounts.apply(party, measure).ifPresent(amount -> marks.put(of(party, measure), amount));
            }
        }
        return new AspectMarks(aspect, marks);
    }

    /** @param levels of the scale */
    public MarkedAspects over(int levels, List<AspectMarks> aspects) {
        var lines = pairs.both().stream()
                .flatMap(pair -> Stream.of(pair.actual(), pair.importance()))
                .toList();
        return new MarkedAspects(levels, lines, pairs.both(), aspects);
    }
}
