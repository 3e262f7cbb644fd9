package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenspel.measurement.References.Row;
import org.junit.jupiter.api.Test;

/** How often the band holds the true mean, counted over every sample that each population can give (method §4.1). */
class CoverageTest {
    private static final List<Row> POPULATIONS = References.table("coverage_populations.csv");
    private static final int LEVELS = 5;

    @Test
    void theBandThatIsShownHoldsTheMeanNineTimesOutOfTen() {
        for (int n = 3; n <= 5; n++) {
            assertThat(coverage(n, sample -> ScoredGroup.of(sample).band())).isBetween(0.89, 0.91);
        }
    }

    private static double coverage(int n, Function<Histogram, Band> band) {
        Map<List<Integer>, Band> bands = new HashMap<>();
        double sum = 0;
        for (Row population : POPULATIONS) {
            double[] shares = new double[LEVELS];
            double mean = 0;
            for (int level = 0; level < LEVELS; level++) {
                shares[level] = population.number("p" + (level + 1));
                mean += shares[level] * (level + 1);
            }
            sum += held(
                    new int[LEVELS],
                    0,
                    n,
                    1,
                    shares,
                    mean,
                    sample -> bands.computeIfAbsent(sample.perLevel(), known -> band.apply(sample)));
        }
        return sum / POPULATIONS.size();
    }

    /** The probability of all samples whose band holds the mean. */
    private static double held(
            int[] counts,
            int level,
            int left,
            double ways,
            double[] shares,
            double mean,
            Function<Histogram, Band> bands) {
        if (level == LEVELS - 1) {
            counts[level] = left;
            Histogram sample = References.histogram(counts);
            Band band = bands.apply(sample);
            return band.holds(mean) || Math.abs(band.low() - mean) < 1e-9 || Math.abs(band.high() - mean) < 1e-9
                    ? ways * Math.pow(shares[level], left)
                    : 0;
        }
        double probability = 0;
        for (int here = 0; here <= left; here++) {
            counts[level] = here;
            probability += held(
                    counts,
                    level + 1,
                    left - here,
                    ways * Combinations.of(left, here) * Math.pow(shares[level], here),
                    shares,
                    mean,
                    bands);
        }
        return probability;
    }
}
