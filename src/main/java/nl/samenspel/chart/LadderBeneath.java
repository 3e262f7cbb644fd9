package nl.samenspel.chart;

import java.util.function.IntUnaryOperator;
import nl.samenspel.party.Party;

/** Draws what stands small below the marks of one party: a mark for each person where that may be told, else one with its number. */
final class LadderBeneath {

    private static final double CROSS = 0.6;
    private static final double SMALL = 0.45;

    private final Ladder ladder;
    private final Party party;
    private final Beneath beneath;
    private final LadderFit fit;
    private final int outwards;

    LadderBeneath(Ladder ladder, Party party, Beneath beneath, LadderFit fit) {
        this.ladder = ladder;
        this.party = party;
        this.beneath = beneath;
        this.fit = fit;
        this.outwards = party == Party.CUSTOMER ? -1 : 1;
    }

    /** @param rows how many rows of people stand above it on a level */
    void draw(Markup markup, IntUnaryOperator rows) {
        var colour = colour();
        markup.open("g", "class", colour.look(), "color", colour.hex());
        var marks = beneath.marks();
        if (marks.drawsEach()) {
            marks.people().ifPresent(people -> {
                for (int level = 1; level <= ladder.levels(); level++) {
                    int many = people.perLevel().get(level - 1);
                    if (many > 0) {
                        double down = fit.drop() + (rows.applyAsInt(level) - 1) * fit.pitch() / 2;
                        each(markup, ladder.height(level), down, many);
                    }
                }
            });
        } else {
            one(markup);
        }
        markup.close();
    }

    private Colour colour() {
        return switch (beneath.kind()) {
            case GUESSED -> Tone.of(party.other()).colour();
            case BEFORE -> Colour.SOFT;
        };
    }

    /** More than there is room for in a row are one mark and their number. */
    private void each(Markup markup, String height, double down, int many) {
        boolean fits = many <= fit.inRow();
        double pitch = fit.pitch() * 0.8;
        markup.open("svg", "y", height, "overflow", "visible");
        for (int person = 0; person < (fits ? many : 1); person++) {
            mark(markup, fit.people() + person * pitch, down);
        }
        if (!fits) {
            text(markup, fit.people() + pitch, down, Integer.toString(many));
        }
        markup.close();
    }

    private void one(Markup markup) {
        var mean = beneath.marks().mean();
        markup.open("svg", "y", ladder.height(mean.value().toDouble()), "overflow", "visible");
        mark(markup, fit.people(), 0);
        if (fit.number() > 0) {
            text(
                    markup,
                    fit.people() + fit.pitch() * 0.8,
                    0,
                    ladder.wording().say(words(), ladder.wording().number(mean)));
        }
        markup.close();
    }

    private String words() {
        return switch (beneath.kind()) {
            case GUESSED -> "chart.ladder.guessed";
            case BEFORE -> "chart.ladder.before";
        };
    }

    private void mark(Markup markup, double out, double down) {
        var place = new Point(outwards * out, down);
        switch (beneath.kind()) {
            case GUESSED -> cross(markup, place, fit.half() * CROSS);
            case BEFORE -> {
                var mark = Mark.filled(PartyLines.shape(party));
                Glyph.openMarks(markup, 1, mark);
                Glyph.mark(markup, mark, place, fit.half() * SMALL, "");
                markup.close();
            }
        }
    }

    private static void cross(Markup markup, Point place, double half) {
        var across = Markup.shortest(2 * half);
        markup.empty(
                "path",
                "class",
                "cross",
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "1.6",
                "d",
                "M" + new Point(place.x() - half, place.y() - half).written() + " l" + across + " " + across + " m-"
                        + across + " 0 l" + across + " -" + across);
    }

    private void text(Markup markup, double out, double down, String said) {
        markup.open(
                        "text",
                        "x",
                        outwards * out,
                        "y",
                        down + 5,
                        "text-anchor",
                        outwards > 0 ? "start" : "end",
                        "font-size",
                        fit.number() > 0 ? 14.0 : 11.0,
                        "font-weight",
                        "600",
                        "fill",
                        "currentColor")
                .text(said)
                .close();
    }
}
