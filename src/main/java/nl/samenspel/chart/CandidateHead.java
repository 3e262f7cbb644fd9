package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The names of the aspects, slanted above the columns of {@link CandidateStrip}. Each strip says them again in its words, so this is
 * hidden from whoever hears them.
 *
 * @param aspects their names
 */
public record CandidateHead(List<String> aspects) {

    private static final double SLANT = 52;
    private static final double LONGEST = 172;

    /** Nothing is beside them that would keep a wide typeface in. */
    private static final double WIDER = 1.1;

    private static final double FOOT = 6;
    private static final Lettering LETTERS = new Lettering(12, true);

    public CandidateHead {
        aspects = List.copyOf(aspects);
    }

    /** The drawing. */
    public String svg() {
        var names = aspects.stream().map(name -> LETTERS.cut(name, LONGEST)).toList();
        double width = IntStream.range(0, names.size())
                .mapToDouble(aspect -> CandidateStrip.x(aspect) + reach(names.get(aspect), Math.cos(slant())))
                .reduce(CandidateStrip.width(names.size()), Math::max);
        double height = FOOT
                + names.stream()
                        .mapToDouble(name -> reach(name, Math.sin(slant())))
                        .max()
                        .orElse(0);
        var markup = new Markup()
                .open(
                        "svg",
                        "class",
                        "candidate-head",
                        "viewBox",
                        "0 0 " + Markup.shortest(width) + " " + Markup.shortest(height),
                        "width",
                        width,
                        "height",
                        height,
                        "aria-hidden",
                        "true");
        IntStream.range(0, names.size())
                .forEach(aspect -> name(markup, names.get(aspect), new Point(CandidateStrip.x(aspect), height - FOOT)));
        return markup.close().toString();
    }

    private static double slant() {
        return Math.toRadians(SLANT);
    }

    /** How far a name goes, with half the height of its letters. */
    private static double reach(String name, double share) {
        return LETTERS.width(name) * WIDER * share + LETTERS.size() / 2;
    }

    private static void name(Markup markup, String name, Point foot) {
        markup.open("g", "transform", "translate(" + foot.written() + ") rotate(" + Markup.shortest(-SLANT) + ")");
        Canvas.labels(
                markup,
                Colour.INK,
                List.of(new Label(List.of(name), LETTERS, 0, -LETTERS.lineHeight() / 2, Label.Anchor.START)));
        markup.close();
    }
}
