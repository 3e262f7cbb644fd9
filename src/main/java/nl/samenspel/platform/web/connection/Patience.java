package nl.samenspel.platform.web.connection;

import java.time.Duration;

/**
 * How long somebody at the other end is waited for.
 *
 * @param head from the first sign of a request until its head is complete, or from connecting until that
 * @param next from an answer until the next request begins
 * @param grace how long a body may take besides, and how long an answer may not be taken
 * @param bytesPerSecond how fast a body or an answer goes at least, on average after the grace
 */
record Patience(Duration head, Duration next, Duration grace, int bytesPerSecond) {

    static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(10), 10_000);

    boolean isOver(Connection.Waiting waiting, long now) {
        var allowed = switch (waiting.stage()) {
            case SILENT, HEAD, REST -> head;
            case KEPT -> next;
            case BODY, ANSWER -> grace.plusMillis(waiting.bytes() * 1000 / bytesPerSecond);
        };
        return now - waiting.since() > allowed.toNanos();
    }
}
