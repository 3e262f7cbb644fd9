package nl.samenspel.platform.store.transaction;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;

/** Something to write for whoever waits for it. */
public sealed interface Job permits OwnWork, Gathering.Round, Gathering.Alone {

    /** Does it within a transaction; false when it failed, so that what it changed has to be undone. */
    boolean run(Connection connection);

    /** What to try in its place, each alone, once it has been undone; nothing when its failure is final. */
    List<? extends Job> apart();

    /** Answers those who wait: what was done is on disk, and what failed is undone. */
    void tell();

    /** Answers those who wait that nothing is on disk. */
    void fail(Throwable cause);

    /** What is to be done after it was told or failed, by whoever did it. */
    default Optional<? extends Job> next() {
        return Optional.empty();
    }
}
