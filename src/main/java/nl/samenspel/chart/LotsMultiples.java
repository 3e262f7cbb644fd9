package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A small radar for each lot: its own line bold, those of the others thin. The best of these pictures to see the shape of a lot, also
 * where there are many.
 *
 * @param words what somebody who cannot see the picture of a lot hears, from its name
 * @param lots on at least as many aspects as {@link LotLines#fitOnARadarEach() make a shape}
 */
public record LotsMultiples(UnaryOperator<String> words, LotLines lots) {

    private static final Room ROOM = new Room(
            "small", Room.Text.NUMBERS, 200, new Lettering(12, true), new Lettering(12, false), 3, 1, 78, 60, 5);

    private static final double BOLD = 3;
    private static final double THIN = 1;
    private static final double DOT = 3.2;
    private static final double SMALL_DOT = 1.4;

    public LotsMultiples {
        if (!lots.fitOnARadarEach()) {
            throw new IllegalArgumentException("no shape: " + lots.aspects());
        }
    }

    /** All of them, each below the letter and the name of its lot, and which number is which aspect: HTML. */
    public String figure() {
        var markup = new Markup().open("figure", "class", "lots").open("ul");
        IntStream.range(0, lots.lots().size()).forEach(lot -> {
            var line = lots.lots().get(lot);
            markup.open("li").open("p");
            markup.open("span", "class", "lot-letter").text(line.letter()).close();
            markup.text(" " + line.name()).close();
            markup.add(svg(lot)).close();
        });
        markup.close().open("figcaption");
        IntStream.range(0, lots.aspects().size())
                .forEach(aspect -> markup.open("span")
                        .open("b")
                        .text(Integer.toString(aspect + 1))
                        .close()
                        .text(" " + lots.aspects().get(aspect))
                        .close()
                        .text(" "));
        return markup.close().close().toString();
    }

    /** @param lot its place, from 0 */
    private String svg(int lot) {
        var plan = RadarPlan.of(ROOM, lots.levels(), lots.aspects(), List.of());
        return Canvas.drawing(
                "chart-small",
                ROOM.width(),
                plan.height(),
                words.apply(lots.lots().get(lot).name()),
                markup -> {
                    new RadarWeb(plan, List.of()).draw(markup);
                    IntStream.range(0, lots.lots().size())
                            .filter(other -> other != lot)
                            .forEach(other -> line(markup, plan, other, Colour.EDGE));
                    line(markup, plan, lot, Colour.INK);
                });
    }

    private void line(Markup markup, RadarPlan plan, int lot, Colour colour) {
        boolean isBold = colour == Colour.INK;
        var levels = lots.lots().get(lot).levels();
        var places = IntStream.range(0, plan.aspects())
                .mapToObj(spoke -> levels.get(spoke).stream()
                        .mapToObj(level -> plan.point(spoke, level, 0))
                        .findFirst())
                .toList();
        String path = BrokenLine.around(places);
        markup.open("g", "class", colour.look(), "color", colour.hex());
        if (!path.isEmpty()) {
            markup.empty(
                    "path",
                    "d",
                    path,
                    "fill",
                    "none",
                    "stroke",
                    "currentColor",
                    "stroke-width",
                    isBold ? BOLD : THIN,
                    "stroke-linejoin",
                    "round");
        }
        var dots = isBold ? places : BrokenLine.alone(places);
        dots.stream()
                .flatMap(Optional::stream)
                .forEach(place -> markup.empty(
                        "circle",
                        "cx",
                        place.x(),
                        "cy",
                        place.y(),
                        "r",
                        isBold ? DOT : SMALL_DOT,
                        "fill",
                        "currentColor"));
        markup.close();
    }
}
