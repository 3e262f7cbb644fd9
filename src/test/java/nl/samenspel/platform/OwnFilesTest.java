package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import nl.samenspel.platform.start.Obstacle;
import nl.samenspel.platform.store.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a folder that everybody may look into, nobody else may read what we keep there. */
class OwnFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void everybodyMayLookIntoTheFolder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theDatabaseItsLogAndTheLockAreForTheirOwnerOnly() throws IOException {
        assertThat(Obstacle.ofData(folder, "")).isEmpty();
        try (var database = Database.sqlite(folder)) {
            database.transactions().change(() -> database.sql().execute("update workspace set name = name"));

            assertThat(permissions())
                    .containsKeys("samenspel.db", "samenspel.db-wal", "samenspel.db-shm", "samenspel.lock")
                    .allSatisfy((_, permissions) -> assertThat(permissions).isEqualTo("rw-------"));
        }
    }

    @Test
    void filesOfAnEarlierVersionAreTakenFromOthers() throws IOException {
        Database.sqlite(folder).close();
        Files.setPosixFilePermissions(folder.resolve("samenspel.db"), PosixFilePermissions.fromString("rw-r--r--"));

        Database.sqlite(folder).close();

        assertThat(permissions()).containsEntry("samenspel.db", "rw-------");
    }

    private Map<String, String> permissions() throws IOException {
        var permissions = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                permissions.put(
                        file.getFileName().toString(),
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        return permissions;
    }
}
