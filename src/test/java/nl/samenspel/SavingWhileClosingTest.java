package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.invite;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.ResumeOnDevice;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.result.CloseWave;

/** An answer that was acknowledged is in the results, and none is acknowledged that came too late for them. */
class SavingWhileClosingTest {

    private static final long LONG_ENOUGH_TO_FINISH = 400;

    @OnBothDatabases
    void closingWaitsForAnAnswerThatIsBeingSaved(Database database) throws Exception {
        try (var house = House.on(database, MONDAY);
                var people = Executors.newCachedThreadPool()) {
            var wave = open(house);
            var saving = new Midway<>(database, saving(house, wave), people);

            var closing = people.submit(() -> HouseWaves.end(house, wave));

            assertThat(isDone(closing)).isFalse();
            assertThat(saving.finished()).isEqualTo(Saving.SAVED);
            assertThat(closing.get(10, TimeUnit.SECONDS)).isInstanceOf(Wave.Fruitless.class);
        }
    }

    @OnBothDatabases
    void anAnswerThatComesWhileClosingIsTooLate(Database database) throws Exception {
        try (var house = House.on(database, MONDAY);
                var people = Executors.newCachedThreadPool()) {
            var wave = open(house);
            var late = saving(house, wave);
            var closing = new Midway<>(
                    database,
                    () -> house.use(CloseWave.class).begin(HouseWaves.workspace(wave), HouseWaves.id(wave), "Femke"),
                    people);

            var saving = people.submit(late::get);

            assertThat(isDone(saving)).isFalse();
            assertThat(closing.finished()).isTrue();
            assertThat(saving.get(10, TimeUnit.SECONDS)).isEqualTo(Saving.TOO_LATE);
        }
    }

    @OnBothDatabases
    void anotherDeviceWaitsForAnAnswerThatIsBeingSaved(Database database) throws Exception {
        try (var house = House.on(database, MONDAY);
                var people = Executors.newCachedThreadPool()) {
            var wave = open(house);
            var by = invite(house, wave, 1).getFirst();
            var phone = new Holder(by, DeviceKey.fresh());
            house.use(BindDevice.class).first(by, phone.key());
            var saving = new Midway<>(
                    database,
                    () -> house.use(SaveAnswer.class).answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(4))),
                    people);

            var resuming = people.submit(() -> house.use(ResumeOnDevice.class)
                    .handle(by.link().orElseThrow(), phone.key().code()));

            assertThat(isDone(resuming)).isFalse();
            assertThat(saving.finished()).isEqualTo(Saving.SAVED);
            assertThat(resuming.get(10, TimeUnit.SECONDS)).isInstanceOf(ResumeOnDevice.Resuming.Resumed.class);
            assertThat(house.use(SaveAnswer.class).answers(phone, wave.terms(), Map.of(STRATEGY, Answer.rated(5))))
                    .isEqualTo(Saving.NO_LONGER_HELD);
        }
    }

    private static Wave.Open open(House house) {
        return HouseWaves.open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
    }

    private static Supplier<Saving> saving(House house, Wave.Open wave) {
        var by = invite(house, wave, 1).getFirst();
        return () -> house.use(SaveAnswer.class).answers(by, wave.terms(), Map.of(STRATEGY, Answer.rated(4)));
    }

    private static boolean isDone(Future<?> work) throws InterruptedException {
        Thread.sleep(LONG_ENOUGH_TO_FINISH);
        return work.isDone();
    }

    /** Work that was done in a transaction that has not ended yet. */
    private static final class Midway<T> {

        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final Future<T> work;

        Midway(Database database, Supplier<T> work, ExecutorService people) throws InterruptedException {
            var done = new CountDownLatch(1);
            this.work = people.submit(() -> database.transactions().write(() -> {
                var result = work.get();
                done.countDown();
                await(mayEnd);
                return result;
            }));
            await(done);
        }

        T finished() throws Exception {
            mayEnd.countDown();
            return work.get(10, TimeUnit.SECONDS);
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
