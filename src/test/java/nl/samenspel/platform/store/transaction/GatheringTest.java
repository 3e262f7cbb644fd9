package nl.samenspel.platform.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockResult;
import org.junit.jupiter.api.Test;

/** The rounds are run by hand, so that each moment can be looked at. */
class GatheringTest {

    private final MockConnection connection = new MockConnection(_ -> new MockResult[0]);
    private final LinkedBlockingQueue<Job> begun = new LinkedBlockingQueue<>();
    private final List<List<String>> done = new ArrayList<>();
    private final Gathering<String, String> gathering =
            new Gathering<>(asked -> asked.charAt(0), this::shout, begun::add);

    private List<String> shout(List<String> asked) {
        done.add(asked);
        if (asked.contains("a fault")) {
            throw new IllegalArgumentException("whose fault it is");
        }
        return asked.stream().map(one -> one + "!").toList();
    }

    @Test
    void whoComesDuringARoundIsInTheNext() throws Exception {
        var one = asking("a one");
        var round = begins();
        assertThat(round.run(connection)).isTrue();
        var two = asking("a two");
        var three = asking("a three");
        assertThat(one.isDone()).as("told before it is on disk").isFalse();

        round.tell();
        var next = round.next().orElseThrow();
        assertThat(next.run(connection)).isTrue();
        next.tell();

        assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo("a one!");
        assertThat(two.get(10, TimeUnit.SECONDS)).isEqualTo("a two!");
        assertThat(three.get(10, TimeUnit.SECONDS)).isEqualTo("a three!");
        assertThat(done)
                .hasSize(2)
                .last()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("a two", "a three");
        assertThat(next.next()).isEmpty();
        assertThat(begun).as("rounds that were begun besides").isEmpty();
    }

    @Test
    void everyKeyHasALineOfItsOwn() throws Exception {
        var one = asking("a one");
        var ofA = begins();
        var other = asking("b one");
        var ofB = begins();

        for (var round : List.of(ofB, ofA)) {
            round.run(connection);
            round.tell();
        }

        assertThat(one.get(10, TimeUnit.SECONDS)).isEqualTo("a one!");
        assertThat(other.get(10, TimeUnit.SECONDS)).isEqualTo("b one!");
        assertThat(done).containsExactly(List.of("b one"), List.of("a one"));
    }

    @Test
    void aFaultIsForTheOneWhoseItIs() throws Exception {
        var first = asking("a one");
        var round = begins();
        var faulty = asking("a fault");

        assertThat(round.run(connection)).isFalse();
        assertThat(round.apart())
                .hasSize(2)
                .filteredOn(alone -> alone.run(connection))
                .hasSize(1);
        round.tell();

        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("a one!");
        assertThatThrownBy(faulty::join).hasRootCauseMessage("whose fault it is");
        assertThat(round.next()).isEmpty();
    }

    @Test
    void whatCannotBeginOrIsNotStoredIsToldToAllAndTheLineIsServedAfterwards() throws Exception {
        var one = asking("a one");
        var neverBegan = begins();
        var two = asking("a two");
        neverBegan.fail(new SQLException("no connection"));
        assertThatThrownBy(one::join).hasRootCauseMessage("no connection");
        assertThatThrownBy(two::join).hasRootCauseMessage("no connection");
        assertThat(neverBegan.next()).isEmpty();

        var three = asking("a three");
        var neverStored = begins();
        assertThat(neverStored.run(connection)).isTrue();
        var four = asking("a four");
        neverStored.fail(new SQLException("the disk is full"));
        assertThatThrownBy(three::join).hasRootCauseMessage("the disk is full");

        var next = neverStored.next().orElseThrow();
        next.run(connection);
        next.tell();
        assertThat(four.get(10, TimeUnit.SECONDS)).isEqualTo("a four!");
    }

    @Test
    void aWriterThatRefusesIsHeardOfAndTheNextIsServed() {
        var refusals = new ArrayList<>(List.of(new RejectedExecutionException("closed")));
        var sometimes = new Gathering<String, String>(_ -> "all", this::shout, round -> {
            if (!refusals.isEmpty()) {
                throw refusals.removeFirst();
            }
            round.run(connection);
            round.tell();
            assertThat(round.next()).isEmpty();
        });

        assertThatThrownBy(() -> sometimes.apply("one")).isInstanceOf(RejectedExecutionException.class);
        assertThat(sometimes.apply("two")).isEqualTo("two!");
    }

    private Job begins() throws InterruptedException {
        var round = begun.poll(10, TimeUnit.SECONDS);
        assertThat(round).isNotNull();
        return Objects.requireNonNull(round);
    }

    /** Somebody who stands in line by now, or will be the first in it. */
    private CompletableFuture<String> asking(String what) throws InterruptedException {
        var answer = new CompletableFuture<String>();
        var asker = Thread.ofPlatform().daemon().start(() -> {
            try {
                answer.complete(gathering.apply(what));
            } catch (RuntimeException failed) {
                answer.completeExceptionally(new CompletionException(failed));
            }
        });
        while (asker.getState() != Thread.State.WAITING && asker.isAlive()) {
            Thread.sleep(1);
        }
        return answer;
    }
}
