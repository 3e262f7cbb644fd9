package nl.samenspel.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Fills open waves with people who have answered, beside a server that runs: inviting them one by one would take hours. */
final class Crowd implements AutoCloseable {

    private static final int AT_A_TIME = 500;
    private static final List<String> LEVELS = List.of("strategic", "tactical", "operational");
    private static final List<String> QUESTIONS = Stream.concat(
                    Stream.of(
                                    "strategy",
                                    "agility",
                                    "results",
                                    "resilience",
                                    "structure",
                                    "people",
                                    "processes-and-systems",
                                    "communication")
                            .map(aspect -> aspect + ".importance"),
                    Stream.of(
                            "strategy.actual",
                            "agility.actual",
                            "results.actual",
                            "resilience.actual",
                            "structure.actual",
                            "people.actual",
                            "processes-and-systems.actual.projects",
                            "processes-and-systems.actual.changes",
                            "processes-and-systems.actual.standard-delivery",
                            "communication.actual.physical-meetings",
                            "communication.actual.email-and-calls",
                            "communication.actual.sharing-information",
                            "communication.actual.type-of-contact"))
            .toList();

    private final Connection connection;
    private final boolean sqlite;

    Crowd(String database) throws SQLException {
        connection = DriverManager.getConnection(database);
        sqlite = database.startsWith("jdbc:sqlite");
        connection.setAutoCommit(false);
    }

    void answer(String wave, int peoplePerParty) throws SQLException {
        var workspace = workspaceOf(wave);
        try (var invitation = connection.prepareStatement("insert into invitation (workspace_id, invitation_id, wave_id,"
                        + " party, governance_level, name, email, link, admission, admitted_on, answered_on)"
                        + " values (?, ?, ?, ?, ?, '', ?, ?, 'invited', current_date, current_date)");
                var token = connection.prepareStatement("insert into token (workspace_id, token_hash, kind)"
                        + " values (?, ?, 'invitation')");
                var answer = connection.prepareStatement("insert into answer (workspace_id, wave_id, invitation_id,"
                        + " question, level) values (?, ?, ?, ?, ?)")) {
            for (String party : List.of("customer", "supplier")) {
                for (int person = 1; person <= peoplePerParty; person++) {
                    var id = UUID.randomUUID();
                    fill(invitation, workspace, id.toString(), wave);
                    invitation.setString(4, party);
                    invitation.setString(5, LEVELS.get(person % 3));
                    invitation.setString(6, party + person + "@example.org");
                    var link = id.toString().replace("-", "");
                    invitation.setString(7, link);
                    invitation.addBatch();
                    fill(token, workspace);
                    token.setString(2, fingerprint(link));
                    token.addBatch();
                    for (String question : QUESTIONS) {
                        fill(answer, workspace, wave, id.toString());
                        answer.setString(4, question);
                        answer.setInt(5, 1 + (person + question.length()) % 5);
                        answer.addBatch();
                    }
                    if (person % AT_A_TIME == 0 || person == peoplePerParty) {
                        invitation.executeBatch();
                        token.executeBatch();
                        answer.executeBatch();
                        connection.commit();
                    }
                }
            }
        }
    }

    private static String fingerprint(String link) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(link.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private String workspaceOf(String wave) throws SQLException {
        try (var find = connection.prepareStatement("select workspace_id from wave where wave_id = ?")) {
            fill(find, wave);
            try (var found = find.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } finally {
            connection.rollback();
        }
    }

    private void fill(java.sql.PreparedStatement statement, String... ids) throws SQLException {
        for (int place = 0; place < ids.length; place++) {
            statement.setObject(place + 1, sqlite ? ids[place] : UUID.fromString(ids[place]));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
