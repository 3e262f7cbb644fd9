package nl.samenspel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The results page of large waves, beside one aggregate over the same answers. */
final class ResultsBenchmark {

    private static final List<String> LEVELS = List.of("strategic", "tactical", "operational");
    private static final List<String> PLAIN =
            List.of("strategy", "agility", "results", "resilience", "structure", "people");
    private static final List<String> FACETS = List.of(
            "processes-and-systems,projects",
            "processes-and-systems,changes",
            "processes-and-systems,standard-delivery",
            "communication,physical-meetings",
            "communication,email-and-calls",
            "communication,sharing-information",
            "communication,type-of-contact");
    private static final Pattern PLACE =
            Pattern.compile("href=\"(/workspaces/[^\"/]+/(?:collaborations|waves)/[0-9a-f-]{36})");

    private final Table table;
    private final Path folder;

    ResultsBenchmark(Table table, Path folder) {
        this.table = table;
        this.folder = folder;
    }

    void measure(int... sizes) throws Exception {
        for (int people : sizes) {
            var data = folder.resolve("results-" + people);
            var femke = administrator(data);
            importCase(folder.resolve(people + ".csv"), lines(people, 2026), data);
            double aggregate = BareDatabase.sqlite(Files.createDirectories(folder.resolve("bare-" + people)))
                    .aggregateMilliseconds(people, questions());
            try (var server = Server.product("--data", data.toString(), "--no-demo");
                    var wire = new Wire(server.port)) {
                var results = results(wire, femke);
                double ours = Load.milliseconds(1_000, 200, _ -> Load.expect(200, wire.get(results, femke)));
                table.row("results page, " + people + " respondents; ceiling: one aggregate", "ms", ours, aggregate);
            }
        }
    }

    static String administrator(Path data) throws IOException, InterruptedException {
        try (var server = Server.product("--data", data.toString(), "--no-demo");
                var wire = new Wire(server.port)) {
            return Answerers.administrator(server, wire);
        }
    }

    private static String results(Wire wire, String femke) throws IOException {
        var workspace = Answerers.path(wire.get("/", femke));
        var collaboration = place(wire, workspace, femke, "collaborations");
        return place(wire, collaboration, femke, "waves") + "/results";
    }

    static String place(Wire wire, String page, String femke, String kind) throws IOException {
        return PLACE.matcher(wire.get(page, femke).text())
                .results()
                .map(found -> found.group(1))
                .filter(place -> place.contains("/" + kind + "/"))
                .findFirst()
                .orElseThrow(() -> new IOException("no " + kind + " on " + page));
    }

    static void importCase(Path file, List<String> lines, Path data) throws IOException, InterruptedException {
        Files.write(file, lines);
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/run/samenspel.jar",
                "import",
                file.toString(),
                "--data",
                data.toString(),
                "--workspace",
                "Bench",
                "--min-group",
                "5");
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    /** @param years of the waves, one in each */
    static List<String> lines(int people, int... years) {
        var lines = new ArrayList<String>();
        lines.add(
                "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment");
        for (int year : years) {
            add(lines, people, year);
        }
        return lines;
    }

    private static void add(List<String> lines, int people, int year) {
        for (int person = 0; person < people; person++) {
            var who = "Large,%1$d,%1$d-01-31,".formatted(year) + (person % 2 == 0 ? "customer," : "supplier,")
                    + LEVELS.get(person / 2 % 3) + ",p" + person + ",";
            for (String aspect : PLAIN) {
                lines.add(who + aspect + ",," + level(person, 1) + "," + level(person, aspect.length()) + ",");
            }
            lines.add(who + "processes-and-systems,," + level(person, 2) + ",,");
            lines.add(who + "communication,," + level(person, 3) + ",,");
            for (String facet : FACETS) {
                lines.add(who + facet + ",," + level(person, facet.length()) + ",");
            }
        }
    }

    private static int level(int person, int shift) {
        return 1 + (person * 7 + shift) % 5;
    }

    private static List<String> questions() {
        var questions = new ArrayList<String>();
        PLAIN.forEach(aspect -> questions.addAll(List.of(aspect + ".importance", aspect + ".actual")));
        questions.addAll(List.of("processes-and-systems.importance", "communication.importance"));
        FACETS.forEach(facet -> questions.add(facet.replace(",", ".actual.")));
        return questions;
    }
}
