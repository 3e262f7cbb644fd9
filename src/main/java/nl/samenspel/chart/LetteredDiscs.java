package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letters of lots on the scale of one aspect, from the lowest level to the highest.
 *
 * @param groups those that stand near each other, in as few lanes as they need
 */
record LetteredDiscs(List<Group> groups) {

    /** From lane to lane. */
    private static final double LANE = 18;

    /** Where two lanes are enough, they leave more room between them for the line. */
    private static final double TWO_LANES = 20;

    record Disc(LotLine lot, double x) {}

    /** @param lanes of the discs, from 0 */
    record Group(List<Disc> discs, List<Integer> lanes) {

        private static Group of(List<Disc> discs) {
            var ends = new ArrayList<Double>();
            var lanes = new ArrayList<Integer>();
            for (var disc : discs) {
                int lane = 0;
                while (lane < ends.size() && disc.x - ends.get(lane) < LotsStrip.NEAR) {
                    lane++;
                }
                if (lane == ends.size()) {
                    ends.add(disc.x);
                }
                ends.set(lane, disc.x);
                lanes.add(lane);
            }
            return new Group(discs, List.copyOf(lanes));
        }

        private int width() {
            return lanes.stream().mapToInt(Integer::intValue).max().orElse(0);
        }

        private double pitch() {
            return width() == 1 ? TWO_LANES : LANE;
        }

        /** Of a disc, below the line. */
        private double down(int disc) {
            return (lanes.get(disc) - width() / 2.0) * pitch();
        }
    }

    static LetteredDiscs of(LotLines lots, int aspect, DoubleUnaryOperator scale) {
        var discs = lots.lots().stream()
                .flatMap(lot ->
                        lot.levels().get(aspect).stream().mapToObj(level -> new Disc(lot, scale.applyAsDouble(level))))
                .sorted(Comparator.comparingDouble(Disc::x))
                .toList();
        var groups = new ArrayList<Group>();
        int from = 0;
        for (int each = 1; each <= discs.size(); each++) {
            if (each == discs.size() || discs.get(each).x - discs.get(each - 1).x >= LotsStrip.NEAR) {
                groups.add(Group.of(discs.subList(from, each)));
                from = each;
            }
        }
        return new LetteredDiscs(List.copyOf(groups));
    }

    double height() {
        return groups.stream()
                .mapToDouble(group -> group.width() * group.pitch() + 2 * LotsStrip.HALF)
                .max()
                .orElse(0);
    }

    void draw(Markup markup, double middle) {
        var all = discs().toList();
        if (all.size() > 1) {
            Canvas.edges(
                    markup,
                    Canvas.line(new Point(all.getFirst().x, middle), new Point(all.getLast().x, middle)),
                    "none");
        }
        Glyph.open(markup, Tone.INK);
        groups.forEach(group -> IntStream.range(0, group.discs.size()).forEach(each -> {
            var disc = group.discs.get(each);
            LotGlyph.disc(
                    markup,
                    disc.lot.letter(),
                    new Point(disc.x, middle + group.down(each)),
                    LotsStrip.HALF,
                    disc.lot.name());
        }));
        markup.close();
    }

    private Stream<Disc> discs() {
        return groups.stream().flatMap(group -> group.discs.stream());
    }
}
