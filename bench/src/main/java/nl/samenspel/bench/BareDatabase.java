package nl.samenspel.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The ceiling of a save: JDBC alone, committing the row that the product commits, as durably as the product does. */
final class BareDatabase {

    private static final String TABLE = "create table if not exists answer (workspace_id uuid, wave_id uuid,"
            + " invitation_id uuid, question varchar(160), level smallint,"
            + " primary key (workspace_id, wave_id, invitation_id, question))";
    private static final String SAVE = "insert into answer values (?, ?, ?, ?, ?)"
            + " on conflict (workspace_id, wave_id, invitation_id, question) do update set level = excluded.level";
    private static final String AGGREGATE =
            "select question, level, count(*) from answer where wave_id = ? group by question, level";

    private final String address;
    private final UUID workspace = UUID.randomUUID();
    private final UUID wave = UUID.randomUUID();

    private BareDatabase(String address) throws SQLException {
        this.address = address;
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    static BareDatabase sqlite(Path folder) throws SQLException {
        return new BareDatabase("jdbc:sqlite:" + folder.resolve("bare.db")
                + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&busy_timeout=5000");
    }

    static BareDatabase postgresql(EmbeddedPostgres server) throws SQLException {
        return new BareDatabase(server.getJdbcUrl("postgres", "postgres"));
    }

    /** The address of an empty database beside the bare one, for the product. */
    static String anotherPostgresql(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database samenspel");
        }
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/samenspel";
    }

    /** A server that loses nothing, unlike one that is set up for tests. */
    static EmbeddedPostgres durablePostgresql() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(address);
    }

    /** Rows committed one by one in a second, over as many connections as there are clients. */
    double savesPerSecond(int clients) throws Exception {
        var opened = new ArrayList<Connection>();
        try {
            return Load.perSecond(clients, _ -> {
                var connection = connection();
                opened.add(connection);
                var save = connection.prepareStatement(SAVE);
                var person = UUID.randomUUID();
                return turn -> save(save, person, "strategy.actual", (int) (1 + turn % 5));
            });
        } finally {
            for (var connection : opened) {
                connection.close();
            }
        }
    }

    private void save(java.sql.PreparedStatement save, UUID person, String question, int level) throws SQLException {
        fill(save, person, question, level);
        save.executeUpdate();
    }

    private void fill(java.sql.PreparedStatement save, UUID person, String question, int level) throws SQLException {
        save.setObject(1, sqlite() ? workspace.toString() : workspace);
        save.setObject(2, sqlite() ? wave.toString() : wave);
        save.setObject(3, sqlite() ? person.toString() : person);
        save.setString(4, question);
        save.setInt(5, level);
    }

    private boolean sqlite() {
        return address.startsWith("jdbc:sqlite");
    }

    /** The time of one aggregate over all answers of so many people to the questions, in milliseconds. */
    double aggregateMilliseconds(int people, List<String> questions) throws Exception {
        try (var connection = connection()) {
            connection.setAutoCommit(false);
            try (var save = connection.prepareStatement(SAVE)) {
                for (int person = 0; person < people; person++) {
                    var id = UUID.randomUUID();
                    for (String question : questions) {
                        fill(save, id, question, 1 + (person + question.length()) % 5);
                        save.addBatch();
                    }
                    save.executeBatch();
                }
            }
            connection.commit();
            try (var aggregate = connection.prepareStatement(AGGREGATE)) {
                aggregate.setObject(1, sqlite() ? wave.toString() : wave);
                return Load.milliseconds(10, 50, _ -> {
                    try (var rows = aggregate.executeQuery()) {
                        while (rows.next()) {
                            rows.getInt(3);
                        }
                    }
                });
            }
        }
    }
}
