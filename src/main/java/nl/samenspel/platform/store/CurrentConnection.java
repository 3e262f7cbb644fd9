package nl.samenspel.platform.store;

import java.sql.Connection;
import java.util.function.Supplier;
import nl.samenspel.platform.Conflict;
import org.jooq.ConnectionProvider;
import org.jooq.exception.IntegrityConstraintViolationException;

/** The connection of the transaction that runs now; stores reach it through jOOQ without knowing of it. */
final class CurrentConnection implements ConnectionProvider {

    private record Scope(Connection connection, boolean writes) {}

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    static boolean mayRead() {
        return SCOPE.isBound();
    }

    static boolean mayWrite() {
        return SCOPE.isBound() && SCOPE.get().writes;
    }

    /** Refuses to begin a transaction within another one. */
    static void requireNone() {
        if (SCOPE.isBound()) {
            throw new IllegalStateException("Work that only reads cannot begin to write");
        }
    }

    static <T> T reading(Connection connection, Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope(connection, false)).call(work::get);
    }

    static <T> T writing(Connection connection, Supplier<T> work) {
        try {
            return ScopedValue.where(SCOPE, new Scope(connection, true)).call(work::get);
        } catch (IntegrityConstraintViolationException overtaken) {
            throw new Conflict(overtaken);
        }
    }

    @Override
    public Connection acquire() {
        return get();
    }

    static Connection get() {
        if (!SCOPE.isBound()) {
            throw new IllegalStateException("The store was reached outside a transaction");
        }
        return SCOPE.get().connection;
    }

    @Override
    public void release(Connection connection) {
        // The transaction that bound it closes it.
    }
}
