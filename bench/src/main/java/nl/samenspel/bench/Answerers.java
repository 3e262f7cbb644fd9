package nl.samenspel.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** People with a link and a device each, in a wave that was set up as an administrator does it. */
final class Answerers {

    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"/]+(/a/[\\w-]{32})\"");
    private static final int PEOPLE_PER_WAVE = 250;
    private static final String PASSWORD = "a sentence of some length";

    private Answerers() {}

    record Answerer(String link, String cookie) {}

    static List<Answerer> in(Server server, int people) throws IOException, InterruptedException {
        try (var wire = new Wire(server.port)) {
            var femke = administrator(server, wire);
            var workspace = path(wire.get("/", femke));
            var wave = openWave(wire, workspace, femke, "Hosting", people, "open");
            invite(wire, wave, femke, people);
            return begun(wire, wire.get(wave + "/people", femke).text());
        }
    }

    /** The links of so many people who have not opened them yet, in as many waves as it takes. */
    static List<String> links(Server server, int people) throws IOException, InterruptedException {
        var links = new ArrayList<String>();
        try (var wire = new Wire(server.port)) {
            var femke = administrator(server, wire);
            var workspace = path(wire.get("/", femke));
            for (int wave = 0; links.size() < people; wave++) {
                var at = openWave(wire, workspace, femke, "Hosting " + wave, PEOPLE_PER_WAVE, "open");
                invite(wire, at, femke, PEOPLE_PER_WAVE);
                LINK.matcher(wire.get(at + "/people", femke).text())
                        .results()
                        .forEach(found -> links.add(found.group(1)));
            }
        }
        return links;
    }

    private static void invite(Wire wire, String wave, String administrator, int people) throws IOException {
        var sheet = new StringBuilder("name\tparty\tlevel\n");
        for (int person = 0; person < people; person++) {
            sheet.append("Person ").append(person).append("\tcustomer\ttactical\n");
        }
        Load.expect(303, wire.post(wave + "/people", administrator, form("people", sheet.toString())));
    }

    /** The first one, as a cookie. */
    static String administrator(Server server, Wire wire) throws IOException, InterruptedException {
        return cookie(wire.post(
                server.welcome(),
                "",
                form(
                        "name",
                        "Femke",
                        "email",
                        "femke@example.org",
                        "workspace",
                        "Bench",
                        "password",
                        PASSWORD)));
    }

    /** The same one, on another device. */
    static String signIn(Wire wire) throws IOException {
        return cookie(wire.post("/sign-in", "", form("email", "femke@example.org", "password", PASSWORD)));
    }

    /**
     * Where an open wave is, in a collaboration of its own.
     *
     * @param disclosure {@code open} or {@code anonymous}, for both parties
     */
    static String openWave(
            Wire wire, String workspace, String administrator, String collaboration, int people, String disclosure)
            throws IOException {
        var place = path(wire.post(workspace + "/collaborations/new", administrator, collaboration(collaboration)));
        var wave = path(wire.post(place + "/waves/new", administrator, terms(people, disclosure)));
        Load.expect(303, wire.post(wave + "/open", administrator, ""));
        return wave;
    }

    private static String collaboration(String name) {
        return form(
                "name",
                name,
                "customer-name",
                "Handelshuis",
                "supplier-name",
                "Noord IT",
                "kind",
                "external",
                "nature",
                "3");
    }

    private static List<Answerer> begun(Wire wire, String page) throws IOException {
        var all = new ArrayList<Answerer>();
        var links = LINK.matcher(page);
        while (links.find()) {
            var cookie = cookie(wire.get(links.group(1), ""));
            Load.expect(303, wire.post(links.group(1) + "/begin", cookie, ""));
            all.add(new Answerer(links.group(1), cookie));
        }
        return all;
    }

    private static String terms(int people, String disclosure) {
        return form(
                "name",
                "Autumn",
                "model",
                "eraneos-1",
                "closes-on",
                LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
                "questionnaire",
                "core",
                "weighting",
                "per-level",
                "reveal-rule",
                "both-sponsors",
                "for-respondents",
                "overview",
                "customer-expected-tactical",
                String.valueOf(people),
                "customer-disclosure",
                disclosure,
                "customer-threshold",
                "5",
                "supplier-expected-tactical",
                String.valueOf(people),
                "supplier-disclosure",
                disclosure,
                "supplier-threshold",
                "5");
    }

    static String form(String... fields) {
        var form = new StringBuilder();
        for (int field = 0; field < fields.length; field++) {
            form.append(field == 0 ? "" : field % 2 == 0 ? "&" : "=");
            form.append(URLEncoder.encode(fields[field], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    static String cookie(Wire.Answer answer) {
        return answer.header("set-cookie").split("[;\n]", 2)[0];
    }

    static String path(Wire.Answer answer) {
        return answer.header("location").replaceFirst("^http://[^/]+", "");
    }
}
