package nl.samenspel.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.store.BothDatabases;
import nl.samenspel.platform.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObstacleTest {

    private static final String NOBODY_LISTENS = "postgresql://sam:secret@localhost:1/samenspel";

    @Test
    void aPortInUseIsNamedAndAnotherOneProposed(@TempDir Path data) throws IOException {
        try (var taken = new ServerSocket(0)) {
            var port = taken.getLocalPort();
            assertThat(said(new ServeOptions(port, data, "", "", false)))
                    .allSatisfy(text -> assertThat(text).contains(" " + port + " ", "--port " + (port + 1)));
        }
    }

    @Test
    void aFolderThatCannotBeOneIsNamed(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThat(said(new ServeOptions(0, file.resolve("data"), "", "", false)))
                .allSatisfy(text -> assertThat(text).contains(file.toString(), "--data"));
    }

    @Test
    void aFolderIsHeldByOneAtATime(@TempDir Path folder) {
        var options = new ServeOptions(0, folder, "", "", false);
        assertThat(Obstacle.before(options)).isEmpty();

        assertThat(said(options))
                .allSatisfy(text -> assertThat(text).contains(folder.toString(), "Samenspel", "--data"));

        Obstacle.giveBackFolder();
        assertThat(Obstacle.before(options)).isEmpty();
        Obstacle.giveBackFolder();
    }

    @Test
    void aNewFolderIsForItsUserAlone(@TempDir Path folder) throws IOException {
        var data = folder.resolve("data");
        assertThat(Obstacle.before(new ServeOptions(0, data, "", "", false))).isEmpty();
        Obstacle.giveBackFolder();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsToldWithoutItsPassword(@TempDir Path folder) {
        assertThat(said(new ServeOptions(0, folder, NOBODY_LISTENS, "", false)))
                .allSatisfy(text -> assertThat(text).contains("postgresql://").doesNotContain("secret"));
        Obstacle.giveBackFolder();
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAloneAndOursIsOpenedAgain(@TempDir Path folder) throws SQLException {
        var address = BothDatabases.postgresqlAddress();
        assertThat(Obstacle.ofData(folder, address)).isEmpty();
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + address.replaceFirst("//[^@]*@", "//"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create table theirs (number integer)");
        }
        assertThat(Obstacle.ofData(folder, address))
                .get()
                .extracting(Obstacle::key)
                .isEqualTo("start.database-in-use");

        var ours = BothDatabases.postgresqlAddress();
        Database.postgresql(ours).close();
        assertThat(Obstacle.ofData(folder, ours)).isEmpty();
    }

    /** The first obstacle, in each language. */
    private static List<String> said(ServeOptions options) {
        var obstacle = Obstacle.before(options).orElseThrow();
        return Arrays.stream(Language.values())
                .map(language -> obstacle.in(Words.in(language)))
                .toList();
    }
}
