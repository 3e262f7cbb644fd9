package nl.samenspel.platform.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenspel.ScratchFolder;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Empty databases of both kinds; the PostgreSQL server is started once for all tests. */
public final class BothDatabases implements ArgumentsProvider {

    private static final AtomicInteger MADE = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setDataDirectory(ScratchFolder.make())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                ScratchFolder.isUsedBy(server);
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.<Supplier<Named<Database>>>of(
                        () -> Named.of("SQLite", sqlite()), () -> Named.of("PostgreSQL", postgresql()))
                .map(make -> Arguments.of(make.get()));
    }

    /** An empty SQLite database in a folder of its own. */
    public static Database sqlite() {
        return Database.sqlite(ScratchFolder.make());
    }

    /** An empty PostgreSQL database. */
    public static Database postgresql() {
        return Database.postgresql(postgresqlAddress());
    }

    /** The address of an empty PostgreSQL database, as {@code --database} takes it. */
    public static String postgresqlAddress() {
        var name = "samenspel_" + MADE.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return "postgresql://postgres:postgres@localhost:" + Server.RUNNING.getPort() + "/" + name;
    }
}
