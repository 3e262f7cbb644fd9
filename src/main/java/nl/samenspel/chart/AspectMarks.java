package nl.samenspel.chart;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Fraction;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Result;
import nl.samenspel.party.Party;

/**
 * What a chart shows of one aspect.
 *
 * @param name in the reader's language
 * @param marks only what may be seen; a series that is missing here is drawn nowhere
 */
public record AspectMarks(String name, Map<Series, Amount> marks) {

    public AspectMarks {
        var ordered = new EnumMap<Series, Amount>(Series.class);
        ordered.putAll(marks);
        marks = Collections.unmodifiableMap(ordered);
    }

    /** What a result shows of an aspect, of both parties. */
    public static AspectMarks of(String name, Result result, String aspect) {
        var marks = new EnumMap<Series, Amount>(Series.class);
        for (Series series : Series.values()) {
            result.party(series.party())
                    .aspect(aspect)
                    .measure(series.measure())
                    .shown()
                    .ifPresent(summary -> marks.put(series, summary.mean()));
        }
        return new AspectMarks(name, marks);
    }

    /** What one person answered about an aspect; empty for "don't know" and for what was skipped. */
    public static AspectMarks of(String name, Party party, Optional<Fraction> importance, Optional<Fraction> actual) {
        var marks = new EnumMap<Series, Amount>(Series.class);
        importance.ifPresent(value -> marks.put(Series.of(party, Measure.IMPORTANCE), Amount.exact(value)));
        actual.ifPresent(value -> marks.put(Series.of(party, Measure.ACTUAL), Amount.exact(value)));
        return new AspectMarks(name, marks);
    }

    public Optional<Amount> mark(Series series) {
        return Optional.ofNullable(marks.get(series));
    }

    /** Importance − actual; empty unless the party has both. */
    public Optional<Amount> gap(Party party) {
        return mark(Series.of(party, Measure.IMPORTANCE))
                .flatMap(importance -> mark(Series.of(party, Measure.ACTUAL)).map(importance::minus));
    }

    /** The series that have a mark on any aspect, in their own order. */
    static List<Series> series(List<AspectMarks> aspects) {
        return Arrays.stream(Series.values())
                .filter(series ->
                        aspects.stream().anyMatch(aspect -> aspect.mark(series).isPresent()))
                .toList();
    }

    static List<Party> parties(List<AspectMarks> aspects) {
        return series(aspects).stream().map(Series::party).distinct().toList();
    }
}
