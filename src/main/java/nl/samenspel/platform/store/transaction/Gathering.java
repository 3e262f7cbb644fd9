package nl.samenspel.platform.store.transaction;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work of one kind that many requests ask for. Those with the same key stand in one line: one round at a time is under way for
 * it, and takes everybody who stands there when it begins.
 */
public final class Gathering<Q, R> implements Function<Q, R> {

    /** @param afterwards what is to be done by this one of a round once that is stored */
    private record Request<Q, R>(Q asked, Pending<R> pending, Afterwards afterwards) {}

    private final Function<Q, ?> key;
    private final Function<List<Q>, List<R>> work;
    private final Consumer<Job> writer;

    /** Key → who waits for the next round; there as long as a round is under way or about to be. */
    private final Map<Object, List<Request<Q, R>>> lines = new HashMap<>();

    /** @param writer runs the rounds that it is given, and what is next after each */
    public Gathering(Function<Q, ?> key, Function<List<Q>, List<R>> work, Consumer<Job> writer) {
        this.key = key;
        this.work = work;
        this.writer = writer;
    }

    @Override
    public R apply(Q asked) {
        if (CurrentConnection.mayWrite()) {
            return work.apply(List.of(asked)).getFirst();
        }
        CurrentConnection.requireNone();
        var request = new Request<>(asked, new Pending<R>(), new Afterwards());
        var line = key.apply(asked);
        if (join(line, request)) {
            begin(new Round(line));
        }
        var result = request.pending.await();
        request.afterwards.run();
        return result;
    }

    private void begin(Round round) {
        try {
            writer.accept(round);
        } catch (RuntimeException | Error refused) {
            round.refuse(refused);
        }
    }

    /** True when there was no such line, so that a round has to begin. */
    private synchronized boolean join(Object line, Request<Q, R> request) {
        boolean isNew = !lines.containsKey(line);
        lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(request);
        return isNew;
    }

    private synchronized List<Request<Q, R>> everybodyIn(Object line) {
        return Objects.requireNonNullElse(lines.put(line, new ArrayList<>()), List.of());
    }

    private synchronized List<Request<Q, R>> disperse(Object line) {
        return Objects.requireNonNullElse(lines.remove(line), List.of());
    }

    /** False when somebody stands in it. */
    private synchronized boolean close(Object line) {
        return !lines.containsKey(line) || lines.remove(line, List.of());
    }

    private boolean run(List<Request<Q, R>> requests, Connection connection) {
        var asked = requests.stream().map(Request::asked).toList();
        try {
            var first = requests.getFirst();
            var results = CurrentConnection.writing(connection, first.afterwards, () -> work.apply(asked));
            for (int place = 0; place < requests.size(); place++) {
                requests.get(place).pending.succeed(results.get(place));
            }
            return true;
        } catch (RuntimeException | Error thrown) {
            requests.forEach(request -> request.pending.fail(thrown));
            return false;
        }
    }

    /** For all who stand in a line when it begins. */
    public final class Round implements Job {

        private final Object line;
        private List<Request<Q, R>> requests = List.of();

        private Round(Object line) {
            this.line = line;
        }

        @Override
        public boolean run(Connection connection) {
            requests = everybodyIn(line);
            return Gathering.this.run(requests, connection);
        }

        @Override
        public List<Alone> apart() {
            return requests.size() == 1
                    ? List.of()
                    : requests.stream().map(Alone::new).toList();
        }

        @Override
        public void tell() {
            requests.forEach(request -> request.pending.tell());
        }

        @Override
        public void fail(Throwable cause) {
            if (requests.isEmpty()) {
                requests = everybodyIn(line);
            }
            failAll(cause);
        }

        /** It never begins; whoever comes later stands in a new line. */
        private void refuse(Throwable cause) {
            requests = disperse(line);
            failAll(cause);
        }

        private void failAll(Throwable cause) {
            requests.forEach(request -> request.pending.fail(cause));
            tell();
        }

        @Override
        public Optional<Round> next() {
            return close(line) ? Optional.empty() : Optional.of(new Round(line));
        }
    }

    /** For one of a round that failed, which tells everybody in the end. */
    public final class Alone implements Job {

        private final Request<Q, R> request;

        private Alone(Request<Q, R> request) {
            this.request = request;
        }

        @Override
        public boolean run(Connection connection) {
            return Gathering.this.run(List.of(request), connection);
        }

        @Override
        public List<Job> apart() {
            return List.of();
        }

        @Override
        public void tell() {
            // The round does.
        }

        @Override
        public void fail(Throwable cause) {
            request.pending.fail(cause);
        }
    }
}
