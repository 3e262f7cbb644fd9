package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Streams as they go over the wire, beside others who want something of the server. */
class LiveStreamsOverHttpTest {

    private static final int PHONES = 300;
    private static final int SILENT = 1_200;
    private static final int ENOUGH_FOR_FULL_BUFFERS = 200;
    private static final Duration GRACEFUL = Duration.ofSeconds(10);

    private static final LiveTrial TRIAL = LiveTrial.begun();

    private final List<Follower> followers = new ArrayList<>();

    @AfterAll
    static void end() {
        TRIAL.close();
    }

    @AfterEach
    void leave() throws IOException {
        for (var follower : followers) {
            follower.close();
        }
        TRIAL.anotherMeeting();
    }

    private Follower follow(String person) throws IOException {
        var follower = Follower.of(TRIAL.raw(), LiveTrial.STREAM + person);
        followers.add(follower);
        return follower;
    }

    private void followInCrowd(int phones) throws IOException {
        for (int phone = 0; phone < phones; phone++) {
            follow("person" + phone);
        }
        RealData.await(() -> followers.stream().allMatch(one -> one.latest().contains("present=" + phones)));
    }

    @Test
    void aStreamIsKeptFromCachesAndInNoBuffer() throws IOException {
        var anna = follow("anna");
        RealData.await(() -> anna.latest().contains("present=1"));

        assertThat(anna.head())
                .startsWith("HTTP/1.1 200")
                .contains(
                        "Content-Type: text/event-stream;charset=UTF-8\n",
                        "Cache-Control: no-store\n",
                        "X-Accel-Buffering: no\n",
                        "X-Content-Type-Options: nosniff\n",
                        "Content-Security-Policy: default-src 'none'",
                        "Connection: close\n")
                .doesNotContain("Content-Encoding");
    }

    @Test
    void whoDoesNotAskForAStreamIsToldOnce() {
        var answer = TRIAL.raw().get(LiveTrial.STREAM + "anna", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("data: version=" + TRIAL.kept.version.get() + "&facilitator=0&present=0&votes=")
                .endsWith("\n\n");
    }

    @Test
    void threeHundredPhonesHearTheSameAlsoWhenOneTakesNothing() throws IOException {
        try (var stalled = Follower.stalled(TRIAL.raw(), LiveTrial.STREAM + "person0")) {
            followInCrowd(PHONES);

            for (int votes = 1; votes <= PHONES; votes++) {
                TRIAL.votes(votes);
            }

            RealData.await(() -> followers.stream().allMatch(one -> one.latest().endsWith("votes=" + PHONES)));
            assertThat(TRIAL.present()).hasSize(PHONES);
            assertThat(stalled.isOver()).isFalse();
        }
    }

    /** And they do not take the place of those who come for a page. */
    @Test
    void aCrowdThatSaysNothingTakesNoStreamAway() throws IOException {
        followInCrowd(PHONES / 2);

        try (var crowd = SilentCrowd.of(SILENT, Silence.SAYS_NOTHING, TRIAL.port())) {
            assertThat(TRIAL.raw().get("/live-trial/page", "").status()).isEqualTo(200);
            assertThat(crowd.size()).isEqualTo(SILENT);
            TRIAL.votes(17);

            RealData.await(() -> followers.stream().allMatch(one -> one.latest().endsWith("votes=17")));
        }
        assertThat(followers).noneMatch(Follower::isOver);
    }

    /** More than there may be at once, as those that broke have not been missed yet. */
    @Test
    void threeHundredThatBreakAtOnceAreLetInAgainAtOnce() throws IOException {
        for (int times = 0; times < 3; times++) {
            followInCrowd(PHONES);
            for (var follower : followers) {
                follower.close();
            }
            followers.clear();
        }
        followInCrowd(PHONES);

        assertThat(followers).noneMatch(Follower::isOver);
    }

    @Test
    void whoHangsUpIsMissedBeforeAnythingIsSentToHim() throws IOException {
        var bert = follow("bert");
        var facilitator = follow("facilitator");
        RealData.await(() -> bert.latest().contains("facilitator=1"));

        facilitator.close();

        RealData.await(() -> bert.latest().contains("facilitator=0&present=1"));
    }

    /** Streams are requests under way, for which a server waits half a minute. */
    @Test
    void theServerStopsWithStreamsOpenAndOneThatIsNotTaken() throws IOException {
        var kept = new LiveTrial.Kept();
        List<Follower> open = new ArrayList<>();
        try (var trial = LiveTrial.on(0, kept)) {
            for (int phone = 0; phone < 20; phone++) {
                open.add(Follower.of(trial.raw(), LiveTrial.STREAM + "person" + phone));
            }
            open.add(Follower.stalled(trial.raw(), LiveTrial.STREAM + "slow"));
            RealData.await(() -> open.getFirst().latest().contains("present=21"));
            kept.more = ENOUGH_FOR_FULL_BUFFERS;
            for (int times = 1; times <= 5; times++) {
                var votes = "votes=" + times;
                trial.votes(times);
                RealData.await(() -> open.getFirst().latest().endsWith(votes));
            }
            long begun = System.nanoTime();

            trial.close();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(GRACEFUL);
            RealData.await(() -> open.subList(0, 20).stream().allMatch(Follower::isOver));
        } finally {
            for (var one : open) {
                one.close();
            }
        }
    }
}
