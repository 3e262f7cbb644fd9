package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenspel.measurement.disclosure.Answered;
import nl.samenspel.measurement.disclosure.Told;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PValue;
import nl.samenspel.measurement.statistics.PermutationTest;
import nl.samenspel.measurement.statistics.Posteriors;
import org.junit.jupiter.api.Test;

/**
 * How often a true difference on one of eight aspects is noticed. Here of a few waves; {@code mvn test -Dtest=PowerTest
 * -Dwaves=1000} takes some minutes and prints the table of the method page.
 */
class PowerTest {
    private static final int WAVES = Integer.getInteger("waves", 20);
    private static final long SEED = 25;
    private static final int OTHER_ASPECTS = 7;
    private static final List<Double> SPREADS = List.of(0.7, 0.9, 1.1);

    /** Shares of waves, over populations with three spreads. */
    private record Noticed(double shown, double atLeastIndicated) {}

    @Test
    void moreIsNoticedOfMorePeopleAndOfALargerDifference() {
        Map<Integer, Noticed> half = noticed(0.5);
        Map<Integer, Noticed> whole = noticed(1.0);

        half.forEach((people, one) -> {
            Noticed other = Result.present(whole, people);
            System.out.printf(
                    "%d people a side: half a level shown %.0f%%, at least indicated %.0f%%; a level %.0f%%, %.0f%%%n",
                    people,
                    100 * one.shown,
                    100 * one.atLeastIndicated,
                    100 * other.shown,
                    100 * other.atLeastIndicated);
            assertThat(other.atLeastIndicated).as("%s people", people).isGreaterThan(one.atLeastIndicated);
            assertThat(one.shown).isLessThanOrEqualTo(one.atLeastIndicated);
        });
        assertThat(Result.present(half, 20).atLeastIndicated).isLessThan(0.5);
        assertThat(Result.present(whole, 20).atLeastIndicated).isGreaterThan(0.75);
        assertThat(Result.present(whole, 5).shown).isLessThan(0.05);
    }

    private static Map<Integer, Noticed> noticed(double gap) {
        Random random = new Random(SEED);
        Map<Integer, Noticed> noticed = new LinkedHashMap<>();
        for (int people : List.of(5, 8, 12, 15, 20)) {
            List<Claim> claims = new ArrayList<>();
            Posteriors posteriors = new Posteriors();
            for (double spread : SPREADS) {
                IntStream.range(0, WAVES).forEach(_ -> claims.add(claim(people, gap, spread, posteriors, random)));
            }
            double shown = claims.stream().filter(Claim.SHOWN::equals).count();
            double indicated = claims.stream().filter(Claim.INDICATION::equals).count();
            noticed.put(people, new Noticed(shown / claims.size(), (shown + indicated) / claims.size()));
        }
        return noticed;
    }

    /** Of the one aspect on which the parties differ. */
    private static Claim claim(int people, double gap, double spread, Posteriors posteriors, Random random) {
        Gap differing = Gaps.between(
                group(people, 3 + gap / 2, spread, posteriors, random),
                group(people, 3 - gap / 2, spread, posteriors, random));
        List<Gap> family = new ArrayList<>(List.of(differing));
        for (int aspect = 0; aspect < OTHER_ASPECTS; aspect++) {
            PValue probability =
                    PermutationTest.ofRanks(answers(people, 3, spread, random), answers(people, 3, spread, random));
            family.add(new Gap(
                    Fraction.ZERO,
                    differing.posterior(),
                    people,
                    5,
                    Optional.of(new Gap.Tested(probability, 0, Optional.empty())),
                    SpacingCheck.THE_SAME,
                    LevelMix.ALIKE));
        }
        return Gap.judged(family).getFirst().claim();
    }

    private static ScoredGroup group(int people, double mean, double spread, Posteriors posteriors, Random random) {
        Histogram answers = answers(people, mean, spread, random);
        return new ScoredGroup(
                List.of(Told.inFull(new Answered(answers, Histogram.empty(answers.scale()), people))), posteriors);
    }

    private static Histogram answers(int people, double mean, double spread, Random random) {
        return References.scores(IntStream.range(0, people)
                .map(_ -> (int) Math.clamp(Math.round(mean + spread * random.nextGaussian()), 1, 5))
                .toArray());
    }
}
