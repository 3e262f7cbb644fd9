package nl.samenspel.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.samenspel.platform.NotStored;
import nl.samenspel.platform.store.transaction.Gathering;
import nl.samenspel.platform.store.transaction.Job;
import nl.samenspel.platform.store.transaction.OwnWork;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whoever asks it to write hears of it, whatever happens. */
class WritingThreadTest {

    @Test
    void whateverGoesWrongItGoesOnWritingAndWhoeverWaitsIsTold() throws Exception {
        var rounds = new AtomicInteger();
        try (var thread = new WritingThread(jobs -> {
            if (rounds.getAndIncrement() == 0) {
                throw new AssertionError("a fault of ours");
            }
            jobs.forEach(Job::tell);
        })) {
            var first = new OwnWork<>(() -> "first");
            var second = new OwnWork<>(() -> "second");
            thread.put(first);
            assertThatThrownBy(() -> inTime(first)).hasRootCauseMessage("a fault of ours");
            thread.put(second);

            inTime(second);
            assertThat(rounds).hasValue(2);
        }
    }

    @Test
    void anInterruptionThatIsNotForItLeavesNobodyWaiting() throws Exception {
        var first = new OwnWork<>(() -> "first");
        var second = new OwnWork<>(() -> "second");
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var thread = new WritingThread(jobs -> {
            begun.countDown();
            await(goOn);
            jobs.forEach(Job::tell);
            Thread.currentThread().interrupt();
        })) {
            thread.put(first);
            begun.await();
            thread.put(second);
            goOn.countDown();

            inTime(first);
            inTime(second);
        }
    }

    @Test
    void onceItIsClosedItRefusesInsteadOfLettingAnybodyWaitForEver() throws Exception {
        var thread = new WritingThread(jobs -> jobs.forEach(Job::tell));
        thread.close();
        var late = new OwnWork<>(() -> "late");

        thread.put(late);

        assertThatThrownBy(() -> inTime(late)).hasRootCauseMessage("The database has been closed");
    }

    @Test
    void alsoThoseWhoAreGatheredAreRefusedOnceItIsClosedHoweverOftenTheyTry() throws Exception {
        var thread = new WritingThread(jobs -> jobs.forEach(Job::tell));
        var gathering = new Gathering<String, String>(_ -> "all", asked -> asked, thread::put);
        thread.close();

        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> inTime(() -> gathering.apply("late"))).hasRootCauseInstanceOf(NotStored.class);
        }
    }

    /** Nothing that is known ends it; so what fails here is telling of a failure. */
    @Test
    void whenItEndsAllTheSameWhoeverWaitsIsToldAndWhoeverComesLaterIsRefused() throws Exception {
        var log = (Logger) LoggerFactory.getLogger(WritingThread.class);
        var writer = new AtomicReference<Thread>();
        var noRoom = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (Thread.currentThread().equals(writer.get())) {
                    throw new LinkageError("no room to tell of it");
                }
            }
        };
        noRoom.start();
        log.addAppender(noRoom);
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var thread = new WritingThread(_ -> {
            writer.set(Thread.currentThread());
            begun.countDown();
            await(goOn);
            throw new AssertionError("a fault of ours");
        })) {
            var gathering = new Gathering<String, String>(_ -> "all", asked -> asked, thread::put);
            var first = new OwnWork<>(() -> "first");
            thread.put(first);
            begun.await();
            var second = new OwnWork<>(() -> "second");
            thread.put(second);
            goOn.countDown();

            assertThatThrownBy(() -> inTime(first)).hasRootCauseMessage("a fault of ours");
            assertThatThrownBy(() -> inTime(second)).hasRootCauseInstanceOf(NotStored.class);
            for (int time = 0; time < 3; time++) {
                var late = new OwnWork<>(() -> "late");
                thread.put(late);
                assertThatThrownBy(() -> inTime(late)).hasRootCauseInstanceOf(NotStored.class);
                assertThatThrownBy(() -> inTime(() -> gathering.apply("late"))).hasRootCauseInstanceOf(NotStored.class);
            }
        } finally {
            log.detachAppender(noRoom);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> void inTime(OwnWork<T> work) throws Exception {
        inTime(work::await);
    }

    private static <T> void inTime(Supplier<T> work) throws Exception {
        var _ = CompletableFuture.supplyAsync(
                        work, command -> Thread.ofVirtual().start(command))
                .get(20, TimeUnit.SECONDS);
    }
}
