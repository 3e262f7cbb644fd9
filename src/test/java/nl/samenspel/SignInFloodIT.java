package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered jar, while wrong passwords come from everywhere. */
class SignInFloodIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int GUESSERS = 24;
    private static final int VISITS = 30;

    @TempDir
    private Path data;

    @Test
    void pagesAndAnswersGoOnAndABrowserThatSignedInBeforeGetsIn() throws Exception {
        try (var server = RealServer.behindAProxy(data);
                var people = Executors.newFixedThreadPool(GUESSERS)) {
            var somebody = RealWave.people(server, 1).getFirst();
            var femke = server.raw().post("/sign-in", "", "email=femke%40example.org&password=" + password());
            var known = femke.head()
                    .lines()
                    .filter(line -> line.startsWith("Set-Cookie: known="))
                    .map(line -> line.substring("Set-Cookie: ".length()))
                    .findFirst()
                    .orElseThrow();
            var over = new AtomicBoolean();
            var flood = new ArrayList<Future<Integer>>();
            for (int one = 0; one < GUESSERS; one++) {
                flood.add(people.submit(() -> guess(server.raw(), over)));
            }
            try {
                for (int visit = 0; visit < VISITS; visit++) {
                    var page = server.raw().get("/sign-in", "");
                    var saved = server.raw().post(somebody.link() + "/answers", somebody.cookie(), "strategy.actual=3");
                    assertThat(page.status()).isEqualTo(200);
                    assertThat(page.took()).as("a page").isLessThan(SOON);
                    assertThat(saved.status()).isEqualTo(204);
                    assertThat(saved.took()).as("an answer").isLessThan(SOON);
                    Thread.sleep(100);
                }
                var in = server.raw().post("/sign-in", known, "email=femke%40example.org&password=" + password());
                assertThat(in.status()).as("a browser that signed in before").isEqualTo(303);
            } finally {
                over.set(true);
            }
            int turnedAway = 0;
            for (var guesser : flood) {
                turnedAway += guesser.get();
            }
            assertThat(turnedAway).as("told to try again in a moment").isPositive();
            assertThat(server.isAlive()).isTrue();
        }
    }

    private static String password() {
        return Site.PASSWORD.replace(' ', '+');
    }

    /** How often it was told that too many are waiting. */
    private static int guess(RawHttp raw, AtomicBoolean over) {
        int turnedAway = 0;
        while (!over.get()) {
            var chance = ThreadLocalRandom.current();
            var form = "email=somebody" + chance.nextInt() + "%40example.org&password=a+guess+of+some+length";
            var answer = raw.send("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "X-Forwarded-For: 203.0." + chance.nextInt(200) + "." + chance.nextInt(200) + "\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                    + "\r\n\r\n" + form);
            assertThat(answer.status()).isIn(422, 429, 503);
            if (answer.status() == 503) {
                assertThat(answer.header("Retry-After")).isPresent();
                turnedAway++;
            }
        }
        return turnedAway;
    }
}
