package nl.samenspel.measurement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The gap between two groups, or two answers of one group, and all that is known about it (method §6).
 *
 * @param difference the first minus the second
 * @param posterior of the difference
 * @param fewest the answers on the side that has fewest
 * @param fewestForClaims with fewer answers nothing is claimed
 * @param probability of the test; empty where no test is made
 * @param spacing whether the sign depends on the spacing of the levels; not looked at, THE_SAME, where nothing is claimed
 */
public record Gap(
        Fraction difference,
        Posterior posterior,
        int fewest,
        int fewestForClaims,
        Optional<PValue> probability,
        Optional<CliffsDelta> delta,
        SpacingCheck spacing) {
    /** The smallest difference that matters, in levels. */
    public static final Fraction MATTERS = Fraction.of(1, 2);

    private static final int FEWEST_BETWEEN = 5;
    private static final double SURE = 0.05;
    private static final double INDICATED = 0.975;
    private static final double ALIKE = 0.90;

    /** Between two groups that have nobody in common. */
    public static Gap between(ScoredGroup first, ScoredGroup second) {
        Histogram one = first.pooled();
        Histogram other = second.pooled();
        return new Gap(
                first.mean().minus(second.mean()),
                GridPosterior.difference(first.posterior(), second.posterior()),
                Math.min(one.n(), other.n()),
                FEWEST_BETWEEN,
                Optional.of(PermutationTest.ofRanks(one, other)),
                Optional.of(CliffsDelta.of(one, other)),
                SpacingCheck.of(first, second));
    }

    /**
     * Between two answers of the same people, from each person’s difference. Whether its sign depends on the spacing is seen
     * from the two answers apart, as between two groups.
     *
     * @param first everybody’s one answer; a few more people may have given it than gave both
     * @param second everybody’s other answer
     * @param people the differences, per group that counts equally; at least one
     */
    public static Gap within(ScoredGroup first, ScoredGroup second, List<Differences> people) {
        Differences all = people.stream().reduce(Differences::merge).orElseThrow();
        return new Gap(
                first.mean().minus(second.mean()),
                GridPosterior.average(people.stream().map(MeanPosterior::of).toList()),
                all.n(),
                Differences.FEWEST,
                Optional.of(PairedTest.ofMeans(all)),
                Optional.empty(),
                SpacingCheck.of(first, second));
    }

    /** Between two answers of the same people whose answers may not be linked: as if others had given them; indicative. */
    public static Gap indicative(ScoredGroup first, ScoredGroup second) {
        return new Gap(
                first.mean().minus(second.mean()),
                GridPosterior.difference(first.posterior(), second.posterior()),
                Math.min(first.n(), second.n()),
                Integer.MAX_VALUE,
                Optional.empty(),
                Optional.empty(),
                SpacingCheck.THE_SAME);
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
                .filter(place -> family.get(place).probability().isPresent())
                .boxed()
                .toList();
        List<Double> adjusted = Multiplicity.holm(tested.stream()
                .flatMap(place -> family.get(place).probability().stream())
                .map(PValue::probability)
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
        if (difference.magnitude().compareTo(MATTERS) >= 0) {
            double higher = posterior.atLeast(0);
            if (spacing != SpacingCheck.DEPENDS && holm.filter(p -> p <= SURE).isPresent()) {
                return Claim.SHOWN;
            }
            if (higher >= INDICATED || higher <= 1 - INDICATED) {
                return Claim.INDICATION;
            }
        }
        return posterior.nearerToZeroThan(MATTERS.toDouble()) >= ALIKE ? Claim.SIMILAR : Claim.UNDECIDED;
    }
}
