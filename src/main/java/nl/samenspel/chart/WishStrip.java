package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Before the talk, and agreed: aspect by aspect what people wanted, as far as it may be told, and a frame around the level that they
 * agreed.
 *
 * @param levels of the scale, which begins at 1
 * @param rows in their order
 * @param words what somebody who cannot see it hears; the numbers stand in a table beside it
 */
public record WishStrip(int levels, List<WishRow> rows, String words) {

    public WishStrip {
        rows = List.copyOf(rows);
    }

    /** The drawing for wide and narrow columns: an HTML element {@code figure}. */
    public String figure() {
        return new Markup()
                .open("figure", "class", "chart level-rows")
                .add(svg(LevelRoom.WIDE))
                .add(svg(LevelRoom.NARROW))
                .close()
                .toString();
    }

    String svg(LevelRoom room) {
        var empty = LevelRows.of(room, levels, List.of());
        var lanes = rows.stream().map(row -> new WishLane(row, empty)).toList();
        var placed =
                LevelRows.of(room, levels, lanes.stream().map(WishLane::need).toList());
        return Canvas.drawing("chart-" + room.slug(), room.width(), placed.height(), words, markup -> {
            placed.draw(markup);
            IntStream.range(0, lanes.size())
                    .forEach(each -> lanes.get(each).draw(markup, placed.rows().get(each)));
        });
    }
}
