package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Camps;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import org.junit.jupiter.api.Test;

/** Two camps, counted over every sample that can be. */
class CampsTest {
    private static final List<Population> SINGLE_PEAKED =
            Population.all().stream().filter(Population::isSinglePeaked).toList();

    @Test
    void thirtyOfThePopulationsHaveASinglePeak() {
        assertThat(SINGLE_PEAKED).hasSize(30);
        assertThat(Population.all().stream()
                        .filter(one -> !one.isSinglePeaked())
                        .map(Population::name))
                .containsExactly("polar 1-5", "polar 2-4", "uniform", "outlier");
    }

    @Test
    void aPopulationWithOnePeakGivesTwoCampsInAtMostATenthOfTheCases() {
        for (int n = 3; n <= 16; n++) {
            int people = n;
            assertThat(SINGLE_PEAKED)
                    .allSatisfy(population -> assertThat(population.probability(people, CampsTest::isFound))
                            .as("%s, %s people", population.name(), people)
                            .isLessThanOrEqualTo(0.10));
        }
    }

    @Test
    void aPopulationThatIsSplitInTwoIsStillFound() {
        Population split = Population.named("polar 2-4");

        assertThat(split.probability(7, CampsTest::isFound)).isGreaterThan(0.5);
        assertThat(split.probability(15, CampsTest::isFound)).isGreaterThan(0.85);
    }

    @Test
    void everySplitIsAsTheRuleSays() {
        for (int n = 1; n <= 12; n++) {
            Population.samples(
                    n,
                    counts -> assertThat(isFound(References.histogram(counts)))
                            .as(Arrays.toString(counts))
                            .isEqualTo(isSplit(counts)));
        }
    }

    private static boolean isFound(Histogram sample) {
        return Camps.of(sample).isPresent();
    }

    private static boolean isSplit(int[] counts) {
        int all = IntStream.of(counts).sum();
        return all >= 7
                && IntStream.rangeClosed(1, 3).anyMatch(empty -> {
                    int below = IntStream.of(counts).limit(empty).sum();
                    int above = IntStream.of(counts).skip(empty).sum();
                    return counts[empty] == 0 && Math.min(below, above) >= 3 && 10 * Math.min(below, above) >= 3 * all;
                });
    }

    @Test
    void theMeanMisleadsByCampsWhereverThereAreCampsAndNowhereElse() {
        for (int n = 1; n <= 9; n++) {
            Population.samples(n, counts -> {
                Histogram sample = References.histogram(counts);
                Fraction mean = sample.mean().orElseThrow();
                boolean farFromMedian =
                        mean.minus(sample.median().orElseThrow()).magnitude().compareTo(Fraction.of(3, 4)) >= 0;
                assertThat(Caveat.of(sample, mean).contains(Caveat.MEAN_MISLEADS))
                        .as(Arrays.toString(counts))
                        .isEqualTo(farFromMedian || isFound(sample));
            });
        }
    }
}
