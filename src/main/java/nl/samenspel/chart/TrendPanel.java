package nl.samenspel.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.wording.Wording;

/**
 * How one aspect went, with time to scale. What is not shown stays a gap: lines join only moments that follow each other and are
 * shown.
 *
 * @param name of the aspect
 * @param levels of its scale
 * @param days the moments, in order; of every line each has a mark, or none
 * @param lines those without any mark are nowhere
 * @param events between the first moment and the last one, in order; each goes by its number, from 1
 */
public record TrendPanel(
        Wording wording,
        String name,
        int levels,
        List<LocalDate> days,
        List<TrendLine> lines,
        List<TrendEvent> events) {

    public TrendPanel {
        days = List.copyOf(days);
        lines = lines.stream().filter(TrendLine::isShown).toList();
        events = List.copyOf(events);
    }

    /** All that it shows, in one sentence. */
    public String words() {
        return wording.say(
                "chart.aspect",
                name,
                wording.words()
                        .together(Stream.concat(
                                lines.stream().flatMap(this::words),
                                IntStream.range(0, events.size()).mapToObj(this::said))));
    }

    private Stream<String> words(TrendLine line) {
        return line.shown().mapToObj(moment -> said(line, moment));
    }

    /** What one mark says: whose it is, its day, and its number. */
    String said(TrendLine line, int moment) {
        var mark = line.marks().get(moment).orElseThrow();
        return wording.say(
                "chart.value",
                wording.say("chart.series", line.line().name(), wording.words().date(days.get(moment))),
                wording.number(mark.mean()));
    }

    /** What an upright says: the number of the event, and its words. */
    String said(int event) {
        return wording.say("chart.value", event + 1, events.get(event).words());
    }

    /** The drawing, with its words as its name. */
    public String svg(TrendRoom room) {
        return new TrendDrawing(this, TrendPlan.of(room, this)).markup();
    }

    /** Large, for wide and narrow columns: an HTML element {@code figure}. */
    public String figure() {
        return new Markup()
                .open("figure", "class", "chart")
                .add(svg(TrendRoom.WIDE))
                .add(svg(TrendRoom.NARROW))
                .close()
                .toString();
    }

    /** Which line is which, for as many panels as there are; empty where nothing is shown in any. */
    public static Optional<String> legend(List<TrendPanel> panels) {
        var lines = panels.stream()
                .flatMap(panel -> panel.lines().stream())
                .map(TrendLine::line)
                .distinct()
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(ChartFigure.legend(lines));
    }
}
