package nl.samenspel.chart;

import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;

/** Draws what one party placed on the levels, from the rail outwards. */
final class LadderSide {

    /** No range is drawn narrower than this many levels. */
    private static final double NARROWEST = 0.25;

    /** In levels: nearer to the mean than this, the flag moves outwards. */
    private static final double NEAR = 0.4;

    /** From so many people on, bars say what share of them it is. */
    private static final int SHARES = 100;

    private static final double POLE = 26;
    private static final double PENNANT = 12;

    private final Ladder ladder;
    private final Party party;
    private final PlacedMarks marks;
    private final LadderFit fit;
    private final int outwards;

    LadderSide(Ladder ladder, Party party, PlacedMarks marks, LadderFit fit) {
        this.ladder = ladder;
        this.party = party;
        this.marks = marks;
        this.fit = fit;
        this.outwards = party == Party.CUSTOMER ? -1 : 1;
    }

    void draw(Markup markup) {
        markup.open("svg", "class", "ladder-" + fit.slug(), "width", "100%", "height", "100%", "aria-hidden", "true");
        markup.open("svg", "x", party == Party.CUSTOMER ? "100%" : "0", "overflow", "visible");
        Glyph.open(markup, Tone.of(party));
        marks.range()
                .ifPresent(range ->
                        range(markup, range.low().toDouble(), range.high().toDouble()));
        marks.people().ifPresent(people -> people(markup, people));
        mean(markup);
        marks.beside().ifPresent(desired -> flag(markup, desired));
        markup.close();
        ladder.beneath()
                .of(party)
                .ifPresent(beneath -> new LadderBeneath(ladder, party, beneath, fit).draw(markup, this::rows));
        markup.close().close();
    }

    /** In how many rows people stand on a level. */
    private int rows(int level) {
        int many =
                marks.people().map(people -> people.perLevel().get(level - 1)).orElse(0);
        return standsAlone(many) ? Math.max(1, rowsOf(many)) : 1;
    }

    private boolean standsAlone(int many) {
        return marks.drawsEach() && many <= fit.inRow() * 3;
    }

    private int rowsOf(int many) {
        return (many + fit.inRow() - 1) / fit.inRow();
    }

    /** How far people are moved up. */
    private double lift() {
        return ladder.beneath().of(party).isPresent() ? fit.lift() : 0;
    }

    private void range(Markup markup, double low, double high) {
        double missing = Math.max(0, NARROWEST - (high - low)) / 2;
        var top = ladder.height(high + missing);
        var bottom = ladder.height(low - missing);
        double out = outwards * fit.bracket();
        var look = new Object[] {"stroke", "currentColor", "stroke-width", "1.6"};
        line(markup, look, out, top, out, bottom);
        line(markup, look, out, top, out / 2, top);
        line(markup, look, out, bottom, out / 2, bottom);
    }

    private static void line(Markup markup, Object[] look, double x1, String y1, double x2, String y2) {
        markup.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, look[0], look[1], look[2], look[3]);
    }

    private void people(Markup markup, Distribution people) {
        for (int level = 1; level <= ladder.levels(); level++) {
            int many = people.perLevel().get(level - 1);
            if (many == 0) {
                continue;
            }
            at(markup, ladder.height(level));
            if (standsAlone(many)) {
                each(markup, many);
            } else {
                bar(markup, many, people.n());
            }
            markup.close();
        }
    }

    private void each(Markup markup, int many) {
        int rows = rowsOf(many);
        var mark = Mark.filled(PartyLines.shape(party));
        Glyph.openMarks(markup, 1, mark);
        for (int person = 0; person < many; person++) {
            double out = fit.people() + person % fit.inRow() * fit.pitch();
            int row = person / fit.inRow();
            double down = (row - (rows - 1) / 2.0) * fit.pitch() - lift();
            Glyph.mark(markup, mark, new Point(outwards * out, down), fit.half(), "");
        }
        markup.close();
    }

    private void bar(Markup markup, int many, int all) {
        double length = fit.longest() * many / ladder.most();
        double begin = outwards > 0 ? fit.people() : -fit.people() - length;
        markup.empty(
                "rect",
                "x",
                begin,
                "y",
                -fit.half() - lift(),
                "width",
                length,
                "height",
                2 * fit.half(),
                "fill",
                "currentColor");
        if (fit.number() > 0) {
            var said = all < SHARES
                    ? Integer.toString(many)
                    : ladder.wording().words().percent(many / (double) all);
            text(markup, fit.people() + length + 6, 4 - lift(), said);
        }
    }

    private void mean(Markup markup) {
        at(markup, ladder.height(marks.mean().value().toDouble()));
        double half = fit.bracket() / 2.2;
        double base = fit.bracket() * 0.8;
        markup.empty(
                "path",
                "fill",
                "currentColor",
                "d",
                "M" + new Point(outwards, 0).written() + " L" + new Point(outwards * base, -half).written() + " L"
                        + new Point(outwards * base, half).written() + " Z");
        if (fit.number() > 0) {
            text(markup, fit.number(), 5, ladder.wording().numberInShort(marks.mean()));
        }
        markup.close();
    }

    /** Its foot is at the level. */
    private void flag(Markup markup, Amount desired) {
        double level = desired.value().toDouble();
        boolean near = fit.number() > 0 && Math.abs(level - marks.mean().value().toDouble()) < NEAR;
        double out = outwards * (fit.flag() + (near ? 30 : 0));
        at(markup, ladder.height(level));
        markup.empty(
                "path",
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "1.6",
                "d",
                "M" + new Point(out, 0).written() + " V" + Markup.shortest(-POLE) + " h"
                        + Markup.shortest(outwards * PENNANT) + " l" + Markup.shortest(-outwards * 3.0) + " 5 l"
                        + Markup.shortest(outwards * 3.0) + " 5 h" + Markup.shortest(-outwards * PENNANT));
        if (fit.number() > 0) {
            text(
                    markup,
                    Math.abs(out) + PENNANT + 5,
                    -POLE + 10,
                    ladder.wording().numberInShort(desired));
        }
        markup.close();
    }

    private static void at(Markup markup, String height) {
        markup.open("svg", "y", height, "overflow", "visible");
    }

    private void text(Markup markup, double out, double down, String said) {
        markup.open(
                        "text",
                        "x",
                        outwards * out,
                        "y",
                        down,
                        "text-anchor",
                        outwards > 0 ? "start" : "end",
                        "font-size",
                        14.0,
                        "font-weight",
                        "600",
                        "fill",
                        "currentColor")
                .text(said)
                .close();
    }
}
