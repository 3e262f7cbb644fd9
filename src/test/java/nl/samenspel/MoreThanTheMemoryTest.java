package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Amount;
import nl.samenspel.response.Draft;
import nl.samenspel.response.GatherAnswers;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.ClosingRoom;
import org.junit.jupiter.api.Test;

/** A wave that holds more than the memory of the program is not begun to be counted: that would end the program at each start. */
class MoreThanTheMemoryTest {

    private static final String REMARK = "Gesagt – 1 × “für alle”";

    @OnBothDatabases
    void itWaitsUntouchedAndIsClosedOnceThereIsRoom(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseWaves.open(
                    house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
            var people = invite(house, wave, 3);
            for (Invitation one : people) {
                var draft = new Draft(Map.of(STRATEGY, Answer.rated(2)), Map.of("strategy", REMARK));
                house.use(TakeOverResponses.class).handle(wave, Map.of(one, draft));
            }
            var closeWave = house.use(CloseWave.class);
            assertThat(closeWave.begin(workspace(wave), id(wave), "Femke")).isTrue();
            var closing = (Wave.Closing) found(house, wave);
            var amount = new Amount(people.size(), people.size(), (long) people.size() * REMARK.length());
            assertThat(house.use(GatherAnswers.class).amount(closing)).isEqualTo(amount);

            assertThat(closeWave.finish(workspace(wave), id(wave), new ClosingRoom(100)))
                    .isEmpty();

            assertThat(found(house, wave)).isEqualTo(closing);
            assertThat(house.use(SealWave.class).isPostponed(wave.terms())).isTrue();
            assertThat(closeWave.megabytesAwaited()).containsExactly(1L);
            assertThat(house.use(GatherAnswers.class).amount(closing)).isEqualTo(amount);

            closeWave.whatIsDue();

            assertThat(found(house, wave)).isInstanceOf(Wave.Sealed.class);
            assertThat(closeWave.megabytesAwaited()).isEmpty();
        }
    }

    /** Closed on 256 MB before this was counted: 2 × 20,000 people who give 21 answers. Not closed: 192 million signs. */
    @Test
    void whatFittedIsLetInAndWhatEndedTheProgramIsNot() {
        var usual = new ClosingRoom(128L << 20);

        assertThat(usual.holds(new Amount(40_000, 840_000, 0))).isTrue();
        assertThat(usual.holds(new Amount(12_000, 252_000, 192_000_000))).isFalse();
        assertThat(ClosingRoom.megabytesFor(new Amount(12_000, 252_000, 192_000_000)))
                .isBetween(2_000L, 4_000L);
    }

    private static Wave found(House house, Wave.Open wave) {
        return house.use(FindWave.class).handle(workspace(wave), id(wave)).orElseThrow();
    }
}
