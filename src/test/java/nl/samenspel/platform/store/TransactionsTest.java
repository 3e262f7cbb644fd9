package nl.samenspel.platform.store;

import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.samenspel.platform.Conflict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionsTest {

    @OnBothDatabases
    void whatIsWrittenIsThereForTheNextReader(Database database) {
        database.transactions().change(() -> addWorkspace(database, "one"));

        assertThat(names(database)).containsExactly("one");
    }

    @OnBothDatabases
    void workThatFailsLeavesNothing(Database database) {
        assertThatThrownBy(() -> database.transactions().change(() -> {
                    addWorkspace(database, "half");
                    throw new IllegalStateException("midway");
                }))
                .hasMessage("midway");

        assertThat(names(database)).isEmpty();
    }

    @OnBothDatabases
    void whatNoLongerFitsBecauseSomebodyElseWasFirstIsAConflict(Database database) {
        var id = UUID.randomUUID();
        database.transactions().change(() -> addWorkspace(database, id, "first"));

        assertThatThrownBy(() -> database.transactions().change(() -> addWorkspace(database, id, "second")))
                .isInstanceOf(Conflict.class);
    }

    @OnBothDatabases
    void nestedWorkJoinsTheTransactionAndIsUndoneWithIt(Database database) {
        assertThatThrownBy(() -> database.transactions().change(() -> {
                    database.transactions().change(() -> addWorkspace(database, "inner"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(names(database)).isEmpty();
    }

    @OnBothDatabases
    void readingWorkMayNotBeginToWrite(Database database) {
        assertThatThrownBy(() -> database.transactions().read(() -> {
                    database.transactions().change(() -> addWorkspace(database, "sneaky"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void readingTogetherMayNotBeginToWriteEitherAndFailsAlone(Database database) {
        for (int failures = 0; failures < 20; failures++) {
            assertThatThrownBy(() -> database.transactions().readTogether(() -> {
                        database.transactions().change(() -> addWorkspace(database, "sneaky"));
                        return true;
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(database.transactions().readTogether(() -> names(database))).isEmpty();
    }

    @Test
    void whatIsReadTogetherIsOfOneMomentInAnEmbeddedDatabase(@TempDir Path folder) {
        try (var database = Database.sqlite(folder)) {
            var seen = database.transactions().readTogether(() -> {
                var before = names(database);
                CompletableFuture.runAsync(
                                () -> database.transactions().change(() -> addWorkspace(database, "meanwhile")))
                        .join();
                return List.of(before, names(database));
            });

            assertThat(seen).containsExactly(List.of(), List.of());
            assertThat(database.transactions().readTogether(() -> names(database)))
                    .containsExactly("meanwhile");
        }
    }

    @OnBothDatabases
    void whatIsReadTogetherIsLookedUpOnceAndEverywhereElseEachTime(Database database) {
        var transactions = database.transactions();
        var looked = new AtomicInteger();
        Supplier<Integer> twice = () ->
                transactions.once("key", looked::incrementAndGet) + transactions.once("key", looked::incrementAndGet);

        assertThat(transactions.readTogether(() -> transactions.read(twice))).isEqualTo(1 + 1);
        assertThat(transactions.readTogether(twice)).as("the next page").isEqualTo(2 + 2);
        assertThat(transactions.readTogether(
                        () -> transactions.once("key", () -> 5) + transactions.once("other", () -> 6)))
                .isEqualTo(11);
        looked.set(0);
        assertThat(transactions.read(twice)).isEqualTo(1 + 2);
        assertThat(transactions.write(twice)).isEqualTo(3 + 4);
    }

    @OnBothDatabases
    void storesAreOutOfReachOutsideATransaction(Database database) {
        assertThatThrownBy(() -> database.sql().selectFrom(WORKSPACE).fetch())
                .isInstanceOf(IllegalStateException.class);
    }

    @OnBothDatabases
    void manyWritersAtOnceEachKeepTheirOwnAndNobodyPaysForAnothersMistake(Database database) throws Exception {
        var taken = UUID.randomUUID();
        database.transactions().change(() -> addWorkspace(database, taken, "first"));
        var work = new ArrayList<Callable<Boolean>>();
        for (int writer = 0; writer < 200; writer++) {
            var isWrong = writer % 5 == 0;
            var name = "w" + writer;
            work.add(() -> written(database, isWrong ? taken : UUID.randomUUID(), name));
        }

        assertThat(doneAtOnce(work)).filteredOn(done -> !done).hasSize(40);
        assertThat(names(database)).hasSize(161).doesNotContain("w0", "w5").contains("w1", "w199");
    }

    @Test
    void aWriterWaitsForWhoeverHoldsTheLockForAMoment(@TempDir Path folder) throws Exception {
        try (var database = Database.sqlite(folder);
                var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samenspel.db"));
                var statement = other.createStatement();
                var writers = Executors.newSingleThreadExecutor()) {
            statement.execute("begin immediate");
            var hasRead = new CountDownLatch(1);
            var writing = writers.submit(() -> database.transactions().change(() -> {
                database.sql().selectFrom(WORKSPACE).fetch();
                hasRead.countDown();
                addWorkspace(database, "waited");
            }));

            assertThat(hasRead.await(200, TimeUnit.MILLISECONDS)).isFalse();
            statement.execute("rollback");
            writing.get();

            assertThat(names(database)).containsExactly("waited");
        }
    }

    @OnBothDatabases
    void whatIsAskedWhileAnotherRoundIsUnderWayIsDoneAfterIt(Database database) throws Exception {
        var rounds = new ConcurrentLinkedQueue<List<String>>();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        Function<String, String> add = database.transactions().gathering(_ -> "all", names -> {
            rounds.add(names);
            begun.countDown();
            wait(mayEnd);
            names.forEach(name -> addWorkspace(database, name));
            return names.stream().map(name -> name + " is kept").toList();
        });

        try (var people = Executors.newFixedThreadPool(9)) {
            var first = people.submit(() -> add.apply("first"));
            wait(begun);
            var others = IntStream.range(0, 8)
                    .mapToObj(number -> people.submit(() -> add.apply("w" + number)))
                    .toList();
            assertThat(first.isDone()).isFalse();
            mayEnd.countDown();

            assertThat(first.get()).isEqualTo("first is kept");
            for (int number = 0; number < 8; number++) {
                assertThat(others.get(number).get()).isEqualTo("w" + number + " is kept");
            }
        }
        assertThat(rounds).first().isEqualTo(List.of("first"));
        assertThat(names(database)).hasSize(9);
        assertThat(add.apply("later")).isEqualTo("later is kept");
    }

    @OnBothDatabases
    void whatIsGatheredIsOnDiskWhenItsCallerIsToldAndFailsForTheOneWhoseFaultItIs(Database database) throws Exception {
        var taken = UUID.randomUUID();
        database.transactions().change(() -> addWorkspace(database, taken, "first"));
        Function<Map.Entry<UUID, String>, Boolean> add = database.transactions()
                .gathering(asked -> asked.getValue().length(), asked -> {
                    asked.forEach(one -> addWorkspace(database, one.getKey(), one.getValue()));
                    return asked.stream().map(_ -> true).toList();
                });
        var work = new ArrayList<Callable<Boolean>>();
        for (int writer = 0; writer < 200; writer++) {
            var entry = Map.entry(writer % 5 == 0 ? taken : UUID.randomUUID(), "w" + writer);
            work.add(() -> {
                try {
                    return add.apply(entry) && names(database).contains(entry.getValue());
                } catch (Conflict overtaken) {
                    return false;
                }
            });
        }

        assertThat(doneAtOnce(work)).filteredOn(done -> !done).hasSize(40);
        assertThat(names(database)).hasSize(161).doesNotContain("w0", "w5").contains("w1", "w199");
    }

    @OnBothDatabases
    void whatIsGatheredJoinsATransactionThatIsUnderWayAndIsUndoneWithIt(Database database) {
        Function<String, String> add = database.transactions().gathering(_ -> "all", names -> {
            names.forEach(name -> addWorkspace(database, name));
            return names;
        });

        assertThatThrownBy(() -> database.transactions().change(() -> {
                    var _ = add.apply("inner");
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");
        assertThatThrownBy(() -> database.transactions().read(() -> add.apply("sneaky")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(names(database)).isEmpty();
    }

    @Test
    void onAServerOneLineDoesNotWaitForAnother() throws Exception {
        try (var database = BothDatabases.postgresql();
                var people = Executors.newFixedThreadPool(2)) {
            var begun = new CountDownLatch(1);
            var mayEnd = new CountDownLatch(1);
            Function<String, String> add = database.transactions().gathering(name -> name, names -> {
                if (names.contains("slow")) {
                    begun.countDown();
                    wait(mayEnd);
                }
                names.forEach(name -> addWorkspace(database, name));
                return names;
            });
            var slow = people.submit(() -> add.apply("slow"));
            wait(begun);

            assertThat(people.submit(() -> add.apply("quick")).get(10, TimeUnit.SECONDS))
                    .isEqualTo("quick");
            assertThat(slow.isDone()).isFalse();
            mayEnd.countDown();
            assertThat(slow.get()).isEqualTo("slow");
        }
    }

    private static List<Boolean> doneAtOnce(List<Callable<Boolean>> work) throws Exception {
        var acknowledged = new ArrayList<Boolean>();
        try (var writers = Executors.newFixedThreadPool(16)) {
            for (var future : writers.invokeAll(work)) {
                acknowledged.add(future.get());
            }
        }
        return acknowledged;
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean written(Database database, UUID id, String name) {
        try {
            database.transactions().change(() -> addWorkspace(database, id, name));
            return true;
        } catch (Conflict taken) {
            return false;
        }
    }

    private static void addWorkspace(Database database, String name) {
        addWorkspace(database, UUID.randomUUID(), name);
    }

    private static void addWorkspace(Database database, UUID id, String name) {
        database.sql()
                .insertInto(WORKSPACE)
                .set(WORKSPACE.WORKSPACE_ID, id)
                .set(WORKSPACE.NAME, name)
                .set(WORKSPACE.DEMONSTRATION, false)
                .set(WORKSPACE.CREATED_AT, LocalDateTime.of(2026, 11, 23, 12, 0))
                .execute();
    }

    private static List<String> names(Database database) {
        return database.transactions()
                .read(() -> database.sql().selectFrom(WORKSPACE).fetch(WORKSPACE.NAME));
    }
}
