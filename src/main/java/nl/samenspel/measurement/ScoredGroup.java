package nl.samenspel.measurement;

import java.util.List;
import java.util.stream.Stream;

/**
 * The scores of one party on one question, under the weighting in force: one or more groups of people that count equally.
 *
 * @param blocks none of them without answers; several under {@link Weighting#PER_LEVEL}, one under {@link Weighting#PER_PERSON}
 */
public record ScoredGroup(List<Histogram> blocks) {
    public ScoredGroup {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty() || blocks.stream().anyMatch(block -> block.n() == 0)) {
            throw new IllegalArgumentException("a group has answers");
        }
    }

    public static ScoredGroup of(Histogram... blocks) {
        return new ScoredGroup(List.of(blocks));
    }

    /** All people together. */
    public Histogram pooled() {
        return blocks.stream().reduce(Histogram::merge).orElseThrow();
    }

    public int n() {
        return blocks.stream().mapToInt(Histogram::n).sum();
    }

    public Fraction mean() {
        return Fraction.mean(
                blocks.stream().flatMap(block -> block.mean().stream()).toList());
    }

    public Posterior posterior() {
        return GridPosterior.average(blocks.stream().map(MeanPosterior::of).toList());
    }

    /** The usual band, which holds the mean. */
    public Band band() {
        return posterior().band(Band.USUAL).including(mean().toDouble());
    }

    /** The share of people at or below each level but the highest, every block counting equally. */
    List<Fraction> cumulativeShares() {
        int levels = blocks.getFirst().scale().levels();
        return Stream.iterate(1, level -> level + 1)
                .limit(levels - 1L)
                .map(level -> Fraction.mean(
                        blocks.stream().map(block -> atMost(block, level)).toList()))
                .toList();
    }

    private static Fraction atMost(Histogram block, int level) {
        return Fraction.of(
                block.perLevel().subList(0, level).stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                block.n());
    }
}
