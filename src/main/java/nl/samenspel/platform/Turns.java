package nl.samenspel.platform;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that keeps a processor busy for long, done one piece at a time by one thread of the system, so that the threads that
 * serve pages and saves are never held up by it. The line in front of it is short: who comes when it is full is refused.
 */
public final class Turns {

    private final String name;
    private final int longest;
    private final int mostOfOne;

    private final ArrayDeque<Waiting> trusted = new ArrayDeque<>();
    private final ArrayDeque<Waiting> others = new ArrayDeque<>();
    private final Map<String, Integer> waitingOf = new HashMap<>();
    private boolean begun;

    private record Waiting(FutureTask<?> work, String of) {}

    /** In which line somebody stands. */
    public sealed interface Place {}

    /** Before everybody else, because whoever it is has shown already who he is. */
    public record Trusted() implements Place {}

    /** @param of who it is for, as far as that is known; empty when nobody can tell */
    public record Other(Optional<String> of) implements Place {}

    /**
     * @param longest how many wait in each line
     * @param mostOfOne how many of them may be for the same one
     */
    public Turns(String name, int longest, int mostOfOne) {
        this.name = name;
        this.longest = longest;
        this.mostOfOne = mostOfOne;
    }

    /** Waits for the turn and gives what the work gives; empty when the line is full. */
    public <T> Optional<T> take(Place place, Supplier<T> work) {
        var task = new FutureTask<>(work::get);
        if (!stand(place, task)) {
            return Optional.empty();
        }
        try {
            return Optional.of(task.get());
        } catch (InterruptedException stopping) {
            task.cancel(false);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private synchronized boolean stand(Place place, FutureTask<?> task) {
        var stands = switch (place) {
            case Trusted _ -> stand(trusted, new Waiting(task, ""));
            case Other(var of) -> standAmongOthers(new Waiting(task, of.orElse("")));
        };
        if (stands && !begun) {
            begun = true;
            Thread.ofPlatform().name(name).daemon().start(this::work);
        }
        notifyAll();
        return stands;
    }

    private boolean standAmongOthers(Waiting waiting) {
        if (waiting.of.isEmpty()) {
            return stand(others, waiting);
        }
        int before = waitingOf.getOrDefault(waiting.of, 0);
        if (before >= mostOfOne || !stand(others, waiting)) {
            return false;
        }
        waitingOf.put(waiting.of, before + 1);
        return true;
    }

    private boolean stand(ArrayDeque<Waiting> line, Waiting waiting) {
        return line.size() < longest && line.add(waiting);
    }

    private void work() {
        while (true) {
            try {
                next().work.run();
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private synchronized Waiting next() throws InterruptedException {
        while (trusted.isEmpty() && others.isEmpty()) {
            wait();
        }
        if (!trusted.isEmpty()) {
            return trusted.remove();
        }
        var next = others.remove();
        waitingOf.computeIfPresent(next.of, (_, count) -> count == 1 ? null : count - 1);
        return next;
    }
}
