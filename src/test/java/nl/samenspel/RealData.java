package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** The data of a real server, looked at from outside while it runs, or after it was killed. */
final class RealData {

    /** How the links begin of those who answered without being asked by anybody. */
    static final String LINK = "LinkToBeErased--";

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(90);
    private static final String ANSWERS = """
            insert into answer (workspace_id, wave_id, invitation_id, question, level)
            select workspace_id, wave_id, invitation_id, question, 1 + (length(email) + length(question)) % 5
            from invitation, (select 'strategy.actual' as question union all select 'strategy.importance'
                union all select 'agility.actual' union all select 'results.importance')""";

    private static final String LONG_WAY = "create view long_way as with recursive step (n) as"
            + " (select 1 union all select n + 1 from step where n < 20000) select n from step";

    private final String address;

    RealData(Path folder) {
        address = "jdbc:sqlite:" + folder.resolve("samenspel.db") + "?busy_timeout=10000";
    }

    /** As if so many people, half of each party, had been invited to the only wave there is, and had answered. */
    void answer(int people) throws SQLException {
        var invited = """
            with recursive person (n) as (select 1 union all select n + 1 from person where n < %d)
            insert into invitation (workspace_id, invitation_id, wave_id, party, governance_level, name, email, link,
                admission, admitted_on, answered_on)
            select workspace_id, printf('00000000-0000-4000-8000-%%012x', n), wave_id,
                iif(n %% 2 = 0, 'customer', 'supplier'), 'tactical', '', n || '@example.org', '%s' || lower(hex(randomblob(8))),
                'invited', current_date, current_date
            from person, wave""".formatted(people, LINK);
        execute(invited, ANSWERS);
    }

    /** Makes the database take some milliseconds for each row, so that what happens to rows can be seen, and cut off, halfway. */
    void slowDown(String event) throws SQLException {
        execute(LONG_WAY, "create trigger slow before " + event + " begin select count(*) from long_way; end");
    }

    void speedUp() throws SQLException {
        execute("drop trigger slow", "drop view long_way");
    }

    private void execute(String... all) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            for (String one : all) {
                statement.execute(one);
            }
        }
    }

    int count(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            return found.getInt(1);
        }
    }

    /** Waits until the query gives true. */
    void await(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            await(() -> isTrue(statement));
        }
    }

    private static boolean isTrue(java.sql.PreparedStatement statement) {
        try (var found = statement.executeQuery()) {
            return found.getBoolean(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void await(BooleanSupplier is) {
        var until = Instant.now().plus(LONG_ENOUGH);
        while (!is.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(until);
            try {
                Thread.sleep(2);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /** One that overwrites what it moves, as those of the server do. */
    private Connection connection() throws SQLException {
        var connection = DriverManager.getConnection(address);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma secure_delete=on");
        }
        return connection;
    }
}
