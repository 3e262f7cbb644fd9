package nl.samenspel.measurement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Computation;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.party.Party;
import org.jspecify.annotations.Nullable;

/** Findings as the rows of four tables. */
public record FindingRows(List<MeanRow> means, List<SilenceRow> silence, List<GapRow> gaps, List<FormRow> forms) {
    public FindingRows {
        means = List.copyOf(means);
        silence = List.copyOf(silence);
        gaps = List.copyOf(gaps);
        forms = List.copyOf(forms);
    }

    /**
     * What stands beside one mean.
     *
     * @param block slug of the block, or empty for the whole party
     * @param question key of the question
     * @param deviation average deviation from the median, in levels
     */
    public record MeanRow(
            Party party,
            String block,
            String question,
            Bounds bounds,
            @Nullable AgreementLabel agreement,
            @Nullable Double deviation,
            Set<Caveat> caveats) {
        public MeanRow {
            caveats = Set.copyOf(caveats);
        }
    }

    /** What those who did not answer can have changed about one mean: the four ends of its two bands. */
    public record SilenceRow(Party party, String question, double lowest, double highest, double low, double high) {}

    /**
     * What stands beside one difference.
     *
     * @param family slug of the party whose importance − actual it is, or of the measure on which the parties differ; the
     *     party’s slug after a word for its other families
     */
    public record GapRow(
            String family,
            String aspect,
            Claim claim,
            Bounds bounds,
            LevelMix levels,
            @Nullable TestRow test) {}

    /** @param delta Cliff’s */
    public record TestRow(
            double probability,
            Computation computation,
            double holm,
            @Nullable Double delta,
            SpacingCheck spacing) {}

    /**
     * One thing that is told about the form of collaboration.
     *
     * @param name of a form, of a parallel in biology, or of what else is told
     * @param probability 1 where it is told without one
     * @param stated is it among what the answers point to?
     */
    public record FormRow(String name, double probability, boolean stated) {}

    /**
     * The ends of a band.
     *
     * @param coarse rounded outward to half levels; of a mean, no nearer to an end of the scale than means are printed
     */
    public record Bounds(@Nullable Double low, @Nullable Double high, boolean coarse) {
        private static final int TENTHS = 10;

        static Bounds of(Optional<Interval> interval) {
            return switch (interval.orElse(null)) {
                case null -> new Bounds(null, null, false);
                case Interval.Unrounded(Band band) -> new Bounds(band.low(), band.high(), false);
                case Interval.Coarse(PrintedBand band) ->
                    new Bounds(band.low().toDouble(), band.high().toDouble(), true);
            };
        }

        Optional<Interval> interval() {
            if (low == null || high == null) {
                return Optional.empty();
            }
            return Optional.of(
                    coarse
                            ? new Interval.Coarse(new PrintedBand(tenths(low), tenths(high)))
                            : new Interval.Unrounded(new Band(low, high)));
        }

        private static Fraction tenths(double number) {
            return Fraction.of(Math.round(number * TENTHS), TENTHS);
        }
    }
}
