package nl.samenspel.measurement;

import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Told;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.GridPosterior;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.measurement.statistics.Posterior;
import nl.samenspel.measurement.statistics.Posteriors;
import nl.samenspel.measurement.statistics.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one party on one question, under the weighting in force: one or more groups of people that count equally. What
 * was computed once is kept. Where people were promised anonymity, the scores may be others that stand in for theirs.
 */
public final class ScoredGroup {
    private final List<Histogram> blocks;
    private final Fraction mean;
    private final int counted;
    private final boolean byLevel;
    private final Posteriors posteriors;
    private @Nullable Posterior posterior;

    /** @param told none of them without answers; several under {@link Weighting#PER_LEVEL} */
    ScoredGroup(List<Told> told, Posteriors posteriors) {
        this(told.stream().map(Told::basis).toList(), Told.equally(told), posteriors);
    }

    private ScoredGroup(List<Histogram> blocks, Told all, Posteriors posteriors) {
        this(blocks, all.mean().value(), all.countedForDetail(), all.byLevel(), posteriors);
    }

    private ScoredGroup(List<Histogram> blocks, Fraction mean, int counted, boolean byLevel, Posteriors posteriors) {
        this.blocks = List.copyOf(blocks);
        this.mean = mean;
        this.counted = counted;
        this.byLevel = byLevel;
        this.posteriors = posteriors;
    }

    public static ScoredGroup of(Histogram... blocks) {
        return of(List.of(blocks));
    }

    public static ScoredGroup of(List<Histogram> blocks) {
        if (blocks.isEmpty() || blocks.stream().anyMatch(block -> block.n() == 0)) {
            throw new IllegalArgumentException("a group has answers");
        }
        int people = blocks.stream().mapToInt(Histogram::n).sum();
        Fraction mean = Fraction.mean(
                blocks.stream().flatMap(block -> block.mean().stream()).toList());
        return new ScoredGroup(blocks, mean, people, people >= Method.DETAIL_FROM, new Posteriors());
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

    /**
     * How many people count where it is asked how much may be said: of those who were promised anonymity the ones who were asked
     * one by one, and fewer than ten wherever their answers are not told by level.
     */
    public int n() {
        return counted;
    }

    /** How many people rated the question. */
    int ratings() {
        return blocks.stream().mapToInt(Histogram::n).sum();
    }

    /** May it be told how many answered what? */
    boolean isByLevel() {
        return byLevel;
    }

    /** As it is told. */
    public Fraction mean() {
        return mean;
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
