package nl.samenspel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.samenspel.bench.Answerers.Answerer;

/** Somebody who answers while something else goes on: how long pages and saved answers take, each on a connection of its own. */
final class Bystander {

    private static final int VISITS = 30;

    private final Server server;
    private final Answerer somebody;

    /** Something that goes on until it is closed. */
    interface Attack extends AutoCloseable {

        /** Whether there is more to come, after as many visits as everything else gets. */
        default boolean goesOn() {
            return false;
        }

        /** What came of it, as a few words behind its name; empty when nothing can. */
        default String outcome() {
            return "";
        }

        @Override
        void close() throws IOException;
    }

    private interface Visit {
        Wire.Answer make(Wire wire) throws IOException;
    }

    Bystander(Server server, Answerer somebody) {
        this.server = server;
        this.somebody = somebody;
    }

    static void heading() {
        System.out.println("| beside | page: median | longest | saved answer: median | longest |\n|---|---|---|---|---|");
    }

    /** Prints a row. */
    void beside(String what, Attack attack) throws Exception {
        var pages = new ArrayList<Double>();
        var saves = new ArrayList<Double>();
        try (attack) {
            for (int visit = 0; visit < VISITS || attack.goesOn(); visit++) {
                int score = 1 + visit % 5;
                pages.add(milliseconds(
                        200, wire -> wire.get(somebody.link() + "/aspects/strategy", somebody.cookie())));
                saves.add(milliseconds(
                        204,
                        wire -> wire.post(somebody.link() + "/answers", somebody.cookie(), "strategy.actual=" + score)));
                Thread.sleep(attack.goesOn() ? 5 : 50);
            }
            System.out.printf(
                    "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                    what + attack.outcome(), median(pages), Collections.max(pages), median(saves), Collections.max(saves));
        }
    }

    private double milliseconds(int expected, Visit visit) throws IOException {
        long begin = System.nanoTime();
        try (var wire = new Wire(server.port)) {
            Load.expect(expected, visit.make(wire));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> values) {
        return Load.median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
