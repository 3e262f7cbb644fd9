package nl.samenspel.platform.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import nl.samenspel.platform.Secrets;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** The rest of migration 15: links that were made before it are looked up by fingerprints too, which SQLite cannot compute. */
final class FingerprintsOfLinks implements JavaMigration {

    private static final int AT_A_TIME = 1_000;

    private static final String LINKS = """
            select link, 'invitation', workspace_id from invitation where link is not null
            union all
            select shared_link, 'shared-link', workspace_id from wave_party where shared_link is not null""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("15.1");
    }

    @Override
    public String getDescription() {
        return "fingerprints of links";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var reading = context.getConnection().createStatement();
                var adding = adding(context.getConnection())) {
            reading.setFetchSize(AT_A_TIME);
            try (var links = reading.executeQuery(LINKS)) {
                for (int number = 1; links.next(); number++) {
                    add(links, adding);
                    if (number % AT_A_TIME == 0) {
                        adding.executeBatch();
                    }
                }
            }
            adding.executeBatch();
        }
    }

    private static PreparedStatement adding(Connection connection) throws SQLException {
        return connection.prepareStatement("insert into token (token_hash, kind, workspace_id) values (?, ?, ?)");
    }

    private static void add(ResultSet link, PreparedStatement adding) throws SQLException {
        adding.setString(1, Secrets.fingerprint(link.getString(1)));
        adding.setString(2, link.getString(2));
        adding.setObject(3, link.getObject(3));
        adding.addBatch();
    }
}
