package nl.samenspel.platform.store;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.param;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.platform.store.transaction.CurrentConnection;
import nl.samenspel.platform.store.transaction.Engine;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.exception.SQLStateClass;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is put into words once, and from then on only bound and run in the current transaction. For the few that
 * every answer goes through: putting a small statement into words costs more than running it.
 */
public final class FixedStatement {

    /** Does something with a row; columns count from 1. */
    @FunctionalInterface
    public interface RowUser {
        void use(ResultSet row) throws SQLException;
    }

    /** Makes something of a row; columns count from 1. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DSLContext sql;
    private final Engine engine;
    private final List<Function<DSLContext, Query>> statements;
    private volatile @Nullable String words;

    /** @param statement with parameters; their values are given each time that it is run, in the order of its text */
    public FixedStatement(DSLContext sql, Function<DSLContext, Query> statement) {
        this(sql, List.of(statement));
    }

    private FixedStatement(DSLContext sql, List<Function<DSLContext, Query>> statements) {
        this.sql = sql;
        this.engine = Engine.of(sql);
        this.statements = statements;
    }

    /**
     * Two that go to the database together, as only PostgreSQL's driver can; the values of the first come first. The second
     * does not begin before the first is done, and sees what others committed meanwhile. Its rows are the result.
     */
    public static FixedStatement pair(
            DSLContext sql, Function<DSLContext, Query> first, Function<DSLContext, Query> second) {
        return new FixedStatement(sql, List.of(first, second));
    }

    /** How many rows it changed. */
    public int execute(Object... values) {
        try (var prepared = prepared(values)) {
            return prepared.executeUpdate();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** As often as there are values for it, in their order. A database that is far away is sent all of them at once. */
    public void executeAll(List<Object[]> values) {
        if (values.isEmpty()) {
            return;
        }
        boolean sentAtOnce = !engine.isAtHand();
        try (var prepared = CurrentConnection.get().prepareStatement(words())) {
            for (Object[] one : values) {
                bind(prepared, one);
                if (sentAtOnce) {
                    prepared.addBatch();
                } else {
                    prepared.executeUpdate();
                }
            }
            if (sentAtOnce) {
                prepared.executeBatch();
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    public void forEach(RowUser user, Object... values) {
        try (var prepared = prepared(values);
                var rows = rows(prepared)) {
            while (rows.next()) {
                user.use(rows);
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /**
     * The rows for any of the keys, which are ids.
     *
     * @param value of the first parameter of the statement; the other is in a condition made by {@link #isOneOf}
     */
    public void forEachOf(Object value, Collection<UUID> keys, RowUser user) {
        if (engine.isAtHand()) {
            keys.forEach(key -> forEach(user, value, key));
        } else {
            forEach(user, value, keys.stream().map(UUID::toString).toArray(String[]::new));
        }
    }

    /** One of the keys that {@link #forEachOf} is given; a database that is at hand is asked for each by itself. */
    public static Condition isOneOf(DSLContext sql, Field<UUID> field) {
        return Engine.of(sql).isAtHand()
                ? field.eq(param(field))
                : field.eq(any(cast(param("keys", String[].class), UUID[].class)));
    }

    /** The first row. */
    public <T> Optional<T> fetchFirst(RowReader<T> reader, Object... values) {
        try (var prepared = prepared(values);
                var rows = rows(prepared)) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    public boolean findsAny(Object... values) {
        return fetchFirst(_ -> true, values).isPresent();
    }

    /** The id in a column, which is text where the database knows no ids. */
    public static UUID id(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    /** The day in a column, if there is one; it is text where the database knows no days. */
    public static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(LocalDate::parse);
    }

    /** Of the last statement. */
    private ResultSet rows(PreparedStatement prepared) throws SQLException {
        prepared.execute();
        for (int before = 1; before < statements.size(); before++) {
            prepared.getMoreResults();
        }
        return prepared.getResultSet();
    }

    private PreparedStatement prepared(Object... values) throws SQLException {
        var prepared = CurrentConnection.get().prepareStatement(words());
        bind(prepared, values);
        return prepared;
    }

    private void bind(PreparedStatement prepared, Object[] values) throws SQLException {
        for (int number = 0; number < values.length; number++) {
            prepared.setObject(number + 1, engine.bound(values[number]));
        }
    }

    private String words() {
        var known = words;
        if (known == null) {
            known = statements.stream()
                    .map(statement -> sql.render(statement.apply(sql)))
                    .collect(Collectors.joining("; "));
            words = known;
        }
        return known;
    }

    private RuntimeException failure(SQLException failed) {
        var found = new DataAccessException(words(), failed);
        return found.sqlStateClass() == SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION
                ? new IntegrityConstraintViolationException(words(), failed)
                : found;
    }
}
