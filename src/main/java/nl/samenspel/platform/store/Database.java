package nl.samenspel.platform.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.postgresql.PostgresqlServer;
import nl.samenspel.platform.store.sqlite.SqliteFile;
import nl.samenspel.platform.store.transaction.CurrentConnection;
import nl.samenspel.platform.store.transaction.Engine;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/** An open database with its tables in place. Close it to let go of its connections. */
public final class Database implements AutoCloseable {

    /** Connections that are in use at the same time. */
    private static final int MOST_AT_ONCE = 16;

    /** The table in which the migrations that were made are kept. */
    private static final String HISTORY = "flyway_schema_history";

    private final Engine engine;
    private final boolean isNew;
    private final DSLContext sql;
    private final Transactions transactions;

    private Database(Engine engine) {
        this.engine = engine;
        this.isNew = migrate(engine);
        var configuration = new DefaultConfiguration();
        configuration.data(Engine.class, engine);
        this.sql = DSL.using(configuration
                .set(new CurrentConnection())
                .set(engine.dialect())
                .set(new Settings()
                        .withRenderSchema(false)
                        .withExecuteLogging(false)
                        .withFetchWarnings(false)));
        try {
            this.transactions = engine.begin();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The embedded database in a folder that exists. */
    public static Database sqlite(Path folder) {
        return new Database(new SqliteFile(folder, MOST_AT_ONCE));
    }

    /** A PostgreSQL database, given as {@code postgresql://user:password@host:port/name}, with or without jdbc: before it. */
    public static Database postgresql(String address) {
        return new Database(new PostgresqlServer(address, MOST_AT_ONCE));
    }

    /**
     * Why the PostgreSQL database at the address does not answer, in the words of its driver, which are none when the address
     * cannot be read; empty when it does answer.
     */
    public static Optional<String> unreachable(String address) {
        return PostgresqlServer.unreachable(address);
    }

    /** Whether the PostgreSQL database at the address, which answers, holds tables and none of them are ours. */
    public static boolean isSomebodyElses(String address) {
        return PostgresqlServer.isSomebodyElses(address, HISTORY);
    }

    /** Whether the tables were made just now. */
    private static boolean migrate(Engine engine) {
        return Flyway.configure()
                        .dataSource(engine.connections())
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
            engine.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
