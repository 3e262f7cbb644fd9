package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * Where both parties are and where they want to be, on one scale: the customer above the supplier, and between them what both aim
 * for. Small enough to stand in a row among others.
 *
 * @param present where each party is, as far as that may be shown
 * @param ways in the order in which they should be reached
 * @param words what somebody who cannot see it hears
 */
public record WayStrip(int levels, PerParty<Optional<Amount>> present, List<Way> ways, String words) {

    private static final double WIDTH = 260;
    private static final double MARGIN = 10;
    private static final double MIDDLE = 23;
    private static final double LANE = 14;
    private static final double BOTTOM = 2 * MIDDLE;
    private static final double HALF_MARK = 5;

    /** What stands where something else does already is drawn within it. */
    private static final double WITHIN = 0.55;

    private static final Lettering NUMBERS = new Lettering(12, false);

    public WayStrip {
        ways = List.copyOf(ways);
    }

    /**
     * To a level.
     *
     * @param party whose it is; empty for both
     * @param line by which it is told from the others
     */
    public record Way(Optional<Party> party, Line line, Amount level) {

        boolean isOf(Party one) {
            return party.isEmpty() || party.get() == one;
        }

        private boolean isAbove(Amount from) {
            return level.value().compareTo(from.value()) > 0;
        }
    }

    /** The drawing, with its words as its name. */
    public String svg() {
        double height = BOTTOM + NUMBERS.lineHeight() + 1;
        return Canvas.drawing("strip", WIDTH, height, words, this::draw);
    }

    private void draw(Markup markup) {
        scale(markup);
        for (Party party : Party.values()) {
            present.of(party).ifPresent(from -> lane(markup, party, from));
        }
        ways.stream().filter(way -> way.party().isEmpty()).forEach(way -> upright(markup, way));
        for (int at = 0; at < ways.size(); at++) {
            aim(markup, at);
        }
        for (Party party : Party.values()) {
            present.of(party)
                    .ifPresent(from ->
                            mark(markup, Tone.of(party), Mark.filled(PartyLines.shape(party)), place(party, from), 1));
        }
    }

    private void scale(Markup markup) {
        var path = new StringBuilder();
        var numbers = new ArrayList<Label>();
        for (int level = 1; level <= levels; level++) {
            double x = MARGIN + (level - 1) * step();
            path.append(Canvas.line(new Point(x, 0), new Point(x, BOTTOM)));
            numbers.add(new Label(List.of(Integer.toString(level)), NUMBERS, x, BOTTOM + 1, Label.Anchor.MIDDLE));
        }
        Canvas.lines(markup, path.toString());
        Canvas.labels(markup, Colour.SOFT, numbers);
    }

    /** From where the party is to what it aims for, one after the other; upwards, and where it wants less, downwards. */
    private void lane(Markup markup, Party party, Amount from) {
        var upwards = Comparator.comparing((Way way) -> way.level.value());
        Glyph.open(markup, Tone.of(party));
        chain(
                markup,
                party,
                from,
                ways.stream().filter(way -> way.isAbove(from)).sorted(upwards));
        chain(
                markup,
                party,
                from,
                ways.stream().filter(way -> !way.isAbove(from)).sorted(upwards.reversed()));
        markup.close();
    }

    private void chain(Markup markup, Party party, Amount from, Stream<Way> some) {
        var here = place(party, from);
        for (var way : some.filter(way -> way.isOf(party)).toList()) {
            var there = place(party, way.level);
            Glyph.line(markup, Room.WIDE, way.line.stroke(), Canvas.line(here, there));
            here = there;
        }
    }

    /** What both aim for crosses both their lanes. */
    private void upright(Markup markup, Way way) {
        double x = x(way.level);
        Glyph.open(markup, Tone.INK);
        Glyph.line(
                markup,
                Room.WIDE,
                way.line.stroke(),
                Canvas.line(new Point(x, MIDDLE - LANE), new Point(x, MIDDLE + LANE)));
        markup.close();
    }

    private void aim(Markup markup, int at) {
        var way = ways.get(at);
        var before = IntStream.range(0, at)
                .mapToObj(ways::get)
                .filter(other ->
                        other.party().equals(way.party()) && other.level.value().equals(way.level.value()))
                .count();
        var place = way.party.map(party -> place(party, way.level)).orElseGet(() -> new Point(x(way.level), MIDDLE));
        mark(markup, way.line.tone(), way.line.mark(), place, Math.pow(WITHIN, (double) before));
    }

    private static void mark(Markup markup, Tone tone, Mark mark, Point place, double size) {
        Glyph.openMarks(Glyph.open(markup, tone), 1, mark);
        Glyph.mark(markup, mark, place, HALF_MARK * size, "");
        markup.close().close();
    }

    private Point place(Party party, Amount level) {
        return new Point(x(level), party == Party.CUSTOMER ? MIDDLE - LANE : MIDDLE + LANE);
    }

    private double step() {
        return (WIDTH - 2 * MARGIN) / (levels - 1);
    }

    private double x(Amount level) {
        return MARGIN + (level.value().toDouble() - 1) * step();
    }
}
