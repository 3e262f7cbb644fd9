package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is wanted for each lot, aspect by aspect: the letters of the lots on the scale, and a line from the lowest to the highest. The
 * best of these pictures to see where lots differ; any number of lots has room.
 *
 * @param words what somebody who cannot see it hears; the numbers stand in a table beside it
 * @param lots with the aspects in the order of the rows, see {@link LotLines#ordered}
 */
public record LotsStrip(String words, LotLines lots) {

    /** Half the width of a disc. */
    static final double HALF = 8;

    /** Discs that are nearer than this stand in lanes above and below each other. */
    static final double NEAR = 19;

    private static final double LOWEST = 44;
    private static final double MARGIN = 12;

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
        var scale = LevelRows.of(room, lots.levels(), List.of());
        var discs = IntStream.range(0, lots.aspects().size())
                .mapToObj(aspect -> LetteredDiscs.of(lots, aspect, scale::x))
                .toList();
        var rows = LevelRows.of(
                room,
                lots.levels(),
                IntStream.range(0, discs.size())
                        .mapToObj(aspect -> new LevelRows.Need(
                                lots.aspects().get(aspect),
                                Math.max(LOWEST, discs.get(aspect).height() + MARGIN),
                                0))
                        .toList());
        return Canvas.drawing("chart-" + room.slug(), room.width(), rows.height(), words, markup -> {
            rows.draw(markup);
            IntStream.range(0, discs.size())
                    .forEach(aspect -> discs.get(aspect)
                            .draw(markup, rows.rows().get(aspect).middle()));
        });
    }
}
