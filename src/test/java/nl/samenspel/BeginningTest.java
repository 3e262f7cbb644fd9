package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.end;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.timeline;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitationHappening;
import nl.samenspel.invitation.LinkOpening;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.invitation.Tries;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.BeginAnswering;
import nl.samenspel.response.BeginAnswering.Beginning;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;

/** From when on a link belongs to a device, and what becomes of tries from others. */
class BeginningTest {

    @OnBothDatabases
    void theFirstThingThatIsSavedDecidesWhoseLinkItIs(Database database) throws Exception {
        try (var house = House.on(database, MONDAY);
                var devices = Executors.newFixedThreadPool(2)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 12);
            for (Invitation one : invite(house, wave, 12)) {
                var phone = new Holder(one, DeviceKey.fresh());
                assertThat(begin(house, wave, one, phone.key())).isEqualTo(Beginning.BEGUN);
                Callable<Object> saves = () ->
                        house.use(SaveAnswer.class).answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(2)));
                Callable<Object> comes = () -> begin(house, wave, one, DeviceKey.fresh());

                var came = devices.invokeAll(List.of(saves, comes));

                assertThat(List.of(came.getFirst().get(), came.getLast().get()))
                        .isIn(
                                List.of(Saving.SAVED, Beginning.HELD_ELSEWHERE),
                                List.of(Saving.NO_LONGER_HELD, Beginning.BEGUN));
            }
        }
    }

    @OnBothDatabases
    void untilSomethingIsSavedTheNextDeviceTakesTheLinkOver(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 3);
            var anna = invite(house, wave, 3).getFirst();
            var scanner = new Holder(anna, DeviceKey.fresh());
            var phone = new Holder(anna, DeviceKey.fresh());
            var save = house.use(SaveAnswer.class);

            assertThat(begin(house, wave, anna, scanner.key())).isEqualTo(Beginning.BEGUN);
            assertThat(begin(house, wave, anna, phone.key())).isEqualTo(Beginning.BEGUN);

            assertThat(save.answers(scanner, wave.terms(), Map.of(STRATEGY, Answer.rated(2))))
                    .isEqualTo(Saving.NO_LONGER_HELD);
            assertThat(save.answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(2))))
                    .isEqualTo(Saving.SAVED);
            assertThat(begin(house, wave, anna, scanner.key())).isEqualTo(Beginning.HELD_ELSEWHERE);
            assertThat(tries(house, phone))
                    .hasValueSatisfying(tries -> assertThat(tries.count()).isEqualTo(2));
            assertThat(timeline(house, wave)).containsOnlyOnce(InvitationHappening.LINK_TRIED);
        }
    }

    @OnBothDatabases
    void triesAreCountedForTheOwnerNotedOnceADayAndForgottenAtClosing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 3);
            var anna = invite(house, wave, 3).getFirst();
            var phone = new Holder(anna, DeviceKey.fresh());
            begin(house, wave, anna, phone.key());
            begin(house, wave, anna, phone.key());
            assertThat(tries(house, phone)).isEmpty();
            house.use(SaveAnswer.class).answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(2)));

            for (int day = 23; day <= 24; day++) {
                house.itIs("2026-11-" + day + "T10:00:00Z");
                begin(house, wave, anna, DeviceKey.fresh());
                begin(house, wave, anna, DeviceKey.fresh());
            }

            assertThat(tries(house, phone)).contains(new Tries(4, LocalDate.of(2026, 11, 24)));
            assertThat(timeline(house, wave))
                    .filteredOn(InvitationHappening.LINK_TRIED::equals)
                    .hasSize(2);
            end(house, wave);
            assertThat(database.transactions()
                            .read(() -> database.sql()
                                    .fetchValue(
                                            "select count(*) from invitation where tries > 0 or tried_on is not null"
                                                    + " or try_told_on is not null")))
                    .satisfies(left -> assertThat(((Number) left).intValue()).isZero());
        }
    }

    private static Beginning begin(House house, Wave.Open wave, Invitation by, DeviceKey key) {
        return house.use(BeginAnswering.class).handle(by, wave.terms(), key);
    }

    private static Optional<Tries> tries(House house, Holder owner) {
        var opening = house.use(OpenLink.class)
                .handle(
                        owner.invitation().link().orElseThrow(),
                        Optional.of(owner.key().token()));
        return ((LinkOpening.Recognised) opening).elsewhere();
    }
}
