package nl.samenspel.result.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.result.Aim;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is aimed for is said as it is drawn. */
class AimsToldTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 12, 31);

    @Test
    void everyDayIsNamedAndWhatIsOfBothIsToldFromWhatIsOfOne() {
        var told = told(
                Language.EN,
                new Aim(Optional.empty(), level(5), FIRST),
                new Aim(Optional.of(Party.SUPPLIER), level(8), FIRST),
                new Aim(Optional.empty(), level(6), FIRST.plusYears(1)));

        assertThat(told.sentences())
                .containsExactly(
                        "Filled flag on both sides: the target of both parties, 2.5 by 31 December 2027;"
                                + " 3.0 by 31 December 2028.",
                        "Filled flag on one side: the target of Supplier alone, 4.0 by 31 December 2027.");
        assertThat(told.flags().customer())
                .contains("chart-ink", ">2.5 · 2027<", ">3.0 · 2028<")
                .doesNotContain("chart-supplier", "4.0");
        assertThat(told.flags().supplier()).contains("chart-ink", "chart-supplier", ">4.0 · 2027<");
    }

    @Test
    void theSameLevelOnTwoDaysIsOneFlag() {
        var told = told(
                Language.EN,
                new Aim(Optional.empty(), level(5), FIRST),
                new Aim(Optional.empty(), level(5), FIRST.plusYears(1)));

        assertThat(told.flags().customer()).containsOnlyOnce(">2.5 · 2027, 2028<");
    }

    @Test
    void whereNothingIsAimedForNothingIsDrawnOrSaid() {
        assertThat(told(Language.EN)).isEqualTo(AimsTold.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        var told = told(
                language,
                new Aim(Optional.empty(), level(5), FIRST),
                new Aim(Optional.of(Party.CUSTOMER), level(5), FIRST));

        assertThat(told.sentences()).hasSize(2).allMatch(said -> said.contains("2027") && !said.contains("{"));
    }

    private static AimsTold told(Language language, Aim... aims) {
        return AimsTold.of(Wording.in(language), 5, List.of(aims));
    }

    /** @param halves twice the level */
    private static Amount level(int halves) {
        return Amount.exact(Fraction.of(halves, 2));
    }
}
