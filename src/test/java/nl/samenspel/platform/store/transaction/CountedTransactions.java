package nl.samenspel.platform.store.transaction;

import java.sql.Connection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenspel.platform.Transactions;

/** Transactions whose work reaches the database by a connection that counts. Gathered work is not counted. */
record CountedTransactions(Transactions transactions) implements Transactions {

    @Override
    public <T> T read(Supplier<T> work) {
        return transactions.read(CurrentConnection.mayRead() ? work : counted(CurrentConnection::reading, work));
    }

    @Override
    public <T> T readTogether(Supplier<T> work) {
        return transactions.readTogether(
                CurrentConnection.mayRead() ? work : counted(CurrentConnection::readingTogether, work));
    }

    @Override
    public <T> T once(Object key, Supplier<T> lookUp) {
        return transactions.once(key, lookUp);
    }

    private static <T> Supplier<T> counted(BiFunction<Connection, Supplier<T>, T> reading, Supplier<T> work) {
        return Tally.ofThisRequest()
                .<Supplier<T>>map(running -> () -> reading.apply(new CountedConnection(current(), running), work))
                .orElse(work);
    }

    @Override
    public <T> T write(Supplier<T> work) {
        var running = Tally.ofThisRequest();
        if (CurrentConnection.mayRead() || running.isEmpty()) {
            return transactions.write(work);
        }
        var afterwards = new Afterwards();
        var result = transactions.write(
                () -> CurrentConnection.writing(new CountedConnection(current(), running.get()), afterwards, work));
        afterwards.run();
        return result;
    }

    private static Connection current() {
        return CurrentConnection.get();
    }

    @Override
    public <Q, R> Function<Q, R> gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work) {
        return transactions.gathering(key, work);
    }

    @Override
    public void afterwards(Runnable act) {
        transactions.afterwards(act);
    }

    @Override
    public void leaveNoTrace() {
        transactions.leaveNoTrace();
    }

    @Override
    public boolean keepsTraces() {
        return transactions.keepsTraces();
    }
}
