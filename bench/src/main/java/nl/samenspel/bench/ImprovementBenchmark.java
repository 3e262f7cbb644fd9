package nl.samenspel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The pages about how a relationship goes on, after twenty assessments, beside the results page of one assessment. */
final class ImprovementBenchmark {

    private static final int ASSESSMENTS = 20;
    private static final int ACTIONS = 200;
    private static final int EVENTS = 60;
    private static final int PEOPLE = 40;
    private static final int LAST_YEAR = 2026;

    private final Table table;
    private final Path folder;

    ImprovementBenchmark(Table table, Path folder) {
        this.table = table;
        this.folder = folder;
    }

    void measure() throws Exception {
        var one = folder.resolve("one");
        double results = results(one);
        var many = folder.resolve("many");
        var femke = ResultsBenchmark.administrator(many);
        var years = IntStream.rangeClosed(LAST_YEAR - ASSESSMENTS + 1, LAST_YEAR).toArray();
        ResultsBenchmark.importCase(folder.resolve("many.csv"), ResultsBenchmark.lines(PEOPLE, years), many);
        try (var server = Server.product("--data", many.toString(), "--no-demo");
                var wire = new Wire(server.port)) {
            var collaboration = collaboration(wire, femke);
            fill(wire, femke, collaboration);
            time(wire, femke, "collaboration page", collaboration, results);
            time(wire, femke, "how levels went", collaboration + "/trend", results);
            time(wire, femke, "targets and programme", collaboration + "/improvement", results);
        }
    }

    private double results(Path data) throws Exception {
        var femke = ResultsBenchmark.administrator(data);
        ResultsBenchmark.importCase(folder.resolve("one.csv"), ResultsBenchmark.lines(PEOPLE, LAST_YEAR), data);
        try (var server = Server.product("--data", data.toString(), "--no-demo");
                var wire = new Wire(server.port)) {
            var page = ResultsBenchmark.place(wire, collaboration(wire, femke), femke, "waves") + "/results";
            return Load.milliseconds(1_000, 200, _ -> Load.expect(200, wire.get(page, femke)));
        }
    }

    private static String collaboration(Wire wire, String femke) throws IOException {
        return ResultsBenchmark.place(wire, Answerers.path(wire.get("/", femke)), femke, "collaborations");
    }

    private static void fill(Wire wire, String femke, String collaboration) throws IOException {
        var due = LocalDate.now().plusMonths(3);
        for (int action = 0; action < ACTIONS; action++) {
            var form = "occasion=it+is+%d&deed=do&whose=customer&owner=Owner+%d&due=%s&lift-strategy=0.5&sign=seen"
                    .formatted(action, action % 20, due.plusDays(action));
            Load.expect(303, wire.post(collaboration + "/improvement/programme", femke, form));
        }
        for (int event = 0; event < EVENTS; event++) {
            var form = "kind=escalation&day=%s&said=Something".formatted(LocalDate.now().minusMonths(event));
            Load.expect(303, wire.post(collaboration + "/events", femke, form));
        }
    }

    private void time(Wire wire, String femke, String name, String page, double results) throws Exception {
        double ours = Load.milliseconds(1_000, 200, _ -> Load.expect(200, wire.get(page, femke)));
        table.row(name + ", " + ASSESSMENTS + " assessments, " + ACTIONS + " actions; beside: results page of one", "ms", ours, results);
    }
}
