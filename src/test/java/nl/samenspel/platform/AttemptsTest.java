package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private final Attempts attempts = new Attempts(3, PAUSE, new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void afterSoManyGuessesNoneIsHeardUntilThePauseIsOver() {
        guess(3);
        now = now.plus(PAUSE).minusSeconds(1);
        assertThat(attempts.begin("a")).isFalse();
        now = now.plusSeconds(1);
        assertThat(attempts.begin("a")).isTrue();
        assertThat(attempts.begin("a")).isTrue();
    }

    @Test
    void refusedGuessesDoNotMakeThePauseLonger() {
        guess(3);
        now = now.plus(PAUSE).minusSeconds(1);
        attempts.begin("a");
        now = now.plusSeconds(1);
        assertThat(attempts.begin("a")).isTrue();
    }

    @Test
    void whoeverKnowsTheSecretStartsAnewAndOthersAreNotTouched() {
        guess(2);
        attempts.succeeded("a");
        guess(3);
        assertThat(attempts.begin("a")).isFalse();
        assertThat(attempts.begin("b")).isTrue();
    }

    @Test
    void manyAtTheSameMomentAreNoMoreThanOneAfterTheOther() {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            long heard = IntStream.range(0, 400).mapToObj(_ -> pool.submit(() -> attempts.begin("a"))).toList().stream()
                    .filter(AttemptsTest::heard)
                    .count();
            assertThat(heard).isEqualTo(3);
        }
    }

    private static boolean heard(Future<Boolean> guess) {
        try {
            return guess.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private void guess(int times) {
        for (int count = 0; count < times; count++) {
            assertThat(attempts.begin("a")).isTrue();
        }
    }
}
