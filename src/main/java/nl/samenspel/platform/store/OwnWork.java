package nl.samenspel.platform.store;

import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;

/** Work that one request asks for. */
final class OwnWork<T> implements Job {

    private final Supplier<T> work;
    private final Pending<T> pending = new Pending<>();

    OwnWork(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public boolean run(Connection connection) {
        try {
            pending.succeed(CurrentConnection.writing(connection, work));
            return true;
        } catch (RuntimeException | Error thrown) {
            pending.fail(thrown);
            return false;
        }
    }

    @Override
    public List<Job> apart() {
        return List.of();
    }

    @Override
    public void tell() {
        pending.tell();
    }

    @Override
    public void fail(Throwable cause) {
        pending.fail(cause);
        pending.tell();
    }

    T await() {
        return pending.await();
    }
}
