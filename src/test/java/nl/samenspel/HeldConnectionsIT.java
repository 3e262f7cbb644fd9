package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspel.RealWave.Respondent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The delivered jar with the heap that it is delivered with, while somebody holds connections of every kind. */
class HeldConnectionsIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration DEADLINES = Duration.ofSeconds(60);
    private static final int VISITS = 5;

    @TempDir
    private static Path data;

    private static RealServer server;
    private static Respondent somebody;

    @BeforeAll
    static void start() {
        server = RealServer.first(data);
        somebody = RealWave.people(server, 1).getFirst();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void othersAreServedBesideFourHundred(Silence kind) throws Exception {
        othersAreServedBeside(400, kind);
    }

    @ParameterizedTest
    @EnumSource
    void othersAreServedBesideFourThousand(Silence kind) throws Exception {
        othersAreServedBeside(4_000, kind);
    }

    private static void othersAreServedBeside(int many, Silence kind) throws Exception {
        try (var crowd = SilentCrowd.of(many, kind, server.port())) {
            assertThat(crowd.size()).isEqualTo(many);
            for (int visit = 0; visit < VISITS; visit++) {
                var page = server.raw().get(somebody.link() + "/aspects/strategy", somebody.cookie());
                var saved = server.raw()
                        .post(somebody.link() + "/answers", somebody.cookie(), "strategy.actual=" + (1 + visit % 5));

                assertThat(page.status()).as("a page").isEqualTo(200);
                assertThat(page.took()).as("a page").isLessThan(SOON);
                assertThat(saved.status()).as("an answer").isEqualTo(204);
                assertThat(saved.took()).as("an answer").isLessThan(SOON);
                Thread.sleep(100);
            }
        }
        assertThat(server.isAlive()).isTrue();
    }

    /** Also those that are so few that nobody needs their room, and those that send a sign from time to time. */
    @Test
    void nobodyHoldsAConnectionForLong() throws Exception {
        Map<String, SilentCrowd> crowds = new TreeMap<>();
        var dripping = new ArrayList<SilentCrowd>();
        try {
            for (var kind : Silence.values()) {
                crowds.put(kind.name(), SilentCrowd.of(10, kind, server.port()));
                var drip = SilentCrowd.of(10, kind, server.port());
                crowds.put(kind.name() + ", drip by drip", drip);
                dripping.add(drip);
            }
            long end = System.nanoTime() + DEADLINES.toNanos();
            while (System.nanoTime() < end && crowds.values().stream().anyMatch(crowd -> crowd.open() > 0)) {
                dripping.forEach(crowd -> crowd.drip("\n"));
                Thread.sleep(500);
            }
            crowds.forEach((name, crowd) -> assertThat(crowd.open()).as(name).isZero());
        } finally {
            for (var crowd : crowds.values()) {
                crowd.close();
            }
        }
    }
}
