package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A planned radar of lots, drawn. */
record LotsRadarDrawing(LotsRadar radar, RadarPlan plan) {

    private static final double DOT = 2.4;
    private static final double SAMPLE = 34;
    private static final double GAP = 8;

    String markup() {
        var key = key();
        return Canvas.drawing(
                "chart-" + plan.room().slug(),
                plan.room().width(),
                Columns.bottom(key, plan.height()) + (key.isEmpty() ? 0 : GAP),
                radar.words(),
                markup -> draw(markup, key));
    }

    /** The names of the lots where the drawing stands by itself. */
    List<Label> key() {
        return plan.room().hasLegend()
                ? Columns.of(
                        plan.room(),
                        radar.lots().lots().stream().map(LotLine::name).toList(),
                        SAMPLE + GAP,
                        plan.height() + GAP)
                : List.of();
    }

    private void draw(Markup markup, List<Label> key) {
        var places = places();
        var web = new RadarWeb(plan, radar.quadrants());
        web.draw(
                markup,
                web.numbers().stream()
                        .filter(number -> places.leavesFree(number.box()))
                        .toList());
        each(markup, lot -> line(markup, lot, places.of(lot)));
        each(markup, lot -> discs(markup, lot, places.of(lot)));
        Canvas.labels(markup, Colour.INK, key);
        if (!key.isEmpty()) {
            each(markup, lot -> sample(markup, lot, key.get(lot)));
        }
    }

    LotPlaces places() {
        return new LotPlaces(plan, radar.lots());
    }

    /** Each in a group that its switch finds; lines first, so that no line lies on a disc. */
    private void each(Markup markup, IntConsumer drawing) {
        Glyph.open(markup, Tone.INK);
        IntStream.range(0, radar.lots().lots().size()).forEach(lot -> {
            markup.open("g", "class", "line-" + (lot + 1));
            drawing.accept(lot);
            markup.close();
        });
        markup.close();
    }

    private static void line(Markup markup, int lot, List<Optional<LotPlace>> places) {
        String path = BrokenLine.around(
                places.stream().map(place -> place.map(LotPlace::level)).toList());
        if (!path.isEmpty()) {
            LotGlyph.line(markup, lot, path);
        }
        places.stream().flatMap(Optional::stream).filter(LotPlace::isApart).forEach(place -> leader(markup, place));
    }

    /** From the level to the letter that found no room there. */
    private static void leader(Markup markup, LotPlace place) {
        markup.empty(
                "path",
                "class",
                "leader",
                "d",
                Canvas.line(place.level(), place.disc()),
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                1);
        var level = place.level();
        markup.empty("circle", "class", "dot", "cx", level.x(), "cy", level.y(), "r", DOT, "fill", "currentColor");
    }

    private void discs(Markup markup, int lot, List<Optional<LotPlace>> places) {
        IntStream.range(0, places.size())
                .forEach(spoke -> places.get(spoke).ifPresent(place -> disc(markup, lot, spoke, place)));
    }

    private void disc(Markup markup, int lot, int spoke, LotPlace place) {
        var line = radar.lots().lots().get(lot);
        var said = radar.lots().aspects().get(spoke) + " · " + line.name();
        double half = plan.room().mark();
        if (place.isApart()) {
            LotGlyph.letter(markup, line.letter(), place.disc(), half, said);
        } else {
            LotGlyph.disc(markup, line.letter(), place.disc(), half, said);
        }
    }

    private void sample(Markup markup, int lot, Label name) {
        double half = name.lettering().lineHeight() / 2;
        var middle = new Point(name.x() - GAP - SAMPLE / 2, name.top() + half);
        LotGlyph.sample(
                markup,
                lot,
                radar.lots().lots().get(lot).letter(),
                middle,
                SAMPLE,
                Math.min(half, plan.room().mark()));
    }
}
