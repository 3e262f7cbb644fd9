package nl.samenspel.platform.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.samenspel.platform.Transactions;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** An open database with its tables in place. Close it to let go of its connections. */
public final class Database implements AutoCloseable {

    /** Connections that are in use at the same time. */
    private static final int MOST_AT_ONCE = 16;

    /** The table in which the migrations that were made are kept. */
    private static final String HISTORY = "flyway_schema_history";

    private final DSLContext sql;
    private final Transactions transactions;
    private final AutoCloseable resources;
    private final boolean isNew;

    private Database(SQLDialect dialect, Transactions transactions, AutoCloseable resources, boolean isNew) {
        this.isNew = isNew;
        this.sql = DSL.using(new DefaultConfiguration()
                .set(new CurrentConnection())
                .set(dialect)
                .set(new Settings()
                        .withRenderSchema(false)
                        .withExecuteLogging(false)
                        .withFetchWarnings(false)));
        this.transactions = transactions;
        this.resources = resources;
    }

    /** The embedded database in a folder that exists. */
    public static Database sqlite(Path folder) {
        var file = folder.resolve("samenspel.db");
        OwnFiles.make(file);
        OwnFiles.shut(folder.resolve("samenspel.db-wal"));
        OwnFiles.shut(folder.resolve("samenspel.db-shm"));
        var source = new SQLiteDataSource(sqliteSettings());
        source.setUrl("jdbc:sqlite:" + file);
        boolean isNew = migrate(source);
        try {
            var readers = new Readers(source, MOST_AT_ONCE);
            var wiper = new LogWiper(source);
            // Whatever ended the program may have come before this was done.
            wiper.want();
            var writing = new SharedCommits(readers, new StatementKeeper(source.getConnection()), wiper);
            return new Database(
                    SQLDialect.SQLITE,
                    writing,
                    () -> {
                        writing.close();
                        readers.close();
                    },
                    isNew);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static SQLiteConfig sqliteSettings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        settings.setBusyTimeout(10_000);
        settings.setGetGeneratedKeys(false);
        return settings;
    }

    /** A PostgreSQL database, given as {@code postgresql://user:password@host:port/name}, with or without jdbc: before it. */
    public static Database postgresql(String address) {
        var pool = new HikariConfig();
        var place = PostgresqlAddress.of(address);
        place.applyTo(pool);
        pool.setMaximumPoolSize(MOST_AT_ONCE);
        pool.setMinimumIdle(2);
        var connections = new HikariDataSource(pool);
        boolean isNew = migrate(connections);
        var transactions = new PooledTransactions(connections, new Vacuum(place));
        return new Database(SQLDialect.POSTGRES, transactions, transactions, isNew);
    }

    /**
     * Why the PostgreSQL database at the address does not answer, in the words of its driver, which are none when the address
     * cannot be read; empty when it does answer.
     */
    public static Optional<String> unreachable(String address) {
        try (var _ = PostgresqlAddress.of(address).connect()) {
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.of("");
        }
    }

    /** Whether the PostgreSQL database at the address, which answers, holds tables and none of them are ours. */
    public static boolean isSomebodyElses(String address) {
        try (var connection = PostgresqlAddress.of(address).connect();
                var tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            var any = false;
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equals(HISTORY)) {
                    return false;
                }
                any = true;
            }
            return any;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether the tables were made just now. */
    private static boolean migrate(DataSource source) {
        return Flyway.configure()
                        .dataSource(source)
                        .locations("classpath:db/migration")
                        .javaMigrations(new FingerprintsOfLinks())
                        .table(HISTORY)
                        .load()
                        .migrate()
                        .initialSchemaVersion
                == null;
    }

    /** Whether nothing was ever kept here before it was opened. */
    public boolean isNew() {
        return isNew;
    }

    public DSLContext sql() {
        return sql;
    }

    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void close() {
        try {
            resources.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
