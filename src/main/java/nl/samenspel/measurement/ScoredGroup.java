package nl.samenspel.measurement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one party on one question, under the weighting in force: one or more groups of people that count equally. What
 * was computed once is kept.
 */
public final class ScoredGroup {
    private final List<Histogram> blocks;
    private final Posteriors posteriors;
    private @Nullable Posterior posterior;

    /**
     * @param blocks none of them without answers; several under {@link Weighting#PER_LEVEL}, one under
     *     {@link Weighting#PER_PERSON}
     * @param posteriors of the groups of the same snapshot
     */
    ScoredGroup(List<Histogram> blocks, Posteriors posteriors) {
        this.blocks = List.copyOf(blocks);
        this.posteriors = posteriors;
        if (blocks.isEmpty() || blocks.stream().anyMatch(block -> block.n() == 0)) {
            throw new IllegalArgumentException("a group has answers");
        }
    }

    public static ScoredGroup of(Histogram... blocks) {
        return of(List.of(blocks));
    }

    public static ScoredGroup of(List<Histogram> blocks) {
        return new ScoredGroup(blocks, new Posteriors());
    }

    public Scale scale() {
        return blocks.getFirst().scale();
    }

    List<Histogram> blocks() {
        return blocks;
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
        Posterior known = posterior;
        if (known == null) {
            known = GridPosterior.average(blocks.stream().map(posteriors::of).toList());
            posterior = known;
        }
        return known;
    }

    /** The usual band, which holds the mean. */
    public Band band() {
        return posterior().band(Band.USUAL).including(mean().toDouble());
    }

    /** The share of people at or below each level but the highest, every block counting equally. */
    List<Fraction> cumulativeShares() {
        return Stream.iterate(1, level -> level + 1)
                .limit(scale().levels() - 1L)
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
