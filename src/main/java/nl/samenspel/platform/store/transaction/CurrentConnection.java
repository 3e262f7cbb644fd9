package nl.samenspel.platform.store.transaction;

import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenspel.platform.Conflict;
import org.jooq.ConnectionProvider;
import org.jooq.exception.IntegrityConstraintViolationException;

/** The connection of the transaction that runs now; stores reach it through jOOQ without knowing of it. */
public final class CurrentConnection implements ConnectionProvider {

    /** @param seen what was looked up so far by work that sees one moment; empty for all other work */
    private record Scope(Connection connection, Optional<Afterwards> afterwards, Optional<Map<Object, Object>> seen) {}

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();

    public static boolean mayRead() {
        return SCOPE.isBound();
    }

    public static boolean mayWrite() {
        return SCOPE.isBound() && SCOPE.get().afterwards.isPresent();
    }

    /** Refuses to begin a transaction within another one. */
    public static void requireNone() {
        if (SCOPE.isBound()) {
            throw new IllegalStateException("Work that only reads cannot begin to write");
        }
    }

    public static <T> T reading(Connection connection, Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope(connection, Optional.empty(), Optional.empty()))
                .call(work::get);
    }

    /** The same, for work that looks each thing up {@link #once}. */
    public static <T> T readingTogether(Connection connection, Supplier<T> work) {
        return ScopedValue.where(SCOPE, new Scope(connection, Optional.empty(), Optional.of(new HashMap<>())))
                .call(work::get);
    }

    /** As {@link nl.samenspel.platform.Transactions#once}. */
    @SuppressWarnings("unchecked")
    public static <T> T once(Object key, Supplier<T> lookUp) {
        var seen = SCOPE.isBound() ? SCOPE.get().seen : Optional.<Map<Object, Object>>empty();
        if (seen.isEmpty()) {
            return lookUp.get();
        }
        var known = seen.get().get(key);
        if (known != null) {
            return (T) known;
        }
        var found = lookUp.get();
        seen.get().put(key, found);
        return found;
    }

    /** @param afterwards is told what the work wants to be done once it is stored; nothing when it fails */
    public static <T> T writing(Connection connection, Afterwards afterwards, Supplier<T> work) {
        boolean succeeded = false;
        afterwards.drop();
        try {
            var result = ScopedValue.where(SCOPE, new Scope(connection, Optional.of(afterwards), Optional.empty()))
                    .call(work::get);
            succeeded = true;
            return result;
        } catch (IntegrityConstraintViolationException overtaken) {
            throw new Conflict(overtaken);
        } finally {
            if (!succeeded) {
                afterwards.drop();
            }
        }
    }

    public static void afterwards(Runnable act) {
        if (!mayWrite()) {
            throw new IllegalStateException("Nothing is being stored after which something could be done");
        }
        SCOPE.get().afterwards.orElseThrow().add(act);
    }

    @Override
    public Connection acquire() {
        return get();
    }

    public static Connection get() {
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
