package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | vrijdag 18 december 2026, 24.00 uur (Amsterdamse tijd)
            EN | Friday 18 December 2026, 24:00 (Amsterdam time)
            DE | Freitag, 18. Dezember 2026, 24:00 Uhr (Ortszeit Amsterdam)
            FR | vendredi 18 décembre 2026 à 24 h (heure d’Amsterdam)
            """)
    void theEndOfADayIsNamedAsPeopleDo(Language language, String said) {
        assertThat(Words.in(language).endOf(LocalDate.of(2026, 12, 18), AMSTERDAM))
                .isEqualTo(said);
    }

    @Test
    void everyZoneHasANameInEveryLanguageThatNoOtherUsualOneHas() {
        for (var language : Language.values()) {
            var words = Words.in(language);
            assertThat(TimeZones.usual())
                    .extracting(zone -> TimeZones.words(zone, words))
                    .doesNotHaveDuplicates();
            assertThat(TimeZones.all())
                    .allSatisfy(zone -> assertThat(TimeZones.words(zone, words))
                            .isNotBlank()
                            .doesNotContain("_", "/", "{"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Amsterdam, Europe/Amsterdam",
        "amsterdam, Europe/Amsterdam",
        " new york , America/New_York",
        "EUROPE/PARIS, Europe/Paris",
        "Indiana/Knox, America/Indiana/Knox",
        "utc, UTC"
    })
    void aZoneIsFoundByItsCity(String typed, ZoneId zone) {
        assertThat(TimeZones.find(typed)).contains(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "Atlantis", "+01:00", "GMT+1", "Etc/GMT-1", "EST", "Europe/"})
    void whatIsNoPlaceIsNoZone(String typed) {
        assertThat(TimeZones.find(typed)).isEmpty();
    }

    @Test
    void everyZoneThatIsOfferedCanBeTyped() {
        assertThat(TimeZones.all())
                .allSatisfy(zone -> assertThat(TimeZones.find(zone.getId())).contains(zone));
    }
}
