package nl.samenspel.platform;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One act, one transaction. Work inside {@link #write} is stored durably when the call returns, or not at all when it
 * throws; nested calls join the transaction that is already running. Keep slow work (hashing, network) outside.
 */
public interface Transactions {

    /** Runs work that only reads; each of its statements sees all that was stored before it began. */
    <T> T read(Supplier<T> work);

    /**
     * As {@link #read}, for a page that takes several use cases: they share what it costs to begin and end, and an embedded
     * database shows them all one moment.
     */
    default <T> T readTogether(Supplier<T> work) {
        return read(work);
    }

    /**
     * What was looked up before in the same {@link #readTogether}, so that use cases of one page do not ask the database the
     * same thing twice; everywhere else it is looked up.
     *
     * @param key of a type of its own for each kind of thing that is looked up
     */
    default <T> T once(Object key, Supplier<T> lookUp) {
        return lookUp.get();
    }

    /** Runs work that changes data; returns after it is on disk. */
    <T> T write(Supplier<T> work);

    /** As {@link #write(Supplier)}, for work without a result. */
    default void change(Runnable work) {
        write(() -> {
            work.run();
            return true;
        });
    }

    /**
     * Work that changes data and that many ask for at the same moment. While one transaction is under way for a key, what is
     * asked with the same key waits, and is then done together in the next one; each call returns after its part is on disk.
     * When the work throws for several, it is done for each of them alone.
     *
     * @param key of what belongs together
     * @param work the results of what is asked, one or more with the same key, in the same order
     */
    <Q, R> Function<Q, R> gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work);

    /**
     * Called in a transaction: once it is stored the act is done, by whoever asked for the work and before he goes on. Done
     * once, and not when the work was undone; of those who are gathered the first to have asked does it. It may begin a
     * transaction of its own. When it fails, that is noted, and what was stored stays.
     */
    void afterwards(Runnable act);

    /**
     * Called in a transaction that deletes what nobody may ever read again: once it is stored, that is taken out of the files
     * of the database as well, as soon as nobody reads them any more and as far as the database can.
     */
    default void leaveNoTrace() {}

    /** Whether another program has for some time kept what was deleted so from being taken out of the files. */
    default boolean keepsTraces() {
        return false;
    }

    /** Transactions that only run the work, for in-memory stores. */
    static Transactions inMemory() {
        return new Transactions() {
            @Override
            public <T> T read(Supplier<T> work) {
                return work.get();
            }

            @Override
            public <T> T write(Supplier<T> work) {
                return work.get();
            }

            @Override
            public <Q, R> Function<Q, R> gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work) {
                return asked -> work.apply(List.of(asked)).getFirst();
            }

            @Override
            public void afterwards(Runnable act) {
                act.run();
            }
        };
    }
}
