package nl.samenspel.measurement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.CliffsDelta;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.GridPosterior;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.MeanPosterior;
import nl.samenspel.measurement.statistics.Multiplicity;
import nl.samenspel.measurement.statistics.PValue;
import nl.samenspel.measurement.statistics.PairedTest;
import nl.samenspel.measurement.statistics.Posterior;
import nl.samenspel.measurement.statistics.StratifiedTest;

/**
 * The gap between two groups, or two answers of one group, and all that is known about it (method §6).
 *
 * @param difference the first minus the second, as it is printed
 * @param posterior of the difference
 * @param fewest the answers on the side that has fewest
 * @param fewestForClaims with fewer answers nothing is claimed
 * @param test empty where none is made
 * @param spacing whether the sign depends on the spacing of the levels; not looked at, THE_SAME, where nothing is claimed
 * @param levels whether it may come from how the groups are made up
 */
public record Gap(
        Fraction difference,
        Posterior posterior,
        int fewest,
        int fewestForClaims,
        Optional<Tested> test,
        SpacingCheck spacing,
        LevelMix levels) {

    /**
     * @param direction the sign of what was tested: positive when the first is higher
     * @param delta empty when the same people gave both answers
     */
    public record Tested(PValue probability, int direction, Optional<CliffsDelta> delta) {}

    /** The smallest difference that matters, in levels. */
    public static final Fraction MATTERS = Fraction.of(1, 2);

    private static final int FEWEST_BETWEEN = 5;
    private static final int NEVER = Integer.MAX_VALUE;
    private static final double SURE = 0.05;
    private static final double INDICATED = 0.975;
    private static final double ALIKE = 0.90;

    /**
     * Between two groups that have nobody in common.
     *
     * @param printed the difference of their means
     * @param levels whether it may come from how the parties are made up
     * @param isByLevel both are cut into the same groups, and each is tested by itself
     */
    static Gap between(ScoredGroup first, ScoredGroup second, Fraction printed, LevelMix levels, boolean isByLevel) {
        return new Gap(
                printed,
                GridPosterior.difference(first.posterior(), second.posterior()),
                Math.min(first.n(), second.n()),
                FEWEST_BETWEEN,
                Optional.of(
                        isByLevel
                                ? tested(first.blocks(), second.blocks())
                                : tested(List.of(first.pooled()), List.of(second.pooled()))),
                SpacingCheck.of(first, second),
                levels);
    }

    private static Tested tested(List<Histogram> first, List<Histogram> second) {
        CliffsDelta delta = CliffsDelta.of(first, second);
        return new Tested(StratifiedTest.ofRanks(first, second), delta.value().signum(), Optional.of(delta));
    }

    /**
     * Between two answers of the same people, from each person’s difference. Whether its sign depends on the spacing is seen
     * from the two answers apart, as between two groups.
     *
     * @param first everybody’s one answer; a few more people may have given it than gave both
     * @param second everybody’s other answer
     * @param printed the difference of their means
     * @param people the differences, per group that counts equally; at least one. Where these groups are not those of the
     *     means, nothing is claimed unless the range of the differences holds that of the means
     * @param levels whether these groups are those of the means
     */
    public static Gap within(
            ScoredGroup first, ScoredGroup second, Fraction printed, List<Differences> people, LevelMix levels) {
        Differences all = people.stream().reduce(Differences::merge).orElseThrow();
        Posterior posterior =
                GridPosterior.average(people.stream().map(MeanPosterior::of).toList());
        boolean isOfTheSame =
                levels == LevelMix.ALIKE || posterior.band(Band.USUAL).holds(printed.toDouble());
        return new Gap(
                printed,
                posterior,
                all.n(),
                isOfTheSame ? Differences.FEWEST : NEVER,
                Optional.of(new Tested(PairedTest.ofMeans(all), Long.signum(all.sum()), Optional.empty())),
                SpacingCheck.of(first, second),
                levels);
    }

    /**
     * Between what the same people said at two times, each counting equally.
     *
     * @param people later − earlier; at least one
     * @param spacing whether the sign depends on the spacing of the levels, as between all who answered at the one time and the
     *     other
     */
    static Gap overTime(Differences people, SpacingCheck spacing) {
        return new Gap(
                Fraction.of(people.sum(), (long) people.n() * people.scale().denominator()),
                MeanPosterior.of(people),
                people.n(),
                Differences.FEWEST,
                Optional.of(new Tested(PairedTest.ofMeans(people), Long.signum(people.sum()), Optional.empty())),
                spacing,
                LevelMix.ALIKE);
    }

    /** Between two answers of the same people whose answers may not be linked: as if others had given them; indicative. */
    public static Gap indicative(ScoredGroup first, ScoredGroup second, Fraction printed) {
        return new Gap(
                printed,
                GridPosterior.difference(first.posterior(), second.posterior()),
                Math.min(first.n(), second.n()),
                NEVER,
                Optional.empty(),
                SpacingCheck.THE_SAME,
                LevelMix.ALIKE);
    }

    /** The usual band, which holds the difference. */
    public Band band() {
        return posterior.band(Band.USUAL).including(difference.toDouble());
    }

    /**
     * What may be said about gaps that are looked at together, such as those of all aspects on one measure.
     *
     * @return in the same order
     */
    public static List<JudgedGap> judged(List<Gap> family) {
        List<Integer> tested = IntStream.range(0, family.size())
                .filter(place -> family.get(place).test().isPresent())
                .boxed()
                .toList();
        List<Double> adjusted = Multiplicity.holm(tested.stream()
                .flatMap(place -> family.get(place).test().stream())
                .map(test -> test.probability().probability())
                .toList());
        return IntStream.range(0, family.size())
                .mapToObj(place -> {
                    int rank = tested.indexOf(place);
                    Optional<Double> holm = rank < 0 ? Optional.empty() : Optional.of(adjusted.get(rank));
                    return new JudgedGap(
                            family.get(place), holm, family.get(place).claim(holm));
                })
                .toList();
    }

    /** What may be said, the first that holds; {@link Claim#NOT_SHOWN} is for gaps that there is nothing to make of. */
    private Claim claim(Optional<Double> holm) {
        if (fewest < fewestForClaims) {
            return Claim.UNDECIDED;
        }
        boolean matters = difference.magnitude().compareTo(MATTERS) >= 0;
        if (matters && pointsOneWay()) {
            double higher = posterior.atLeast(0);
            if (mayBeShown() && holm.filter(p -> p <= SURE).isPresent()) {
                return Claim.SHOWN;
            }
            if (higher >= INDICATED || higher <= 1 - INDICATED) {
                return Claim.INDICATION;
            }
        }
        return !matters && posterior.nearerToZeroThan(MATTERS.toDouble()) >= ALIKE ? Claim.SIMILAR : Claim.UNDECIDED;
    }

    private boolean mayBeShown() {
        return spacing != SpacingCheck.DEPENDS && levels == LevelMix.ALIKE;
    }

    /** Do what is printed, its range and the test say that the same of the two is higher? */
    private boolean pointsOneWay() {
        int sign = difference.signum();
        Band range = posterior.band(Band.USUAL);
        boolean rangeAgrees = sign > 0 ? range.low() > 0 : range.high() < 0;
        return sign != 0
                && rangeAgrees
                && test.filter(one -> one.direction() == sign).isPresent();
    }
}
