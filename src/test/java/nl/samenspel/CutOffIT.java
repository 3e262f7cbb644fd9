package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered jar, killed in the middle of long work: what was begun is finished, or as if it had never begun. */
class CutOffIT {

    private static final int PEOPLE = 600;
    private static final int ARRIVING = 300;

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsBroughtInIsThereWholeOrNotAtAll() throws Exception {
        var data = new RealData(folder);
        String cookie;
        String workspace;
        try (var server = RealServer.first(folder)) {
            var wave = RealWave.opened(server, "open");
            cookie = wave.cookie();
            workspace = wave.workspace();
            data.slowDown("insert on invitation");
            var _ = CompletableFuture.runAsync(() -> bringIn(wave.administrator(), wave.workspace()));
            data.await("select count(*) >= 100 from invitation");
            server.kill();
        }
        assertThat(data.count("select count(*) from invitation")).isBetween(100, 2 * ARRIVING - 1);
        data.speedUp();
        try (var server = RealServer.again(folder)) {
            var femke = server.browser("").carrying(cookie);
            assertThat(femke.get(workspace).body()).contains("Hosting").doesNotContain("Arriving");
            data.await("select count(*) = 1 from collaboration");
            for (String table : new String[] {"invitation", "answer", "snapshot_party", "snapshot_count"}) {
                assertThat(data.count("select count(*) from " + table))
                        .as(table)
                        .isZero();
            }

            assertThat(bringIn(femke, workspace).status()).isEqualTo(200);

            assertThat(data.count("select count(*) from invitation")).isEqualTo(2 * ARRIVING);
            assertThat(femke.get(workspace).body()).contains("Arriving");
        }
    }

    @Test
    void aClosingIsFinishedAndNothingThatWasErasedIsLeftInTheLog() throws Exception {
        var data = new RealData(folder);
        RealWave.Opened wave;
        try (var server = RealServer.first(folder)) {
            wave = RealWave.opened(server, "anonymous");
            data.answer(PEOPLE);
            data.slowDown("insert on snapshot_count");
            var _ = CompletableFuture.runAsync(() -> wave.administrator().post(wave.at() + "/close"));
            data.await("select state = 'closing' from wave");
            server.kill();
        }
        assertThat(data.count("select count(*) from wave where state = 'closing'"))
                .isOne();
        data.speedUp();
        data.slowDown("update of link on invitation");
        try (var server = RealServer.again(folder)) {
            data.await("select count(distinct invitation_id) < " + PEOPLE + " from answer");
            server.kill();
        }
        assertThat(data.count("select count(*) from wave where state = 'counted'"))
                .isOne();
        assertThat(data.count("select count(*) from invitation where link is not null"))
                .isPositive();
        data.speedUp();
        try (var server = RealServer.again(folder)) {
            data.await("select state = 'sealed' from wave");
            var femke = server.browser("").carrying(wave.cookie());
            assertThat(femke.get(wave.at() + "/sealed").status()).isEqualTo(200);
            assertThat(data.count("select sum(respondents) from snapshot_party"))
                    .isEqualTo(PEOPLE);
            assertThat(data.count("select count(*) from answer")).isZero();
            assertThat(data.count("select count(*) from invitation where link is not null or answered_on is not null"))
                    .isZero();
            RealData.await(() -> !log().contains(RealData.LINK));
        }
    }

    private static Browser.Answer bringIn(Browser administrator, String workspace) {
        var file = new StringBuilder("collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,"
                + "importance,actual,comment\n");
        for (int person = 0; person < ARRIVING; person++) {
            for (String party : new String[] {"customer", "supplier"}) {
                file.append("Arriving,2026,2026-01-31,")
                        .append(party)
                        .append(",tactical,p")
                        .append(person);
                file.append(",strategy,,3,").append(1 + person % 5).append(",\n");
            }
        }
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        return administrator.upload(workspace + "/import", "case.csv", bytes, "disclosure", "open");
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("samenspel.db-wal"), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
