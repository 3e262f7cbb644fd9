package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Which line of a drawing is which, below a drawing that stands by itself. On a page the legend belongs to the page, so that it
 * can be operated.
 *
 * @param entries none where the room has its legend elsewhere
 * @param bottom of the drawing with its legend
 */
record Legend(Room room, List<Entry> entries, double bottom) {

    private static final double SAMPLE = 30;
    private static final double GAP = 8;

    /** @param isOnALine is the mark joined with others by a line? */
    record Entry(Line line, boolean isOnALine, Label name) {}

    /** @param bottom of the drawing without it */
    static Legend ofLines(Room room, MarkedAspects data, double bottom) {
        var names = data.lines().stream().map(Line::name).toList();
        return of(room, names, data.lines(), true, bottom);
    }

    /** @param bottom of the drawing without it */
    static Legend ofPairs(Room room, MarkedAspects data, double bottom) {
        var names = data.pairs().stream().map(Pair::name).toList();
        return of(room, names, data.pairs().stream().map(Pair::actual).toList(), false, bottom);
    }

    private static Legend of(Room room, List<String> names, List<Line> lines, boolean areOnALine, double bottom) {
        if (!room.hasLegend()) {
            return new Legend(room, List.of(), bottom);
        }
        var labels = Columns.of(room, names, SAMPLE + GAP, bottom + GAP);
        var entries = IntStream.range(0, lines.size())
                .mapToObj(each -> new Entry(lines.get(each), areOnALine, labels.get(each)))
                .toList();
        return new Legend(room, entries, Columns.bottom(labels, bottom) + GAP);
    }

    void draw(Markup markup) {
        for (Entry entry : entries) {
            var name = entry.name();
            var middle = new Point(
                    name.x() - GAP - SAMPLE / 2, name.top() + name.lettering().lineHeight() / 2);
            Glyph.sample(markup, room, entry.line(), middle, entry.isOnALine() ? SAMPLE : 0);
        }
        Canvas.labels(markup, Colour.INK, entries.stream().map(Entry::name).toList());
    }
}
