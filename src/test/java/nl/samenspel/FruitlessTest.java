package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.end;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.timeline;
import static nl.samenspel.HouseWaves.workspace;
import static nl.samenspel.schema.Tables.ANSWER;
import static nl.samenspel.schema.Tables.INVITATION;
import static nl.samenspel.schema.Tables.SNAPSHOT_PARTY;
import static nl.samenspel.schema.Tables.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveHappening;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.result.DiscardFruitless;
import org.jooq.Table;

/** A wave of which nothing of either party can be shown ends there. */
class FruitlessTest {

    @OnBothDatabases
    void nobodyIsAskedToAgreeWhereNothingOfEitherPartyCanBeShown(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(5), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 6);
            invite(house, wave, 6).stream()
                    .filter(one -> one.party() == Party.CUSTOMER)
                    .limit(4)
                    .forEach(one -> answerAll(house, one, 3));

            var closed = end(house, wave);

            assertThat(closed).isInstanceOf(Wave.Fruitless.class);
            assertThat(house.use(FindWave.class).handle(workspace(wave), id(wave)))
                    .contains(closed);
            assertThat(house.use(RevealWave.class)
                            .agree(workspace(wave), id(wave), Party.CUSTOMER, new Signatory("Carla", "")))
                    .isEmpty();
            assertThat(timeline(house, closed)).contains(WaveHappening.WAVE_FRUITLESS);
        }
    }

    @OnBothDatabases
    void whatOnePartyShowsIsAReasonToAgree(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(5), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 6);
            invite(house, wave, 1).stream()
                    .filter(one -> one.party() == Party.SUPPLIER)
                    .forEach(one -> answerAll(house, one, 3));

            assertThat(end(house, wave)).isInstanceOf(Wave.Sealed.class);
        }
    }

    @OnBothDatabases
    void whatIsDiscardedLeavesNothingButTheTimeline(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Anonymous(3), RevealRule.FACILITATOR, 3);
            invite(house, wave, 2).forEach(one -> answerAll(house, one, 4));
            var closed = (Wave.Fruitless) end(house, wave);

            house.use(DiscardFruitless.class).handle(closed, "Femke");
            house.use(DiscardFruitless.class).handle(closed, "Femke");

            assertThat(house.use(FindWave.class).handle(workspace(wave), id(wave)))
                    .isEmpty();
            for (Table<?> table : List.of(INVITATION, ANSWER, SNAPSHOT_PARTY, TOKEN)) {
                assertThat(database.transactions().read(() -> database.sql().fetchCount(table)))
                        .as(table.getName())
                        .isZero();
            }
            assertThat(timeline(house, closed))
                    .containsOnlyOnce(WaveHappening.FRUITLESS_DISCARDED)
                    .contains(WaveHappening.WAVE_PLANNED);
        }
    }
}
