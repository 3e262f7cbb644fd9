package nl.samenspel.measurement.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.statistics.SplitMix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Property(tries = 50)
    void inWhichOrderCandidatesAndTheirLevelsComeChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int candidates) {
        var lot = RandomLot.of(seed, candidates);
        var turned = lot.shuffled(seed).stream()
                .map(one -> new Candidate(one.name(), new TreeMap<>(one.levels())))
                .toList();

        assertThat(byName(lot.ranking(turned))).isEqualTo(byName(lot.ranking()));
        assertThat(lot.ranking(turned).lead()).isEqualTo(lot.ranking().lead());
        assertThat(lot.ranking(turned).orderChanges())
                .usingRecursiveComparison()
                .isEqualTo(lot.ranking().orderChanges());
    }

    @Property(tries = 50)
    void nobodysFigureButTheRankHangsOnWhoElseThereIs(@ForAll long seed) {
        var lot = RandomLot.of(seed, 6);
        var all = byName(lot.ranking());

        var fewer = byName(lot.ranking(lot.candidates().subList(0, 4)));

        fewer.forEach((name, standing) -> assertThat(standing)
                .usingRecursiveComparison()
                .ignoringFields("placing")
                .isEqualTo(all.get(name)));
        fewer.forEach((name, standing) ->
                assertThat(standing.fit()).isEqualTo(of(all, name).fit()));
    }

    @Property(tries = 50)
    void doublingAllImportanceChangesNothing(@ForAll long seed) {
        var lot = RandomLot.of(seed, 4);

        assertThat(byName(lot.weighed(2).ranking())).isEqualTo(byName(lot.ranking()));
    }

    @Property(tries = 50)
    void whoIsWorseInEverythingIsNeverFirst(@ForAll long seed) {
        var lot = RandomLot.of(seed, 4);
        var better = lot.candidates().getFirst();
        var worse = new HashMap<String, LevelRange>();
        better.levels().keySet().forEach(aspect -> worse.put(aspect, farther(lot, aspect, better)));
        var candidates = new ArrayList<>(lot.candidates());
        candidates.add(new Candidate("dominated", worse));
        var losses = lot.fit().losses(candidates.getLast(), Scenario.EXPECTED);
        var more = IntStream.range(0, losses.length)
                .allMatch(place -> losses[place] > lot.fit().losses(better, Scenario.EXPECTED)[place] + 1e-6);

        if (more) {
            assertThat(of(byName(lot.ranking(candidates)), "dominated")
                            .placing()
                            .orElseThrow())
                    .satisfies(place -> assertThat(place.rank()).isGreaterThan(1))
                    .satisfies(place -> assertThat(place.expected().first()).isZero());
        }
    }

    /** A bit farther below, or at the bottom. */
    private static LevelRange farther(RandomLot lot, String aspect, Candidate candidate) {
        var desired = lot.profile().desired(aspect);
        var level = candidate.level(aspect).orElseThrow().expected();
        return LevelRange.of(Math.max(1, Math.min(level, desired) - Math.abs(level - desired) - 0.5));
    }

    @Property(tries = 50)
    void whoIsAddedAsSomebodysEqualGetsHalfOfTheShare(@ForAll long seed) {
        var lot = RandomLot.of(seed, 3);
        var doubled = new ArrayList<>(lot.candidates());
        doubled.add(new Candidate("twin", doubled.getFirst().levels()));

        var before = byName(lot.ranking());
        var after = byName(lot.ranking(doubled));

        // Of three who are equal, nobody has a half.
        if (before.values().stream().map(Standing::fit).distinct().count() == 3) {
            var half = share(before, "c0", Scenario.EXPECTED) / 2;
            assertThat(share(after, "c0", Scenario.EXPECTED)).isCloseTo(half, within(1e-12));
            assertThat(share(after, "twin", Scenario.EXPECTED)).isCloseTo(half, within(1e-12));
        }
        assertThat(of(after, "twin").placing().orElseThrow().rank())
                .isEqualTo(of(after, "c0").placing().orElseThrow().rank());
    }

    private static double share(Map<String, Standing> standings, String name, Scenario scenario) {
        return of(standings, name).placing().orElseThrow().in(scenario).first();
    }

    @Property(tries = 50)
    void everyRankIsGivenOutOnceAndEverybodyHasOne(@ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int count) {
        var lot = RandomLot.of(seed, count);
        var shares = lot.ranking().standings().stream()
                .map(standing ->
                        standing.placing().orElseThrow().in(Scenario.HIGH).shares())
                .toList();

        for (var place = 0; place < count; place++) {
            var rank = place;
            assertThat(shares.stream().mapToDouble(own -> own.get(rank)).sum()).isCloseTo(1, within(1e-9));
            assertThat(shares.get(place).stream().mapToDouble(own -> own).sum()).isCloseTo(1, within(1e-9));
        }
    }

    /** As plainly as it can be written: who has how many before, draw by draw. */
    @Property(tries = 30)
    void ranksAreCountedAsTheMethodSays(@ForAll long seed, @ForAll @IntRange(min = 3, max = 8) int count) {
        var lot = RandomLot.of(seed, count);
        var random = SplitMix.of("M-1.1|" + lot.profile().lot() + "|fingerprint");
        var mix = lot.rules().mix();
        var counted = new double[count][count];
        for (var draw = 0; draw < lot.rules().draws(); draw++) {
            var weights = new double[lot.weights().length];
            for (var aspect = 0; aspect < weights.length; aspect++) {
                weights[aspect] = -StrictMath.log(random.nextUnit());
            }
            var all = IntStream.range(0, weights.length)
                    .mapToDouble(one -> weights[one])
                    .sum();
            for (var aspect = 0; aspect < weights.length; aspect++) {
                weights[aspect] = (1 - mix) * lot.weights()[aspect] + mix * weights[aspect] / all;
            }
            var lost = lot.candidates().stream()
                    .mapToDouble(
                            one -> RandomLot.loss(lot, weights, one, lot.rules().excess()))
                    .toArray();
            for (var one = 0; one < count; one++) {
                var own = lost[one];
                var before = (int) IntStream.range(0, count)
                        .filter(other -> lost[other] < own - 1e-9)
                        .count();
                var equal = (int) IntStream.range(0, count)
                        .filter(other -> Math.abs(lost[other] - own) <= 1e-9)
                        .count();
                for (var rank = before; rank < before + equal; rank++) {
                    counted[one][rank] += 1.0 / equal / lot.rules().draws();
                }
            }
        }

        var standings = lot.ranking().standings();
        for (var one = 0; one < count; one++) {
            assertThat(standings.get(one).placing().orElseThrow().expected().shares())
                    .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                    .isEqualTo(IntStream.range(0, count)
                            .mapToObj(ranked(counted[one]))
                            .toList());
        }
    }

    private static IntFunction<Double> ranked(double[] counted) {
        return rank -> counted[rank];
    }

    @Test
    void fitAndFirstRanksAreThoseOfTheReferences() {
        for (var file : List.of("expected_fit_tau.csv", "expected_smaa_uniform.csv")) {
            var cases = new LinkedHashMap<String, List<References.Row>>();
            References.table(file)
                    .forEach(row -> cases.computeIfAbsent(row.text("case"), _ -> new ArrayList<>())
                            .add(row));
            assertThat(cases).hasSizeGreaterThan(2);
            cases.values().forEach(RankingTest::isAsExpected);
        }
    }

    private static void isAsExpected(List<References.Row> rows) {
        var first = rows.getFirst();
        var any = !first.names().contains("tau");
        var desired = first.numbers("desired");
        var importance = any ? new double[desired.length] : first.numbers("importance");
        var wishes = new LinkedHashMap<String, Wish>();
        for (var aspect = 0; aspect < desired.length; aspect++) {
            wishes.put("a" + aspect, Wish.of(desired[aspect], importance[aspect]));
        }
        var rules =
                new SelectionRules(first.number("rho"), any ? 1 : first.number("tau"), 10_000, ValueTable.linear(5));
        var standings = Ranking.of(
                        new SupplierFit(new LotProfile(first.text("case"), wishes), rules),
                        rows.stream().map(RankingTest::candidate).toList(),
                        "references")
                .standings();

        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var found = standings.get(place).placing().orElseThrow();
            row.expect(any ? "fit_equal_weights" : "fit", found.fit(), 1e-9);
            row.expect(
                    any ? "first_rank_acceptability_uniform_exact" : "first_rank_acceptability_exact",
                    found.expected().first(),
                    rows.size() == 2 ? 1e-7 : 0.015);
        }
    }

    private static Candidate candidate(References.Row row) {
        var levels = row.numbers("levels");
        var known = new HashMap<String, LevelRange>();
        for (var aspect = 0; aspect < levels.length; aspect++) {
            known.put("a" + aspect, LevelRange.of(levels[aspect]));
        }
        return new Candidate(row.text("candidate"), known);
    }

    @Property(tries = 40)
    void theExactShareOfTwoIsNearThatOfTheDraws(@ForAll long seed) {
        var lot = RandomLot.of(seed, 2);
        var pair = byName(lot.ranking());
        var hopeless = new Candidate("hopeless", farFrom(lot));
        var three = byName(new RandomLot(lot.profile(), lot.rules(), lot.candidates())
                .ranking(Stream.concat(lot.candidates().stream(), Stream.of(hopeless))
                        .toList()));

        if (share(three, "hopeless", Scenario.EXPECTED) == 0) {
            assertThat(share(three, "c0", Scenario.EXPECTED))
                    .isCloseTo(share(pair, "c0", Scenario.EXPECTED), Offset.offset(0.05));
        }
        assertThat(of(pair, "c0").placing().orElseThrow().expected().error()).isZero();
    }

    private static Map<String, LevelRange> farFrom(RandomLot lot) {
        var levels = new HashMap<String, LevelRange>();
        lot.profile()
                .aspects()
                .forEach(aspect ->
                        levels.put(aspect, LevelRange.of(lot.profile().desired(aspect) > 2 ? 1 : 5)));
        return levels;
    }

    /** Of three aspects, two on which the one is a level better and one on which the other is: ¾ of all weights, by the picture. */
    @Test
    void cornersThatAreAlikeDoNotDisturbTheExactShare() {
        double[] equal = {1 / 3.0, 1 / 3.0, 1 / 3.0};

        assertThat(ExactShare.of(equal, new double[] {0, 0, 0.25}, new double[] {0.25, 0.25, 0}, 1))
                .isCloseTo(0.75, within(1e-12));
        assertThat(ExactShare.of(equal, new double[] {0.25, 0, 0}, new double[] {0.25, 0, 0}, 1))
                .isEqualTo(0.5);
        assertThat(ExactShare.of(equal, new double[] {0, 0, 0}, new double[] {0.1, 0, 0}, 1))
                .isEqualTo(1);
    }

    @Test
    void whoHasALevelMissingHasNeitherFitNorRankAndLeavesTheOthersAlone() {
        var lot = RandomLot.of(4, 4);
        var levels = new HashMap<>(lot.candidates().getFirst().levels());
        levels.remove(lot.profile().aspects().getFirst());
        var candidates = new ArrayList<>(lot.candidates());
        candidates.set(0, new Candidate("c0", levels));

        var ranking = byName(lot.ranking(candidates));

        assertThat(of(ranking, "c0").placing()).isEmpty();
        assertThat(of(ranking, "c0").fitRange().low())
                .isLessThan(of(ranking, "c0").fitRange().high());
        ranking.remove("c0");
        assertThat(ranking).isEqualTo(byName(lot.ranking(candidates.subList(1, 4))));
    }

    @Test
    void whoIsAloneIsFirstOfOneAndThatSaysNothing() {
        var ranking = RandomLot.of(5, 1).ranking();

        assertThat(ranking.standings().getFirst().placing().orElseThrow().expected())
                .isEqualTo(new RankShares(List.of(1.0), 0));
        assertThat(ranking.lead()).isEmpty();
        assertThat(ranking.orderChanges()).isEmpty();
    }

    @Test
    void theFirstRankIsRobustOnlyWhenItIsInEveryScenario() {
        assertThat(Lead.of(shares(0.95, 0.90, 0.99))).isEqualTo(Lead.ROBUST);
        assertThat(Lead.of(shares(0.95, 0.60, 0.99))).isEqualTo(Lead.PREFERENCE);
        assertThat(Lead.of(shares(0.95, 0.59, 0.99))).isEqualTo(Lead.COMPARABLE);
        assertThat(new RankShares(List.of(0.5, 0.5), 10_000).error()).isCloseTo(0.0098, within(1e-12));
    }

    private static List<RankShares> shares(double... firsts) {
        return Arrays.stream(firsts)
                .mapToObj(first -> new RankShares(List.of(first, 1 - first), 100))
                .toList();
    }

    /** Sure of the level in the middle, and first there; at the low end the other is. */
    @Test
    void levelsThatMayBeOtherwiseMakeTheLeadLessSure() {
        var profile = new LotProfile("lot", Map.of("people", Wish.of(5, 1)));
        var fit = new SupplierFit(profile, SelectionRules.usual(5));
        var steady = new Candidate("steady", Map.of("people", LevelRange.of(3)));

        assertThat(lead(fit, steady, LevelRange.of(4))).isEqualTo(Lead.ROBUST);
        assertThat(lead(fit, steady, new LevelRange(2, 4, 5))).isEqualTo(Lead.COMPARABLE);
        assertThat(lead(fit, steady, LevelRange.of(3))).isEqualTo(Lead.COMPARABLE);
    }

    private static Lead lead(SupplierFit fit, Candidate one, LevelRange other) {
        return Ranking.of(fit, List.of(one, new Candidate("other", Map.of("people", other))), "")
                .lead()
                .orElseThrow();
    }

    @Test
    void theSeedIsOfTheLotAndOfTheProfile() {
        var lot = RandomLot.of(7, 4);
        var others = new Random(1);
        var fit = new SupplierFit(lot.profile(), new SelectionRules(0.25, 1, 2_000, ValueTable.linear(5)));

        assertThat(Ranking.of(fit, lot.candidates(), "one")).isEqualTo(Ranking.of(fit, lot.candidates(), "one"));
        assertThat(Ranking.of(fit, lot.candidates(), "one"))
                .isNotEqualTo(Ranking.of(fit, lot.candidates(), "other" + others.nextInt()));
        assertThat(new SplitMix(0).nextLong()).isEqualTo(0xE220A8397B1DCDAFL);
    }

    private static Standing of(Map<String, Standing> standings, String name) {
        return Optional.ofNullable(standings.get(name)).orElseThrow();
    }

    private static Map<String, Standing> byName(Ranking ranking) {
        var byName = new HashMap<String, Standing>();
        ranking.standings().forEach(standing -> byName.put(standing.candidate().name(), standing));
        return byName;
    }
}
