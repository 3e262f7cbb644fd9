package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.wording.Wording;

/**
 * The levels of an aspect one above the other, with the people of the customer at the left and those of the supplier at the
 * right. The levels themselves are text of the page; what is drawn stands beside them, in as much height as they take, so that
 * level {@code l} of {@code n} has its middle at {@code (n + ½ − l) / n} of it.
 *
 * @param levels how many there are
 * @param sides empty where nothing may be shown; beside the marks stands where the party would like it to be
 * @param beneath what stands small below the marks of a party
 */
public record Ladder(
        Wording wording, int levels, PerParty<Optional<PlacedMarks>> sides, PerParty<Optional<Beneath>> beneath) {

    private static final double SIDE = 62;
    private static final double MIDDLE = 22;
    private static final double STEP = 20;
    private static final Lettering NUMBERS = new Lettering(12, false);

    public Ladder(Wording wording, int levels, PerParty<Optional<PlacedMarks>> sides) {
        this(wording, levels, sides, PerParty.each(_ -> Optional.empty()));
    }

    public Ladder over(PerParty<Optional<Beneath>> other) {
        return new Ladder(wording, levels, sides, other);
    }

    /** The marks of one party for wide and for narrow pages; empty where nothing may be shown. */
    public String side(Party party) {
        return sides.of(party).map(marks -> both(party, marks)).orElse("");
    }

    private String both(Party party, PlacedMarks marks) {
        var markup = new Markup();
        new LadderSide(this, party, marks, LadderFit.WIDE).draw(markup);
        new LadderSide(this, party, marks, LadderFit.NARROW).draw(markup);
        return markup.toString();
    }

    /** Both parties beside nothing but the numbers of the levels: one of many. Empty where nothing may be shown. */
    public String small() {
        return sides.both().stream().allMatch(Optional::isEmpty) ? "" : drawnSmall();
    }

    private String drawnSmall() {
        double height = levels * STEP;
        var markup = new Markup()
                .open(
                        "svg",
                        "class",
                        "ladder-small",
                        "width",
                        2 * SIDE + MIDDLE,
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + Markup.shortest(2 * SIDE + MIDDLE) + " " + Markup.shortest(height),
                        "aria-hidden",
                        "true");
        Canvas.edges(markup, rail(SIDE, height) + " " + rail(SIDE + MIDDLE, height), "none");
        for (int level = 1; level <= levels; level++) {
            double top = (levels - level) * STEP + (STEP - NUMBERS.size()) / 2;
            new Label(List.of(Integer.toString(level)), NUMBERS, SIDE + MIDDLE / 2, top, Label.Anchor.MIDDLE)
                    .draw(markup);
        }
        for (Party party : Party.values()) {
            sides.of(party).ifPresent(marks -> {
                markup.open("svg", "x", party == Party.CUSTOMER ? 0.0 : SIDE + MIDDLE, "width", SIDE, "height", height);
                new LadderSide(this, party, marks, LadderFit.SMALL).draw(markup);
                markup.close();
            });
        }
        return markup.close().toString();
    }

    private static String rail(double x, double height) {
        return "M" + Markup.shortest(x) + " 0 V" + Markup.shortest(height);
    }

    /** How far from the top a place on the levels is, as a share of the height. */
    String height(double level) {
        return height(levels, level);
    }

    /** @param levels how many there are */
    static String height(int levels, double level) {
        return Markup.shortest(100 * (levels + 0.5 - level) / levels) + "%";
    }

    /** The most people on one level of either side. */
    int most() {
        return sides.both().stream()
                .flatMap(Optional::stream)
                .flatMap(marks -> marks.people().stream())
                .flatMap(told -> told.perLevel().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }
}
