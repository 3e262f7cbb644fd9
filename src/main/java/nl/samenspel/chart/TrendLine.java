package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one line says over time.
 *
 * @param marks one for each moment; empty where nothing is shown
 */
public record TrendLine(Line line, List<Optional<TrendMark>> marks) {

    public TrendLine {
        marks = List.copyOf(marks);
    }

    boolean isShown() {
        return marks.stream().anyMatch(Optional::isPresent);
    }

    /** At which moments something is shown, from 0. */
    IntStream shown() {
        return IntStream.range(0, marks.size()).filter(this::isShown);
    }

    /** Is something shown at this moment and at the one before it? Only then are they joined. */
    boolean isJoined(int moment) {
        return moment > 0 && isShown(moment) && isShown(moment - 1);
    }

    private boolean isShown(int moment) {
        return marks.get(moment).isPresent();
    }
}
