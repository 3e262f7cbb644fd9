package nl.samenspel;

import static nl.samenspel.HouseWaves.ERANEOS;
import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Answers;
import nl.samenspel.response.Choices;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.response.SubmitResponse.Submission;
import nl.samenspel.result.CloseWave;

/** What becomes of an answer that is given. */
class SavingAnswersTest {

    @OnBothDatabases
    void whoeverHoldsTheLinkWhileItIsSavedMaySaveAndNobodyElse(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            var phone = new Holder(anna, DeviceKey.fresh());
            var save = house.use(SaveAnswer.class);
            assertThat(save.answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(1))))
                    .isEqualTo(Saving.NO_LONGER_HELD);

            assertThat(house.use(BindDevice.class).first(anna, phone.key())).isTrue();
            assertThat(save.answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(2))))
                    .isEqualTo(Saving.SAVED);
            assertThat(save.remark(phone, wave.terms(), "strategy", "Mine")).isEqualTo(Saving.SAVED);
            var other = new Holder(anna, DeviceKey.fresh());
            assertThat(save.answers(other, wave.terms(), Map.of(STRATEGY, Answer.rated(3))))
                    .isEqualTo(Saving.NO_LONGER_HELD);
            assertThat(save.remark(other, wave.terms(), "strategy", "Yours")).isEqualTo(Saving.NO_LONGER_HELD);

            var kept = house.use(ReadDraft.class).handle(anna);
            assertThat(kept.answer(STRATEGY)).contains(Answer.rated(2));
            assertThat(kept.remarks()).isEqualTo(Map.of("strategy", "Mine"));
        }
    }

    @OnBothDatabases
    void manyWhoSaveAtOnceEachKeepTheirOwn(Database database) throws Exception {
        try (var house = House.on(database, MONDAY);
                var devices = Executors.newFixedThreadPool(16)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var people = invite(house, wave, 16);
            var save = house.use(SaveAnswer.class);
            var saving = people.stream()
                    .<Callable<Saving>>map(one -> () -> {
                        var holder = new Holder(one, DeviceKey.fresh());
                        house.use(BindDevice.class).first(one, holder.key());
                        var last = Saving.TOO_LATE;
                        for (int level = 1; level <= 5; level++) {
                            last = save.answers(holder, wave.terms(), Map.of(STRATEGY, Answer.rated(level)));
                        }
                        return last;
                    })
                    .toList();

            for (var saved : devices.invokeAll(saving)) {
                assertThat(saved.get()).isEqualTo(Saving.SAVED);
            }

            assertThat(people)
                    .allSatisfy(one -> assertThat(
                                    house.use(ReadDraft.class).handle(one).answers())
                            .isEqualTo(Map.of(STRATEGY, Answer.rated(5))));
        }
    }

    @OnBothDatabases
    void ofAnAnswerThatIsGivenTwiceAtOnceTheLastIsKept(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var people = invite(house, wave, 1);
            var given = Stream.of(5, 4, 3)
                    .flatMap(level -> people.stream()
                            .map(one -> new Choices(
                                    one, Optional.empty(), wave.terms(), Map.of(STRATEGY, Answer.rated(level)))))
                    .toList();

            database.transactions().change(() -> house.use(Answers.class).save(given));

            assertThat(people)
                    .allSatisfy(one -> assertThat(
                                    house.use(ReadDraft.class).handle(one).answer(STRATEGY))
                            .contains(Answer.rated(3)));
        }
    }

    @OnBothDatabases
    void nobodySendsInByALinkThatBelongsToAnotherDeviceOrWasTakenBack(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            var holder = new Holder(anna, DeviceKey.fresh());
            house.use(BindDevice.class).first(anna, holder.key());
            var submit = house.use(SubmitResponse.class);
            var answers = house.use(FindModel.class).handle(ERANEOS).instrument().asked().stream()
                    .collect(Collectors.<Question, Question, Answer>toMap(Function.identity(), _ -> Answer.rated(3)));
            assertThat(house.use(SaveAnswer.class).answers(holder, wave.terms(), answers))
                    .isEqualTo(Saving.SAVED);

            assertThat(submit.handle(new Holder(anna, DeviceKey.fresh()))).isEqualTo(new Submission.NoLongerHeld());
            assertThat(hasSentIn(house, anna)).isFalse();

            assertThat(submit.handle(holder)).isEqualTo(new Submission.Accepted());
            assertThat(hasSentIn(house, anna)).isTrue();
            assertThat(house.use(ReissueLink.class).handle(anna, "Femke")).isPresent();

            assertThat(submit.handle(holder)).isEqualTo(new Submission.NoLongerHeld());
        }
    }

    private static boolean hasSentIn(House house, Invitation anna) {
        return house.use(FindInvitation.class)
                .handle(anna.workspace(), anna.id())
                .orElseThrow()
                .hasSentIn();
    }

    @OnBothDatabases
    void whatIsIncompleteTooLateOrNotAskedIsSaidAndNothingIsLost(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            var save = house.use(SaveAnswer.class);
            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.rated(2))))
                    .isEqualTo(Saving.SAVED);
            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.doNotKnow())))
                    .isEqualTo(Saving.SAVED);
            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.rated(6))))
                    .isEqualTo(Saving.NOT_ASKED);
            assertThat(save.answers(
                            anna, wave.terms(), Map.of(Question.whole("weather", Measure.ACTUAL), Answer.rated(1))))
                    .isEqualTo(Saving.NOT_ASKED);
            assertThat(save.remark(anna, wave.terms(), "strategy", "x".repeat(2001)))
                    .isEqualTo(Saving.TOO_LONG);
            assertThat(save.remark(anna, wave.terms(), "strategy", "Eerst")).isEqualTo(Saving.SAVED);
            assertThat(save.remark(anna, wave.terms(), "strategy", "Toen")).isEqualTo(Saving.SAVED);
            assertThat(house.use(SubmitResponse.class).handle(anna))
                    .as("with questions left open")
                    .isEqualTo(new Submission.Accepted());

            house.itIs("2026-12-01T22:59:59Z");
            answerAll(house, anna, 5);
            house.itIs("2026-12-01T23:00:00Z");

            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.rated(1))))
                    .isEqualTo(Saving.TOO_LATE);
            assertThat(save.remark(anna, wave.terms(), "strategy", "")).isEqualTo(Saving.TOO_LATE);
            assertThat(house.use(SubmitResponse.class).handle(anna)).isEqualTo(new Submission.TooLate());
            assertThat(house.use(ReadDraft.class).handle(anna).remarks()).isEqualTo(Map.of("strategy", "Toen"));
            house.use(CloseWave.class).whatIsDue();
            assertThat(house.use(FindWave.class).handle(workspace(wave), id(wave)))
                    .get()
                    .isInstanceOf(Wave.Sealed.class);
            assertThat(house.use(CloseWave.class).handle(workspace(wave), id(wave), "again"))
                    .isEmpty();
        }
    }
}
