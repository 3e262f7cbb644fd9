package nl.samenspel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import nl.samenspel.platform.store.BothDatabases;
import nl.samenspel.platform.store.Database;
import org.flywaydb.core.Flyway;

/** A kind of database, with what an earlier version kept in it, opened by this one. */
enum OldDatabase {
    SQLITE {
        @Override
        Database ofVersion(String number) throws IOException {
            var folder = ScratchFolder.make();
            fill("jdbc:sqlite:" + folder.resolve("samenspel.db"), number);
            return Database.sqlite(folder);
        }
    },
    POSTGRESQL {
        @Override
        Database ofVersion(String number) throws IOException {
            var address = BothDatabases.postgresqlAddress();
            fill("jdbc:" + address.replaceFirst("//(.*):(.*)@(.*)", "//$3?user=$1&password=$2"), number);
            return Database.postgresql(address);
        }
    };

    /** @param number of its last migration */
    abstract Database ofVersion(String number) throws IOException;

    private static void fill(String url, String number) throws IOException {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/migration")
                .target(number)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (String insert : rows(number).split(";\n", 0)) {
                statement.execute(insert);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String rows(String number) throws IOException {
        try (var stream = OldDatabase.class.getResourceAsStream("/databases/of-version-" + number + ".sql")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }
}
