package nl.samenspel.measurement.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.samenspel.measurement.Population;
import nl.samenspel.measurement.ScoredGroup;
import org.junit.jupiter.api.Test;

/** How often the band holds the true mean, counted over every sample that each population can give (method §4.1). */
class CoverageTest {
    @Test
    void theBandThatIsShownHoldsTheMeanNineTimesOutOfTen() {
        for (int n = 3; n <= 5; n++) {
            assertThat(coverage(n, sample -> ScoredGroup.of(sample).band())).isBetween(0.89, 0.91);
        }
    }

    @Test
    void theBandThatIsPrintedOfFewPeopleHoldsTheMeanMoreOften() {
        for (int n = 5; n <= 6; n++) {
            double held = coverage(n, sample -> {
                PrintedBand printed = ScoredGroup.of(sample).band().outward(2);
                return new Band(printed.low().toDouble(), printed.high().toDouble());
            });
            assertThat(held).isBetween(0.98, 0.99);
        }
    }

    private static double coverage(int n, Function<Histogram, Band> band) {
        Map<Histogram, Band> bands = new HashMap<>();
        double held = 0;
        for (Population population : Population.all()) {
            held += population.probability(n, sample -> holds(bands.computeIfAbsent(sample, band), population.mean()));
        }
        return held / Population.all().size();
    }

    private static boolean holds(Band band, double mean) {
        return band.holds(mean) || Math.abs(band.low() - mean) < 1e-9 || Math.abs(band.high() - mean) < 1e-9;
    }
}
