package nl.samenspel.improvement.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.account.Signatory;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

/** What was expected is held against the assessment for which it was promised, and against no other. */
class ScoreboardTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);
    private static final Assessed FIRST = assessed("first", LocalDate.of(2026, 3, 10), 20, 30);
    private static final Assessed SECOND = assessed("second", LocalDate.of(2027, 3, 10), 25, 28);

    /** Opened two weeks before its last day. */
    private static Assessed assessed(String name, LocalDate lastDay, int customer, int supplier) {
        return new Assessed(
                name,
                Optional.of(lastDay.minusDays(14).atStartOfDay()),
                lastDay,
                new PerParty<>(Map.of("strategy", level(customer)), Map.of("strategy", level(supplier))));
    }

    /** With a range of ± 0.3. */
    private static Assessed.Level level(int tenths) {
        return new Assessed.Level(
                Amount.exact(Fraction.of(tenths, 10)),
                Optional.of(new PrintedBand(Fraction.of(tenths - 3L, 10), Fraction.of(tenths + 3L, 10))));
    }

    private static LevelForecast forecast(Forecaster as, LocalDateTime savedAt, LocalDate on, Estimate estimate) {
        return new LevelForecast(
                new ForecastId(UUID.randomUUID()),
                "strategy",
                Optional.of(Party.CUSTOMER),
                on,
                estimate,
                as,
                new Signatory("Femke", ""),
                savedAt);
    }

    private static LevelForecast forecast(LocalDateTime savedAt, LocalDate on, int point) {
        return forecast(Forecaster.FACILITATOR, savedAt, on, new Estimate(point, point - 3, point + 3));
    }

    private static Scoreboard of(LevelForecast... forecasts) {
        return Scoreboard.of(List.of(forecasts), List.of(FIRST, SECOND), TODAY);
    }

    /** Realised 2.5 after 2.0; expected 2.7, from 2.4 to 3.0: inside, 0.2 too high, within half of the range of ± 0.3. */
    @Test
    void aForecastIsHeldAgainstWhatCameTrue() {
        var scored = of(forecast(LocalDateTime.of(2026, 6, 1, 12, 0), LocalDate.of(2027, 3, 1), 27))
                .settled();

        assertThat(scored).hasSize(1);
        var one = scored.getFirst().scored().getFirst();
        assertThat(one.place()).isEqualTo(Scored.Place.INSIDE);
        assertThat(one.isWithinNoise()).isTrue();
        var record = scored.getFirst().calibrations().firstEntry().getValue().record();
        assertThat(record.bias()).isCloseTo(-0.2, within(1e-9));
        assertThat(record.meanError()).isCloseTo(0.2, within(1e-9));
        // That nothing changes would have been wrong by 0.5.
        assertThat(record.skill().orElseThrow()).isCloseTo(1 - 0.2 / 0.5, within(1e-9));
    }

    @Test
    void theLastVersionBeforeOpeningCounts() {
        var on = LocalDate.of(2027, 3, 1);
        var scored = of(
                        forecast(LocalDateTime.of(2026, 6, 1, 12, 0), on, 45),
                        forecast(LocalDateTime.of(2026, 9, 1, 12, 0), on, 26),
                        forecast(LocalDateTime.of(2027, 2, 25, 12, 0), on, 25))
                .settled();

        assertThat(scored.getFirst().scored())
                .extracting(one -> one.forecast().estimate().point())
                .as("opened on 24 February")
                .containsExactly(26);
    }

    @Property(tries = 200)
    void whatIsSavedAfterOpeningIsNeverScored(@ForAll @IntRange(min = 0, max = 5_000_000) int secondsLater) {
        var opened = SECOND.opened().orElseThrow();

        assertThat(of(forecast(opened.plusSeconds(secondsLater), LocalDate.of(2027, 3, 10), 25))
                        .settled())
                .isEmpty();
    }

    @Test
    void itCountsOnceItsDayHasPassedAndWaitsUntilThen() {
        var early = forecast(LocalDateTime.of(2026, 6, 1, 12, 0), TODAY.plusDays(1), 25);
        var far = forecast(LocalDateTime.of(2026, 6, 1, 12, 0), LocalDate.of(2027, 5, 1), 25);

        assertThat(of(early).settled()).isEmpty();
        assertThat(of(early).waiting()).containsExactly(early);
        assertThat(of(far).settled()).as("seven weeks after the assessment").isEmpty();
        assertThat(of(far).waiting()).containsExactly(far);
    }

    @Test
    void whatIsNotShownIsCountedAndNotScored() {
        var bare = new Assessed(
                "second",
                SECOND.opened(),
                SECOND.lastDay(),
                new PerParty<>(Map.of(), SECOND.levels().supplier()));
        var forecast = new LevelForecast(
                new ForecastId(UUID.randomUUID()),
                "strategy",
                Optional.empty(),
                LocalDate.of(2027, 3, 1),
                new Estimate(27, 24, 30),
                Forecaster.SUPPLIER,
                new Signatory("Ruud", ""),
                LocalDateTime.of(2026, 6, 1, 12, 0));

        var settled = Scoreboard.of(List.of(forecast), List.of(FIRST, bare), TODAY)
                .settled()
                .getFirst();

        assertThat(settled.scored()).extracting(Scored::party).containsExactly(Party.SUPPLIER);
        assertThat(settled.unseen()).isEqualTo(1);
    }

    @Test
    void aLimitIsNoOutcome() {
        var atLeast = new Assessed.Level(new Amount(Fraction.of(48, 10), false, true), Optional.empty());
        var limited = new Assessed(
                "second", SECOND.opened(), SECOND.lastDay(), PerParty.each(_ -> Map.of("strategy", atLeast)));

        var settled = Scoreboard.of(
                        List.of(forecast(LocalDateTime.of(2026, 6, 1, 12, 0), LocalDate.of(2027, 3, 1), 45)),
                        List.of(FIRST, limited),
                        TODAY)
                .settled()
                .getFirst();

        assertThat(settled.scored()).isEmpty();
        assertThat(settled.unseen()).isEqualTo(1);
        assertThat(settled.calibrations()).isEmpty();
    }

    /** Expected to rise to 2.7 and did; expected to stay at 3.0 and fell by 0.2, which is no move. */
    @Test
    void whatWasExpectedToMoveIsToldFromWhatWasToStay() {
        var saved = LocalDateTime.of(2026, 6, 1, 12, 0);
        var on = LocalDate.of(2027, 3, 1);
        var supplier = new LevelForecast(
                new ForecastId(UUID.randomUUID()),
                "strategy",
                Optional.of(Party.SUPPLIER),
                on,
                new Estimate(31, 29, 33),
                Forecaster.FACILITATOR,
                new Signatory("Femke", ""),
                saved);

        var calibration = of(forecast(saved, on, 27), supplier)
                .settled()
                .getFirst()
                .calibrations()
                .firstEntry()
                .getValue();

        assertThat(calibration.discrimination()).isEqualTo(new Discrimination(1, 1, 1, 1));
        assertThat(calibration.record().hits()).isEqualTo(1);
        assertThat(calibration.record().coverage())
                .as("of two no share is told")
                .isEmpty();
    }

    @Property(tries = 200)
    void anotherAssessmentChangesNoEarlierRecord(@ForAll Random chance) {
        var assessments = new ArrayList<Assessed>(List.of(FIRST, SECOND));
        var forecasts = IntStream.range(0, 12)
                .mapToObj(_ -> forecast(
                        LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(600)).atTime(12, 0),
                        LocalDate.of(2026, 3, 1).plusDays(chance.nextInt(700)),
                        13 + chance.nextInt(30)))
                .sorted(java.util.Comparator.comparing(LevelForecast::savedAt))
                .toList();
        var day = LocalDate.of(2029, 1, 1);
        var before = Scoreboard.of(forecasts, assessments, day).settled();

        assessments.add(assessed("third", LocalDate.of(2028, 3, 10), 30, 30));
        Collections.shuffle(assessments, chance);
        var after = Scoreboard.of(forecasts, assessments, day).settled();

        assertThat(after.stream()
                        .filter(one -> !one.assessed().name().equals("third"))
                        .toList())
                .isEqualTo(before);
    }
}
