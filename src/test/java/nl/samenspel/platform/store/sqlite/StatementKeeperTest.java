package nl.samenspel.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementKeeperTest {

    private static final String ECHO = "select ?";

    private Connection plain;
    private StatementKeeper keeper;

    @BeforeEach
    void open() throws SQLException {
        plain = DriverManager.getConnection("jdbc:sqlite::memory:");
        keeper = new StatementKeeper(plain);
    }

    @AfterEach
    void close() throws SQLException {
        keeper.close();
    }

    @Test
    void aStatementThatWasClosedIsPreparedOnlyOnce() throws SQLException {
        var first = keeper.prepareStatement(ECHO);
        assertThat(echo(first, "one")).isEqualTo("one");
        first.close();
        var second = keeper.prepareStatement(ECHO);
        assertThat(inside(second)).isSameAs(inside(first));
        assertThat(echo(second, "two")).isEqualTo("two");
    }

    @Test
    void whatTheLastOneAskedIsForgotten() throws SQLException {
        var first = keeper.prepareStatement(ECHO);
        echo(first, "secret");
        first.close();
        try (var answer = keeper.prepareStatement(ECHO).executeQuery()) {
            assertThat(answer.getString(1)).isNull();
        }
    }

    @Test
    void aStatementInUseIsNotLentASecondTime() throws SQLException {
        var outer = keeper.prepareStatement("select 1 union select 2");
        try (var rows = outer.executeQuery()) {
            rows.next();
            var inner = keeper.prepareStatement("select 1 union select 2");
            assertThat(inside(inner)).isNotSameAs(inside(outer));
            inner.executeQuery().close();
            inner.close();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
        outer.close();
        assertThat(inside(outer).isClosed()).isFalse();
    }

    @Test
    void closingTwiceGivesItBackOnce() throws SQLException {
        var first = keeper.prepareStatement(ECHO);
        first.close();
        first.close();
        assertThat(inside(keeper.prepareStatement(ECHO))).isNotSameAs(inside(keeper.prepareStatement(ECHO)));
    }

    @Test
    void onlySoManyAreKept() throws SQLException {
        var oldest = keeper.prepareStatement(ECHO);
        oldest.close();
        for (int number = 0; number < 300; number++) {
            keeper.prepareStatement("select " + number).close();
        }
        assertThat(inside(oldest).isClosed()).isTrue();
    }

    @Test
    void theConnectionTakesThemWithIt() throws SQLException {
        var kept = keeper.prepareStatement(ECHO);
        kept.close();
        keeper.close();
        assertThat(inside(kept).isClosed()).isTrue();
        assertThat(plain.isClosed()).isTrue();
        assertThatThrownBy(() -> keeper.prepareStatement("select 1")).isInstanceOf(SQLException.class);
    }

    private static PreparedStatement inside(PreparedStatement lent) throws SQLException {
        return ((DefaultPreparedStatement) lent).getDelegatePreparedStatement();
    }

    private static String echo(PreparedStatement statement, String text) throws SQLException {
        statement.setString(1, text);
        try (var answer = statement.executeQuery()) {
            return answer.getString(1);
        }
    }
}
