package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.wording.Wording;

/**
 * How important an aspect is to each party, from the lowest to the highest, a row for each; and what the other guessed of it,
 * as a cross in the colour of the one who guessed.
 *
 * @param levels how many steps the scale has
 * @param rows empty where nothing may be shown; beside the marks stands what the other party guessed
 */
public record ImportanceScale(Wording wording, int levels, PerParty<Optional<PlacedMarks>> rows) {

    private static final double TOP = 22;
    private static final double ROW = 92;
    private static final double MIDDLE = 44;
    private static final double PERSON = 4;
    private static final double PITCH = 10;
    private static final int IN_ROW = 4;
    private static final int ROWS = 3;
    private static final double CROSS = 6;
    private static final Lettering TEXT = new Lettering(13, false);

    /** The drawing for wide and for narrow pages; what it shows is said beside it. Empty where nothing may be shown. */
    public String svg() {
        return rows.both().stream().allMatch(Optional::isEmpty)
                ? ""
                : drawing("wide", 480, 36) + drawing("narrow", 290, 24);
    }

    private String drawing(String slug, double width, double margin) {
        double height = TOP + 2 * ROW;
        var markup = new Markup()
                .open(
                        "svg",
                        "class",
                        "scale-" + slug,
                        "viewBox",
                        "0 0 " + Markup.shortest(width) + " " + Markup.shortest(height),
                        "width",
                        width,
                        "height",
                        height,
                        "aria-hidden",
                        "true");
        var axis = new Axis(levels, margin, width - margin);
        axis.draw(markup, height);
        for (Party party : Party.values()) {
            double line = TOP + MIDDLE + (party == Party.CUSTOMER ? 0 : ROW);
            rows.of(party).ifPresent(marks -> row(markup, party, marks, line, axis));
        }
        return markup.close().toString();
    }

    /** From the lowest level to the highest. */
    private record Axis(int levels, double left, double right) {

        double at(double level) {
            return left + (level - 1) / (levels - 1) * (right - left);
        }

        void draw(Markup markup, double height) {
            var path = new StringBuilder();
            for (int level = 1; level <= levels; level++) {
                path.append('M').append(Markup.shortest(at(level))).append(' ').append(Markup.shortest(TOP));
                path.append('V').append(Markup.shortest(height));
                new Label(List.of(Integer.toString(level)), TEXT, at(level), 2, Label.Anchor.MIDDLE).draw(markup);
            }
            Canvas.lines(markup, path.toString());
        }

        /** Within the drawing, as near to its place as it can be; no more than the figure where all of it is too long. */
        Label label(String all, String figure, double level, double top) {
            var said = TEXT.width(all) > left + right ? figure : all;
            double half = TEXT.width(said) / 2;
            double x = Math.clamp(at(level), Math.min(half, right), Math.max(half, right + left - half));
            return new Label(List.of(said), TEXT, x, top, Label.Anchor.MIDDLE);
        }
    }

    private void row(Markup markup, Party party, PlacedMarks marks, double line, Axis axis) {
        double mean = marks.mean().value().toDouble();
        Canvas.edges(
                markup, "M" + new Point(axis.left(), line).written() + " H" + Markup.shortest(axis.right()), "none");
        Glyph.open(markup, Tone.of(party));
        marks.range().ifPresent(range -> {
            var from = new Point(axis.at(range.low().toDouble()), line);
            Glyph.line(
                    markup,
                    Room.WIDE,
                    Stroke.DASHED,
                    "M" + from.written() + " H"
                            + Markup.shortest(axis.at(range.high().toDouble())));
        });
        people(markup, party, marks, line, axis);
        var mark = Mark.hollow(PartyLines.shape(party));
        Glyph.openMarks(markup, 1, mark);
        Glyph.mark(markup, mark, new Point(axis.at(mean), line), 6, "");
        markup.close();
        markup.close();
        var figure = wording.numberInShort(marks.mean());
        Canvas.labels(
                markup,
                Tone.of(party).colour(),
                List.of(axis.label(wording.words().labelled(wording.party(party), figure), figure, mean, line + 12)));
        marks.beside().ifPresent(guess -> {
            var colour = Tone.of(party.other()).colour();
            double level = guess.value().toDouble();
            var guessed = wording.numberInShort(guess);
            cross(markup, colour, new Point(axis.at(level), line));
            Canvas.labels(
                    markup,
                    colour,
                    List.of(axis.label(
                            wording.say("result.scale.guessed", wording.party(party.other()), guessed),
                            guessed,
                            level,
                            line + 28)));
        });
    }

    private void people(Markup markup, Party party, PlacedMarks marks, double line, Axis axis) {
        if (!marks.drawsEach()) {
            return;
        }
        var told = marks.people().orElseThrow();
        if (told.perLevel().stream().anyMatch(many -> many > IN_ROW * ROWS)) {
            return;
        }
        var mark = Mark.hollow(PartyLines.shape(party));
        Glyph.openMarks(markup, 0.8, mark);
        for (int level = 1; level <= levels; level++) {
            int many = told.perLevel().get(level - 1);
            for (int person = 0; person < many; person++) {
                int row = person / IN_ROW;
                int inRow = Math.min(many - row * IN_ROW, IN_ROW);
                double x = axis.at(level) + (person % IN_ROW - (inRow - 1) / 2.0) * PITCH;
                Glyph.mark(markup, mark, new Point(x, line - 14 - row * PITCH), PERSON, "");
            }
        }
        markup.close();
    }

    private static void cross(Markup markup, Colour colour, Point at) {
        markup.open("g", "class", colour.look(), "color", colour.hex());
        markup.empty(
                "path",
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-width",
                "2.4",
                "d",
                Canvas.line(new Point(at.x() - CROSS, at.y() - CROSS), new Point(at.x() + CROSS, at.y() + CROSS)) + " "
                        + Canvas.line(
                                new Point(at.x() - CROSS, at.y() + CROSS), new Point(at.x() + CROSS, at.y() - CROSS)));
        markup.close();
    }
}
