package nl.samenspel.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.platform.store.transaction.Job;
import nl.samenspel.platform.store.transaction.OwnWork;
import org.junit.jupiter.api.Test;

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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static <T> void inTime(OwnWork<T> work) throws Exception {
        var _ = CompletableFuture.supplyAsync(work::await).get(20, TimeUnit.SECONDS);
    }
}
