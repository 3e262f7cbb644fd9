package nl.samenspel.chart;

import java.util.List;

/**
 * A share as a bar of which the whole is outlined, with its number beside it.
 *
 * @param share from 0 to 1
 * @param number as it is written
 * @param words what somebody who cannot see it hears
 */
public record ShareBar(double share, String number, String words) {

    private static final double LENGTH = 100;
    private static final double HEIGHT = 14;
    private static final double RIM = 1;
    private static final double GAP = 8;
    private static final Lettering NUMBERS = new Lettering(14, true);

    /** The drawing, with its words as its name. */
    public String svg() {
        double height = NUMBERS.lineHeight() + 2;
        double top = (height - HEIGHT) / 2;
        double width = LENGTH + GAP + NUMBERS.width(number) * FitLine.WIDER;
        return Canvas.drawing("share-bar", width, height, words, markup -> {
            Canvas.edges(
                    markup,
                    "M" + new Point(RIM / 2, top + RIM / 2).written() + " h" + Markup.shortest(LENGTH - RIM) + " v"
                            + Markup.shortest(HEIGHT - RIM) + " h" + Markup.shortest(RIM - LENGTH) + " Z",
                    "none");
            Glyph.open(markup, Tone.INK);
            markup.empty(
                    "rect",
                    "x",
                    RIM,
                    "y",
                    top + RIM,
                    "width",
                    share * (LENGTH - 2 * RIM),
                    "height",
                    HEIGHT - 2 * RIM,
                    "fill",
                    "currentColor");
            markup.close();
            Canvas.labels(
                    markup,
                    Colour.INK,
                    List.of(new Label(List.of(number), NUMBERS, LENGTH + GAP, 1, Label.Anchor.START)));
        });
    }
}
