package nl.samenspel.platform.store;

import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;

class AfterwardsTest {

    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();

    @OnBothDatabases
    void itIsDoneOnceWhenTheWorkIsStoredAndBeforeItsCallerGoesOn(Database database) {
        database.transactions().change(() -> {
            add(database, "one");
            database.transactions().afterwards(() -> done.addAll(names(database)));
            assertThat(done).isEmpty();
        });

        assertThat(done).containsExactly("one");
    }

    @OnBothDatabases
    void itIsNotDoneWhenTheWorkIsUndone(Database database) {
        assertThatThrownBy(() -> database.transactions().change(() -> {
                    database.transactions().change(() -> announce(database, "inner"));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(done).isEmpty();
        assertThat(names(database)).isEmpty();
    }

    @OnBothDatabases
    void whatFailsAfterwardsTakesNothingAway(Database database) {
        var result = database.transactions().write(() -> {
            add(database, "stored");
            database.transactions().afterwards(() -> {
                throw new IllegalStateException("too late");
            });
            database.transactions().afterwards(() -> done.add("next"));
            return "result";
        });

        assertThat(result).isEqualTo("result");
        assertThat(done).containsExactly("next");
        assertThat(names(database)).containsExactly("stored");
    }

    @OnBothDatabases
    void itMayWriteItself(Database database) {
        database.transactions()
                .change(() -> database.transactions()
                        .afterwards(() -> database.transactions().change(() -> announce(database, "second"))));

        assertThat(done).containsExactly("second");
        assertThat(names(database)).containsExactly("second");
    }

    @OnBothDatabases
    void whereNothingIsBeingStoredNothingComesAfterwards(Database database) {
        var transactions = database.transactions();

        assertThatThrownBy(() -> transactions.afterwards(() -> done.add("never")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.read(() -> {
                    transactions.afterwards(() -> done.add("never"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(done).isEmpty();
    }

    @OnBothDatabases
    void ofThoseWhoAreGatheredItIsDoneOnceForEachWhoseWorkIsStored(Database database) throws Exception {
        var busy = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var rounds = new ConcurrentLinkedQueue<List<String>>();
        var adding = database.transactions().<String, String>gathering(_ -> "all", names -> {
            rounds.add(names);
            if (names.contains("first")) {
                busy.countDown();
                await(goOn);
            }
            names.forEach(name -> announce(database, name));
            if (names.contains("wrong")) {
                throw new IllegalStateException("wrong");
            }
            return names;
        });
        var asked = new ArrayList<CompletableFuture<String>>();
        asked.add(CompletableFuture.supplyAsync(() -> adding.apply("first"), Thread::startVirtualThread));
        busy.await();
        for (var name : List.of("right", "wrong", "fine")) {
            asked.add(CompletableFuture.supplyAsync(() -> adding.apply(name), Thread::startVirtualThread));
        }
        Thread.sleep(300);
        goOn.countDown();
        asked.forEach(one -> one.exceptionally(_ -> "failed").join());

        assertThat(rounds).as("tried together first").anyMatch(round -> round.size() > 1 && round.contains("wrong"));
        assertThat(names(database)).containsExactlyInAnyOrder("first", "right", "fine");
        assertThat(done).containsExactlyInAnyOrder("first", "right", "fine");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void announce(Database database, String name) {
        add(database, name);
        database.transactions().afterwards(() -> done.add(name));
    }

    static void add(Database database, String name) {
        database.sql()
                .insertInto(WORKSPACE)
                .set(WORKSPACE.WORKSPACE_ID, UUID.randomUUID())
                .set(WORKSPACE.NAME, name)
                .set(WORKSPACE.DEMONSTRATION, false)
                .set(WORKSPACE.CREATED_AT, LocalDateTime.of(2026, 11, 23, 12, 0))
                .execute();
    }

    static List<String> names(Database database) {
        return database.transactions()
                .read(() -> database.sql().selectFrom(WORKSPACE).fetch(WORKSPACE.NAME));
    }
}
