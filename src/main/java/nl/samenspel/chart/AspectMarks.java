package nl.samenspel.chart;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;

/**
 * What a chart shows of one aspect.
 *
 * @param name in the reader's language
 * @param marks only what may be seen; a line that is missing here has no mark
 */
public record AspectMarks(String name, Map<Line, Amount> marks) {

    public AspectMarks {
        marks = Map.copyOf(marks);
    }

    public Optional<Amount> mark(Line line) {
        return Optional.ofNullable(marks.get(line));
    }

    /** Importance − actual; empty unless there are both. */
    public Optional<Amount> gap(Pair pair) {
        return mark(pair.importance()).flatMap(importance -> mark(pair.actual()).map(importance::minus));
    }
}
