package nl.samenspel.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is wanted for a lot and what a candidate offers, a column for each aspect: small enough to stand in a row of a table, below
 * {@link CandidateHead}.
 *
 * @param levels of the scale, which begins at 1
 * @param offers in the order of the aspects
 * @param missing said below, where the candidate has no level on some aspects; empty where it has all
 * @param words what somebody who cannot see it hears
 */
public record CandidateStrip(int levels, List<Offer> offers, String missing, String words) {

    /** From column to column. */
    static final double COLUMN = 34;

    private static final double LEFT = 16;
    private static final double RIGHT = 4;
    private static final double TOP = 10;
    private static final double STEP = 24;
    private static final Lettering LETTERS = new Lettering(12, false);

    public CandidateStrip {
        offers = List.copyOf(offers);
    }

    /** Where the column of an aspect is. */
    static double x(int aspect) {
        return LEFT + COLUMN / 2 + aspect * COLUMN;
    }

    static double width(int aspects) {
        return LEFT + aspects * COLUMN + RIGHT;
    }

    /** The drawing, with its words as its name. */
    public String svg() {
        double width = width(offers.size());
        var said = missing.isEmpty() ? List.<String>of() : LETTERS.wrap(missing, width - LEFT);
        double height = foot() + (hasGaps() ? LETTERS.lineHeight() : 0) + said.size() * LETTERS.lineHeight() + 1;
        return Canvas.drawing("candidate-strip", width, height, words, markup -> {
            scale(markup, width);
            gaps(markup);
            if (!said.isEmpty()) {
                double top = height - said.size() * LETTERS.lineHeight() - 1;
                Canvas.labels(markup, Colour.SOFT, List.of(new Label(said, LETTERS, LEFT, top, Label.Anchor.START)));
            }
            IntStream.range(0, offers.size()).forEach(aspect -> column(markup, aspect));
        });
    }

    private double y(double level) {
        return TOP + (levels - level) * STEP;
    }

    private double foot() {
        return y(1) + TOP;
    }

    private boolean hasGaps() {
        return offers.stream().anyMatch(offer -> offer.offered().isEmpty());
    }

    private void scale(Markup markup, double width) {
        Canvas.lines(
                markup,
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> Canvas.line(new Point(LEFT, y(level)), new Point(width, y(level))))
                        .collect(Collectors.joining()));
        Canvas.labels(
                markup,
                Colour.SOFT,
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> new Label(
                                List.of(Integer.toString(level)),
                                LETTERS,
                                0,
                                y(level) - LETTERS.lineHeight() / 2,
                                Label.Anchor.START))
                        .toList());
    }

    /** Below the columns in which nothing is offered. */
    private void gaps(Markup markup) {
        Canvas.labels(
                markup,
                Colour.SOFT,
                IntStream.range(0, offers.size())
                        .filter(aspect -> offers.get(aspect).offered().isEmpty())
                        .mapToObj(aspect -> new Label(List.of("?"), LETTERS, x(aspect), foot(), Label.Anchor.MIDDLE))
                        .toList());
    }

    private void column(Markup markup, int aspect) {
        var offer = offers.get(aspect);
        offer.minimum().ifPresent(level -> WishMarks.minimum(markup, new Point(x(aspect), y(level))));
        if (offer.missing() > 0) {
            OfferMarks.fallsShort(markup, wanted(aspect), offered(aspect));
        } else if (offer.missing() < 0) {
            OfferMarks.isMore(markup, wanted(aspect), offered(aspect));
        }
        if (offer.wanted().isPresent()) {
            OfferMarks.wanted(markup, wanted(aspect));
        }
        if (offer.offered().isPresent()) {
            OfferMarks.offered(markup, offered(aspect));
        }
    }

    private Point wanted(int aspect) {
        return new Point(x(aspect), y(offers.get(aspect).wanted().orElseThrow()));
    }

    private Point offered(int aspect) {
        return new Point(x(aspect), y(offers.get(aspect).offered().orElseThrow()));
    }
}
