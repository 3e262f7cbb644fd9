package nl.samenspel.measurement.selection;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.samenspel.measurement.selection.Standing.Placing;

/**
 * How the candidates for a lot compare. A candidate of whom a level is missing has a range of fits but no rank, and is left out of
 * the ranks of the others; nobody’s fit depends on who else there is.
 *
 * @param standings in the order in which the candidates were given
 * @param lead how firm the first rank is; comparable where two share it, empty with fewer than two who have a rank
 * @param orderChanges the smallest changes that change who is first; none where two share the first rank
 */
public record Ranking(List<Standing> standings, Optional<Lead> lead, List<OrderChange> orderChanges) {
    private static final double TIE = 1e-9;

    public Ranking {
        standings = List.copyOf(standings);
        orderChanges = List.copyOf(orderChanges);
    }

    /** @param fingerprint of the profile as it was frozen: of no candidate, so that no share of one hangs on who else there is */
    public static Ranking of(SupplierFit fit, List<Candidate> candidates, String fingerprint) {
        List<Candidate> known = fit.profile().aspects().isEmpty()
                ? List.of()
                : candidates.stream().filter(fit::isKnown).toList();
        Map<Scenario, List<RankShares>> shares =
                shares(fit, known, seed(fit.profile().lot(), fingerprint));
        double[] fits = known.stream().mapToDouble(one -> fit.fit(one).low()).toArray();
        List<Standing> standings = candidates.stream()
                .map(one -> standing(fit, one, placing(known.indexOf(one), fits, shares)))
                .toList();
        List<Integer> first = IntStream.range(0, fits.length)
                .filter(one -> rank(fits, one) == 1)
                .boxed()
                .toList();
        return new Ranking(
                standings,
                known.size() < 2
                        ? Optional.empty()
                        : Optional.of(first.size() > 1 ? Lead.COMPARABLE : lead(first.getFirst(), shares)),
                known.size() < 2 || first.size() > 1
                        ? List.of()
                        : new OrderChanges(fit, known, first.getFirst()).all());
    }

    /** The draws are of the method in which they were first fixed, whichever it is now. */
    private static String seed(String lot, String fingerprint) {
        return "M-1.1|" + lot + "|" + fingerprint;
    }

    /** Where every level is known for sure there is one scenario, which is not drawn thrice. */
    private static Map<Scenario, List<RankShares>> shares(SupplierFit fit, List<Candidate> known, String seed) {
        double[] weights = fit.profile().weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        Function<Scenario, List<RankShares>> drawn = scenario -> RankStability.of(
                weights,
                known.stream().map(one -> fit.losses(one, scenario)).toList(),
                fit.rules().mix(),
                fit.rules().draws(),
                seed);
        boolean sure = known.stream()
                .flatMap(one -> one.levels().values().stream())
                .allMatch(level -> level.low() == level.high());
        List<RankShares> expected = drawn.apply(Scenario.EXPECTED);
        Map<Scenario, List<RankShares>> shares = new EnumMap<>(Scenario.class);
        for (Scenario scenario : Scenario.values()) {
            shares.put(scenario, sure || scenario == Scenario.EXPECTED ? expected : drawn.apply(scenario));
        }
        return shares;
    }

    private static Optional<Placing> placing(int place, double[] fits, Map<Scenario, List<RankShares>> shares) {
        return place < 0
                ? Optional.empty()
                : Optional.of(new Placing(fits[place], rank(fits, place), own(place, shares)));
    }

    private static Map<Scenario, RankShares> own(int place, Map<Scenario, List<RankShares>> shares) {
        Map<Scenario, RankShares> own = new EnumMap<>(Scenario.class);
        shares.forEach((scenario, all) -> own.put(scenario, all.get(place)));
        return own;
    }

    private static int rank(double[] fits, int place) {
        int better = 0;
        for (double other : fits) {
            better += other > fits[place] + TIE ? 1 : 0;
        }
        return better + 1;
    }

    private static Lead lead(int first, Map<Scenario, List<RankShares>> shares) {
        return Lead.of(own(first, shares).values());
    }

    private static Standing standing(SupplierFit fit, Candidate candidate, Optional<Placing> placing) {
        return new Standing(
                candidate,
                fit.fit(candidate),
                fit.largestShortfall(candidate),
                fit.aspectsShort(candidate),
                fit.belowMinimum(candidate),
                fit.contributions(candidate),
                placing);
    }
}
