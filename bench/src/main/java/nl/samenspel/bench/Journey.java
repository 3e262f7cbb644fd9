package nl.samenspel.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/**
 * Whole journeys of many different people: each opens a link, begins, looks at every page, saves every answer as it is given,
 * reviews and sends in. New rows cost more than the same ones again.
 */
record Journey(Table table) {

    static final List<String> ASPECTS = List.of(
            "strategy",
            "agility",
            "results",
            "resilience",
            "processes-and-systems",
            "structure",
            "people",
            "communication");

    private static final int PEOPLE = 20_000;
    private static final int CLIENTS = 16;
    private static final Pattern QUESTION = Pattern.compile("type=\"radio\" name=\"([^\"]+)\"");

    void measure(Path folder) throws Exception {
        try (var server = Server.product("--data", folder.resolve("journey").toString(), "--no-demo")) {
            measure("SQLite", server);
        }
        try (var postgresql = BareDatabase.durablePostgresql();
                var server = Server.product(
                        "--database",
                        BareDatabase.anotherPostgresql(postgresql),
                        "--data",
                        folder.resolve("journey-pg").toString(),
                        "--no-demo")) {
            measure("PostgreSQL", server);
        }
    }

    private void measure(String database, Server server) throws Exception {
        var links = new ConcurrentLinkedQueue<>(Answerers.links(server, PEOPLE));
        var questions = new ConcurrentHashMap<String, List<String>>();
        double journeys = Load.perSecond(CLIENTS, _ -> {
            var wire = new Wire(server.port);
            return _ -> {
                var link = links.poll();
                if (link != null) {
                    travel(wire, link, questions);
                }
            };
        });
        if (links.isEmpty()) {
            throw new IOException("too few people: all had sent in before the time was over");
        }
        table.row("journeys, " + database + ", " + CLIENTS + " clients", "/s", journeys);
        table.row("resident memory after this load", "MB", server.residentMegabytes());
    }

    private static void travel(Wire wire, String link, Map<String, List<String>> questions) throws IOException {
        var cookie = Answerers.cookie(wire.get(link, ""));
        Load.expect(303, wire.post(link + "/begin", cookie, ""));
        for (String aspect : ASPECTS) {
            var page = wire.get(link + "/aspects/" + aspect, cookie);
            Load.expect(200, page);
            for (String question : questions.computeIfAbsent(aspect, _ -> questions(page.text()))) {
                Load.expect(204, wire.post(link + "/answers", cookie, question + "=3"));
            }
        }
        Load.expect(200, wire.get(link + "/review", cookie));
        Load.expect(303, wire.post(link + "/submit", cookie, ""));
    }

    /** The names of what a page asks. */
    static List<String> questions(String page) {
        return QUESTION.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
