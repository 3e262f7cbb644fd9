package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.wording.Wording;

/**
 * What is wanted for each lot, lot beside lot: a line in ink for each, told from the others by its dashes and by the letter in its
 * discs. An aspect on which a lot has no level breaks its line.
 *
 * @param words what somebody who cannot see it hears; the numbers stand in a table beside it
 * @param lots no more than {@link LotLines#fitOnOneRadar() fit}
 * @param quadrants names at the corners; may be empty
 */
public record LotsRadar(Wording wording, String words, LotLines lots, List<RadarQuadrant> quadrants) {

    /** Half the width of a disc is the mark of these rooms. */
    static final Room WIDE = new Room("wide", Room.Text.NAMES, 500, bold(14), plain(12), 8, 1, 178, 110, 11);

    static final Room NARROW =
            new Room("narrow", Room.Text.NUMBERS_AND_KEY, 280, bold(13), plain(12), 8, 1, 106, 90, 10);
    static final Room PAPER =
            new Room("paper", Room.Text.NAMES_AND_LEGEND, 510, bold(10.5), plain(9), 6.5, 0.8, 170, 110, 10);

    public LotsRadar {
        quadrants = List.copyOf(quadrants);
        if (!lots.fitOnOneRadar()) {
            throw new IllegalArgumentException(
                    lots.lots().size() + " lots on " + lots.aspects().size() + " aspects");
        }
    }

    private static Lettering bold(double size) {
        return new Lettering(size, true);
    }

    private static Lettering plain(double size) {
        return new Lettering(size, false);
    }

    /** The drawing for wide and narrow columns, with a legend that switches lines off: an HTML element {@code figure}. */
    public String figure() {
        var markup = new Markup().open("figure", "class", "chart lots-radar");
        markup.open("figcaption")
                .text(wording.say("chart.radar.caption.actual", lots.levels()))
                .close();
        markup.open("fieldset", "class", "toggles chart-legend");
        markup.open("legend", "class", "visually-hidden")
                .text(wording.say("chart.show"))
                .close();
        IntStream.range(0, lots.lots().size()).forEach(lot -> {
            markup.open("label", "class", "toggle");
            markup.empty("input", "type", "checkbox", "class", "show-" + (lot + 1), "checked", "checked");
            LotGlyph.entry(markup, lot, lots.lots().get(lot));
            markup.close();
        });
        return markup.close().add(svg(WIDE)).add(svg(NARROW)).close().toString();
    }

    /** The drawing alone, for a sheet of paper, with its legend: readable without a style sheet. */
    public String paper() {
        return svg(PAPER);
    }

    private String svg(Room room) {
        return new LotsRadarDrawing(this, RadarPlan.of(room, lots.levels(), lots.aspects(), quadrants)).markup();
    }
}
