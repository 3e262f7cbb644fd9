package nl.samenspel.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallestChangeTest {

    /** The last column of the table in method §8 (spread 1.1), upwards to one decimal. */
    @ParameterizedTest
    @CsvSource({"5, 12", "8, 10", "12, 8", "20, 6", "30, 5"})
    void whereItIsNotShownHowPeopleLieApartTheyAreTakenToLieFarApart(int people, int tenths) {
        var smallest = SmallestChange.of(summary(Optional.empty()), people).orElseThrow();

        assertThat(smallest).isEqualTo(new SmallestChange(people, tenths(tenths), true));
    }

    /** 1.645 × 0.7 × √(2 / 8) = 0.58: people who all say the same are not believed to do so again. */
    @Test
    void peopleWhoSayTheSameAreTakenToLieApartALittle() {
        var shown = summary(Optional.of(new Distribution(8, List.of(0, 0, 8, 0, 0))));

        assertThat(SmallestChange.of(shown, 9)).contains(new SmallestChange(8, tenths(6), false));
    }

    /** Two at 1, four at 3, two at 5: the variance is 16 / 7, the spread 1.51; 1.645 × 1.51 × √(2 / 8) = 1.24. */
    @Test
    void theSpreadIsThatOfWhatIsShown() {
        var shown = summary(Optional.of(new Distribution(8, List.of(2, 0, 4, 0, 2))));

        assertThat(SmallestChange.of(shown, 9)).contains(new SmallestChange(8, tenths(13), false));
    }

    @Test
    void ofOnePersonThereIsNone() {
        assertThat(SmallestChange.of(summary(Optional.empty()), 1)).isEmpty();
    }

    @Test
    void aStepAsLargeAsItCanBeSeenAndASmallerOneCannotUpOrDown() {
        var smallest = new SmallestChange(8, tenths(6), false);

        assertThat(smallest.hides(Fraction.of(6, 10))).isFalse();
        assertThat(smallest.hides(Fraction.of(-59, 100))).isTrue();
        assertThat(smallest.hides(Fraction.of(-7, 10))).isFalse();
    }

    private static Amount tenths(int tenths) {
        return Amount.exact(Fraction.of(tenths, 10));
    }

    private static Summary summary(Optional<Distribution> distribution) {
        return new Summary(
                Amount.exact(Fraction.of(3, 1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                distribution,
                false);
    }
}
