package nl.samenspel.platform.web.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveStreamsTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Pace PACE = new Pace(SHORT, LONG, LONG, LONG, LONG);
    private static final int MOST = 12;
    private static final int MOST_OF_A_TOPIC = 10;

    private record Vote(String name) {}

    private static final Vote VOTE = new Vote("first");

    private final AtomicInteger votes = new AtomicInteger();
    private final AtomicInteger readings = new AtomicInteger();
    private LiveStreams streams = at(PACE);

    private static LiveStreams at(Pace pace) {
        return new LiveStreams(pace, MOST, MOST_OF_A_TOPIC);
    }

    private Now now(Set<String> present) {
        readings.incrementAndGet();
        return Now.of(7, Map.of("votes", votes.get(), "present", present.size()));
    }

    @BeforeEach
    void begin() {
        streams.start();
    }

    @AfterEach
    void end() {
        streams.stop();
    }

    private Window window(String person) {
        return window(person, "");
    }

    private Window window(String person, String name) {
        return Window.of(streams, VOTE, person, this::now, name, PACE);
    }

    @Test
    void whoOpensIsToldWhatIsSoNow() throws InterruptedException {
        votes.set(3);

        assertThat(window("anna").next()).isEqualTo("data: version=7&present=1&votes=3");
    }

    @Test
    void manyChangesInAMomentAreReadAFewTimesAndTheLastIsTold() throws InterruptedException {
        var anna = window("anna");
        anna.hears("version=7&present=1&votes=0");
        int before = readings.get();
        long begun = System.nanoTime();

        for (int vote = 0; vote < 10_000; vote++) {
            votes.incrementAndGet();
            streams.changed(VOTE);
        }
        anna.hears("version=7&present=1&votes=10000");

        long periods = Duration.ofNanos(System.nanoTime() - begun).dividedBy(SHORT);
        assertThat(readings.get() - before).isBetween(1, (int) periods + 2);
    }

    @Test
    void whatIsSoStillIsNotToldAgain() throws InterruptedException {
        var anna = window("anna");
        anna.hears("version=7&present=1&votes=0");
        int before = readings.get();
        streams.changed(VOTE);
        while (readings.get() == before) {
            Thread.onSpinWait();
        }
        votes.set(1);
        streams.changed(VOTE);

        assertThat(anna.next()).isEqualTo("data: version=7&present=1&votes=1");
    }

    @Test
    void whoTakesNothingKeepsNobodyWaitingAndIsToldOnlyTheLast() throws InterruptedException {
        var stalled = Window.stalled(streams, VOTE, "slow", this::now, "", PACE);
        var anna = window("anna");
        for (int vote = 1; vote <= 20; vote++) {
            votes.set(vote);
            streams.changed(VOTE);
            anna.hears("version=7&present=2&votes=" + vote);
        }
        assertThat(stalled.waiting()).isEmpty();

        stalled.takesAgain();

        assertThat(stalled.next()).isEqualTo("data: version=7&present=2&votes=20");
    }

    @Test
    void peopleAreCountedNotTheirWindows() {
        IntStream.range(0, 3).forEach(_ -> window("anna"));
        window("bert");

        assertThat(streams.present(VOTE)).containsExactly("anna", "bert");
        assertThat(streams.present(new Vote("another"))).isEmpty();
    }

    @Test
    void nobodyHearsOfAnotherTopic() throws InterruptedException {
        var anna = window("anna");
        anna.hears("version=7&present=1&votes=0");
        var bert = Window.of(streams, new Vote("another"), "bert", this::now, "", PACE);
        bert.hears("version=7&present=1&votes=0");
        votes.set(1);

        streams.changed(new Vote("another"));
        bert.hears("version=7&present=1&votes=1");

        assertThat(anna.waiting()).isEmpty();
    }

    @Test
    void whoLoadsThePageAgainWasNeverAway() throws InterruptedException {
        var bert = window("bert");
        var before = window("anna", "one");
        bert.hears("version=7&present=2&votes=0");

        var after = window("anna", "one");
        before.ends();
        after.hears("version=7&present=2&votes=0");

        assertThat(streams.present(VOTE)).containsExactly("anna", "bert");
        assertThat(bert.waiting()).isEmpty();
    }

    @Test
    void whoStaysAwayIsMissedByTheOthers() throws InterruptedException {
        streams = at(new Pace(SHORT, LONG, LONG, SHORT, LONG));
        streams.start();
        var bert = window("bert");
        var anna = Window.of(streams, VOTE, "anna", this::now, "", new Pace(SHORT, SHORT, LONG, SHORT, SHORT));
        bert.hears("version=7&present=2&votes=0");

        anna.ends();

        bert.hears("version=7&present=1&votes=0");
        assertThat(streams.present(VOTE)).containsExactly("bert");
    }

    @Test
    void aStreamThatHadItsTurnIsAskedForAgain() throws InterruptedException {
        var anna = Window.of(streams, VOTE, "anna", this::now, "", new Pace(SHORT, SHORT, LONG, LONG, SHORT));

        anna.ends();

        assertThat(anna.waiting()).last().isEqualTo("event: again\ndata:");
        assertThat(streams.present(VOTE)).containsExactly("anna");
    }

    @Test
    void whenNothingHappensASignOfLifeIsGiven() throws InterruptedException {
        var anna = Window.of(streams, VOTE, "anna", this::now, "", new Pace(SHORT, SHORT, SHORT, LONG, LONG));
        while (anna.waiting().size() < 4) {
            Thread.sleep(5);
        }

        assertThat(anna.waiting())
                .containsOnlyOnce("data: version=7&present=1&votes=0")
                .contains(":");
    }

    @Test
    void aWindowHasOneStreamAndTheNewOneIsIt() {
        var before = window("anna", "one");
        var other = window("anna", "two");
        var namesake = window("bert", "one");

        var after = window("anna", "one");

        before.ends();
        assertThat(other.isOver() || namesake.isOver() || after.isOver()).isFalse();
    }

    @Test
    void aPersonHasEightWindowsAndTheOldestMakesRoom() {
        var windows = IntStream.range(0, 9).mapToObj(_ -> window("anna")).toList();

        windows.getFirst().ends();
        assertThat(windows.subList(1, 9)).noneMatch(Window::isOver);
    }

    @Test
    void aFullTopicLeavesRoomForOthersAndAFullServerForNone() {
        var people = IntStream.range(0, MOST_OF_A_TOPIC)
                .mapToObj(person -> window("person" + person, "one"))
                .toList();
        assertThat(people).allMatch(Window::wasLetIn);
        assertThat(window("late").wasLetIn()).isFalse();
        assertThat(window("person3", "one").wasLetIn()).isTrue();
        people.get(3).ends();

        var others = new Vote("another");
        assertThat(Window.of(streams, others, "carl", this::now, "", PACE).wasLetIn())
                .isTrue();
        assertThat(Window.of(streams, others, "dora", this::now, "", PACE).wasLetIn())
                .isTrue();
        assertThat(Window.of(streams, others, "late", this::now, "", PACE).wasLetIn())
                .isFalse();
    }

    @Test
    void aReadingThatFailsIsTriedAgain() throws InterruptedException {
        var tries = new AtomicInteger();
        var anna = Window.of(
                streams,
                VOTE,
                "anna",
                present -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new IllegalStateException("the database is away");
                    }
                    return now(present);
                },
                "",
                PACE);

        anna.hears("version=7&present=1&votes=0");
    }

    @Test
    void afterTheEndNobodyFollowsAndNobodyIsLetIn() {
        var anna = window("anna");

        streams.stop();

        anna.ends();
        assertThat(window("anna").wasLetIn()).isFalse();
    }

    @Test
    void onlyNumbersGoAlongUnderPlainNames() {
        for (String name : new String[] {"version", "a&b", "Anna", "", "x=1"}) {
            assertThatThrownBy(() -> Now.of(1, Map.of(name, 1))).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Now.of(1, Map.of("not-yet", 2)).words()).isEqualTo("version=1&not-yet=2");
    }
}
