package nl.samenspel.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.samenspel.bench.Audience.Phone;

/** A room full of phones: what they cost in memory, how soon everybody sees a vote, and how soon all are back at once. */
final class Workshop {

    private static final int PHONES = 300;
    private static final int VOTING_AT_ONCE = 8;
    private static final int LONGEST_PAUSE = 200;
    private static final int ROUNDS = 2;
    private static final int SETTLING = 12_000;

    private final Server server;
    private final Room room;

    /** Something that people vote on, with the number of votes going along under a name. */
    interface Room {

        /** All that follow; the first is the screen. */
        List<Phone> windows();

        String count();

        /** Everybody may vote, once more; gives how many votes are counted then. */
        int begin() throws IOException;

        /** Returns when it is acknowledged. */
        void vote(Wire wire, int phone) throws IOException;

        /** What a phone does once its vote is acknowledged. */
        void goOn(Wire wire, int phone) throws IOException;

        /** Fails where not everybody was counted once. */
        void end() throws IOException;
    }

    /** @param screen and phones: milliseconds from an acknowledged vote until it is seen, sorted */
    private record Seen(double[] screen, double[] lastPhone) {}

    /** Everything in milliseconds, megabytes and seconds. */
    private record Figures(double memory, Seen seen, double back) {}

    private Workshop(Server server, Room room) {
        this.server = server;
        this.room = room;
    }

    /** Counted in memory and written to all by whoever votes. */
    static Room bare() {
        return new Room() {
            private int counted = -PHONES;

            @Override
            public List<Phone> windows() {
                return IntStream.rangeClosed(0, PHONES).mapToObj(_ -> new Phone("/stream", "")).toList();
            }

            @Override
            public int begin() {
                counted += PHONES;
                return counted;
            }

            @Override
            public void goOn(Wire wire, int phone) {}

            @Override
            public void end() {}

            @Override
            public String count() {
                return "votes";
            }

            @Override
            public void vote(Wire wire, int phone) throws IOException {
                Load.expect(200, wire.post("/vote", "", ""));
            }
        };
    }

    /** A meeting in session beside a bare broadcast, which is its ceiling. */
    static void measure(Table table, Server server, Server empty) throws Exception {
        var room = MeetingRoom.in(server, PHONES);
        var bare = new Workshop(empty, bare()).figures();
        var ours = new Workshop(server, room).figures();
        table.row("memory of " + PHONES + " phones, above idle", "MB", ours.memory, bare.memory);
        for (int part : new int[] {50, 99}) {
            table.row(part + " % of the votes on the screen", "ms", at(part, ours.seen.screen), at(part, bare.seen.screen));
            table.row(
                    part + " % of the votes on the last phone",
                    "ms",
                    at(part, ours.seen.lastPhone),
                    at(part, bare.seen.lastPhone));
        }
        table.row(PHONES + " phones back after losing the connection at once", "s", ours.back, bare.back);
    }

    /** The first round warms up, but for the memory, which is not to be what other things took. */
    private Figures figures() throws Exception {
        try (var audience = new Audience(server.port, room.windows(), room.count())) {
            Thread.sleep(SETTLING);
            long idle = server.residentMegabytes();
            audience.open();
            Thread.sleep(SETTLING);
            double memory = server.residentMegabytes() - idle;
            Seen seen = null;
            for (int round = 0; round < ROUNDS; round++) {
                seen = vote(audience, room.begin());
                room.end();
            }
            audience.drop();
            return new Figures(memory, seen, audience.open());
        }
    }

    private Seen vote(Audience audience, int before) throws Exception {
        audience.forget();
        var acknowledged = new ConcurrentLinkedQueue<Long>();
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(VOTING_AT_ONCE)) {
            var all = new ArrayList<Callable<Void>>();
            for (int client = 0; client < VOTING_AT_ONCE; client++) {
                all.add(() -> voteInTurn(next, acknowledged));
            }
            for (var result : pool.invokeAll(all)) {
                result.get();
            }
        }
        audience.await(before + PHONES);
        return seen(audience.heard(), before, acknowledged.stream().sorted().toList());
    }

    private Void voteInTurn(AtomicInteger next, ConcurrentLinkedQueue<Long> acknowledged) throws Exception {
        try (var wire = new Wire(server.port)) {
            for (int phone = next.getAndIncrement(); phone < PHONES; phone = next.getAndIncrement()) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE));
                room.vote(wire, phone);
                acknowledged.add(System.nanoTime());
                room.goOn(wire, phone);
            }
        }
        return null;
    }

    /** When so many were acknowledged, until so many or more were seen; the first window is the screen. */
    private static Seen seen(List<Audience.Heard> heard, int before, List<Long> acknowledged) {
        var first = new long[PHONES + 1][PHONES];
        for (var one : heard) {
            for (int vote = Math.min(one.count() - before, PHONES) - 1; vote >= 0 && first[one.phone()][vote] == 0; vote--) {
                first[one.phone()][vote] = one.at();
            }
        }
        var screen = new double[PHONES];
        var last = new double[PHONES];
        for (int vote = 0; vote < PHONES; vote++) {
            long at = acknowledged.get(vote);
            int number = vote;
            screen[vote] = Math.max(0, first[0][vote] - at) / 1e6;
            last[vote] = Math.max(0, Arrays.stream(first).mapToLong(of -> of[number]).max().orElse(0) - at) / 1e6;
        }
        Arrays.sort(screen);
        Arrays.sort(last);
        return new Seen(screen, last);
    }

    private static double at(int percent, double[] sorted) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
