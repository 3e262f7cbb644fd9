package nl.samenspel.platform.store.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import nl.samenspel.platform.OwnFiles;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.transaction.Engine;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The embedded database in a folder that exists. */
public final class SqliteFile implements Engine {

    private final SQLiteDataSource source;
    private final Readers readers;
    private @Nullable SharedCommits writing;

    /** @param mostReaders how many read at the same time */
    public SqliteFile(Path folder, int mostReaders) {
        var file = folder.resolve("samenspel.db");
        OwnFiles.make(file);
        OwnFiles.shut(folder.resolve("samenspel.db-wal"));
        OwnFiles.shut(folder.resolve("samenspel.db-shm"));
        this.source = new SQLiteDataSource(settings());
        source.setUrl("jdbc:sqlite:" + file);
        this.readers = new Readers(source, mostReaders);
    }

    private static SQLiteConfig settings() {
        var settings = new SQLiteConfig();
        settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
        settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        settings.enforceForeignKeys(true);
        settings.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
        settings.setBusyTimeout(10_000);
        settings.setGetGeneratedKeys(false);
        return settings;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    /** A statement runs in this program; many small ones are as good as a large one. */
    @Override
    public boolean isAtHand() {
        return true;
    }

    @Override
    public Object bound(Object value) {
        return value instanceof UUID || value instanceof LocalDate ? value.toString() : value;
    }

    @Override
    public DataSource connections() {
        return source;
    }

    @Override
    public Transactions begin() throws SQLException {
        var wiper = new LogWiper(source);
        // Whatever ended the program may have come before this was done.
        wiper.want();
        var shared = new SharedCommits(readers, new StatementKeeper(source.getConnection()), wiper);
        writing = shared;
        return shared;
    }

    @Override
    public void close() throws Exception {
        if (writing != null) {
            writing.close();
        }
        readers.close();
    }
}
