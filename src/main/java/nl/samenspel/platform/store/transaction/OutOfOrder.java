package nl.samenspel.platform.store.transaction;

import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.samenspel.platform.NotStored;
import org.jooq.exception.DataAccessException;

/** Tells a database that cannot store anything from work that went wrong. */
public record OutOfOrder(Predicate<SQLException> isWhy) {

    /** The result of work that changes data. */
    public <T> T or(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException failed) {
            var why = failed.getCause(SQLException.class);
            throw why != null && isWhy.test(why) ? new NotStored(failed) : failed;
        }
    }
}
