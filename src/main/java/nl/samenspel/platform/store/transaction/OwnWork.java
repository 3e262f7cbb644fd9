package nl.samenspel.platform.store.transaction;

import java.sql.Connection;
import java.util.List;
import java.util.function.Supplier;

/** Work that one request asks for. */
public final class OwnWork<T> implements Job {

    private final Supplier<T> work;
    private final Pending<T> pending = new Pending<>();
    private final Afterwards afterwards = new Afterwards();

    public OwnWork(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public boolean run(Connection connection) {
        try {
            pending.succeed(CurrentConnection.writing(connection, afterwards, work));
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

    /** Waits until it is stored, and does what comes afterwards. */
    public T await() {
        var result = pending.await();
        afterwards.run();
        return result;
    }
}
