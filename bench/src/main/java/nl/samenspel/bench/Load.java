package nl.samenspel.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** How often something can be done in a second, by several clients at once. */
final class Load {

    /** Long, because what is compiled while it runs takes most of a minute to settle on two cores. */
    private static final long WARM_UP = 40_000_000_000L;
    private static final long MEASURED = 8_000_000_000L;

    private Load() {}

    /** Something that one client does again and again. */
    interface Turn {
        void take(long number) throws Exception;
    }

    /** Makes the turn of a client, with a connection of its own. */
    interface Clients {
        Turn client(int number) throws Exception;
    }

    static double perSecond(int clients, Clients turns) throws Exception {
        var done = new AtomicLong();
        long begin = System.nanoTime() + WARM_UP;
        long end = begin + MEASURED;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var all = new java.util.ArrayList<Callable<Void>>();
            for (int number = 0; number < clients; number++) {
                var turn = turns.client(number);
                all.add(() -> {
                    for (long count = 0; System.nanoTime() < end; count++) {
                        turn.take(count);
                        if (System.nanoTime() >= begin) {
                            done.incrementAndGet();
                        }
                    }
                    return null;
                });
            }
            for (var result : pool.invokeAll(all)) {
                result.get();
            }
        }
        return done.get() / (MEASURED / 1e9);
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** The median time of one turn, in milliseconds. */
    static double milliseconds(int warmUp, int times, Turn turn) throws Exception {
        for (int count = 0; count < warmUp; count++) {
            turn.take(count);
        }
        var taken = new double[times];
        for (int count = 0; count < times; count++) {
            long begin = System.nanoTime();
            turn.take(warmUp + count);
            taken[count] = (System.nanoTime() - begin) / 1e6;
        }
        return median(taken);
    }

    static void expect(int status, Wire.Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException(answer.status() + " instead of " + status + ": " + answer.text());
        }
    }
}
