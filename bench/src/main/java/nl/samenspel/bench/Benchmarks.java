package nl.samenspel.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.samenspel.bench.Answerers.Answerer;

/** Measures the delivered product beside its ceilings; which parts is said by the arguments, all without any. */
public final class Benchmarks {

    private static final int CLIENTS = 16;
    private static final int STARTS = 5;
    private static final List<String> QUESTIONS = List.of(
            "strategy.importance",
            "strategy.actual",
            "agility.importance",
            "agility.actual",
            "results.importance",
            "results.actual",
            "resilience.importance",
            "resilience.actual",
            "structure.importance",
            "structure.actual",
            "people.importance",
            "people.actual");

    private final Table table = new Table();
    private final Path folder;

    private Benchmarks(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        var wanted = arguments.length == 0 ? Set.of("start", "save", "page", "results") : Set.of(arguments);
        var folder = Files.createTempDirectory("bench");
        try {
            if (wanted.contains("hostile")) {
                Hostile.measure(folder);
            }
            if (wanted.contains("hostile") || wanted.contains("bulk")) {
                Bulk.measure(folder);
                return;
            }
            var benchmarks = new Benchmarks(folder);
            if (wanted.contains("start")) {
                benchmarks.start();
            }
            if (wanted.contains("save")) {
                benchmarks.saveInSqlite();
                benchmarks.saveInPostgresql();
            }
            if (wanted.contains("journey")) {
                new Journey(benchmarks.table).measure(folder);
            }
            if (wanted.contains("workshop")) {
                benchmarks.workshop();
            }
            if (wanted.contains("page")) {
                benchmarks.page();
            }
            if (wanted.contains("results")) {
                new ResultsBenchmark(benchmarks.table, folder).measure(1_000, 10_000);
            }
            if (wanted.contains("improvement")) {
                new ImprovementBenchmark(benchmarks.table, folder).measure();
            }
        } finally {
            delete(folder);
        }
    }

    private void start() throws IOException, InterruptedException {
        var data = folder.resolve("start").toString();
        try (var first =
                Server.product("--data", folder.resolve("demonstration").toString())) {
            table.row("first start, with the demonstration", "s", first.secondsToFirstPage);
        }
        Server.product("--data", data, "--no-demo").close();
        var ours = new double[STARTS];
        var empty = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            try (var server = Server.empty()) {
                empty[start] = server.secondsToFirstPage;
            }
            try (var server = Server.product("--data", data, "--no-demo")) {
                ours[start] = server.secondsToFirstPage;
            }
        }
        table.row("start to first page; ceiling: empty application", "s", Load.median(ours), Load.median(empty));
    }

    private void saveInSqlite() throws Exception {
        var bare = BareDatabase.sqlite(folder);
        try (var server = Server.product("--data", folder.resolve("save").toString(), "--no-demo")) {
            var people = Answerers.in(server, CLIENTS);
            double one = bare.savesPerSecond(1);
            table.row(
                    "saves, SQLite, 1 client; ceiling: bare JDBC, one row a commit",
                    "/s",
                    saves(server, people, 1),
                    one);
            table.row("saves, SQLite, 16 clients; same ceiling", "/s", saves(server, people, CLIENTS), one);
            table.row("submits, SQLite, 16 clients; same ceiling", "/s", submits(server, people), one);
            table.row("resident memory after this load", "MB", server.residentMegabytes());
        }
    }

    private void saveInPostgresql() throws Exception {
        try (EmbeddedPostgres postgresql = BareDatabase.durablePostgresql()) {
            var bare = BareDatabase.postgresql(postgresql);
            var address = BareDatabase.anotherPostgresql(postgresql);
            try (var server = Server.product(
                    "--database", address, "--data", folder.resolve("pg").toString(), "--no-demo")) {
                var people = Answerers.in(server, CLIENTS);
                table.row(
                        "saves, PostgreSQL, 16 clients; ceiling: bare JDBC over 16 connections",
                        "/s",
                        saves(server, people, CLIENTS),
                        bare.savesPerSecond(CLIENTS));
                table.row("submits, PostgreSQL, 16 clients", "/s", submits(server, people));
                table.row("resident memory after this load", "MB", server.residentMegabytes());
            }
        }
    }

    private static double saves(Server server, List<Answerer> people, int clients) throws Exception {
        return Load.perSecond(clients, number -> {
            var wire = new Wire(server.port);
            var one = people.get(number);
            return turn -> Load.expect(
                    204,
                    wire.post(
                            one.link() + "/answers",
                            one.cookie(),
                            QUESTIONS.get((int) (turn % QUESTIONS.size())) + "=" + (1 + turn / QUESTIONS.size() % 5)));
        });
    }

    /** Everybody answers all, and then sends in again and again. */
    private static double submits(Server server, List<Answerer> people) throws Exception {
        return Load.perSecond(people.size(), number -> {
            var wire = new Wire(server.port);
            var one = people.get(number);
            answerAll(wire, one);
            return _ -> Load.expect(303, wire.post(one.link() + "/submit", one.cookie(), ""));
        });
    }

    private static void answerAll(Wire wire, Answerer one) throws IOException {
        for (String aspect : Journey.ASPECTS) {
            var page = wire.get(one.link() + "/aspects/" + aspect, one.cookie()).text();
            var names = Journey.questions(page);
            var form = names.stream().map(name -> name + "=3").collect(java.util.stream.Collectors.joining("&"));
            Load.expect(204, wire.post(one.link() + "/answers", one.cookie(), form));
        }
    }

    private void page() throws Exception {
        try (var server = Server.product("--data", folder.resolve("page").toString(), "--no-demo");
                var empty = Server.empty();
                var probe = new Wire(server.port)) {
            var people = Answerers.in(server, CLIENTS);
            var path = "/aspects/strategy";
            var first = people.getFirst();
            int size = probe.get(first.link() + path, first.cookie()).body().length;
            double ours = Load.perSecond(CLIENTS, number -> {
                var wire = new Wire(server.port);
                var one = people.get(number);
                return _ -> Load.expect(200, wire.get(one.link() + path, one.cookie()));
            });
            double constant = Load.perSecond(CLIENTS, _ -> {
                var wire = new Wire(empty.port);
                return _ -> Load.expect(200, wire.get("/?size=" + size, ""));
            });
            table.row("answering page (" + size + " bytes); ceiling: constant bytes", "/s", ours, constant);
        }
    }

    private void workshop() throws Exception {
        try (var empty = Server.empty();
                var server = Server.product("--data", folder.resolve("meet").toString(), "--no-demo")) {
            Workshop.measure(table, server, empty);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
