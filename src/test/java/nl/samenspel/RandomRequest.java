package nl.samenspel;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests as nobody’s browser sends them: routes that exist, with whatever may stand in an address, a header or a form. */
final class RandomRequest {

    private static final List<String> ODD = List.of(
            "",
            "x",
            "-1",
            "0",
            "%00",
            "%ff",
            "%zz",
            "%E2%80%9D",
            "%2e%2e%2f",
            "..;/",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%27%20or%201=1--",
            "%0d%0aX-Injected:%201",
            "%5C%5Cevil.example",
            "//evil.example",
            "https://evil.example/",
            "9".repeat(40),
            "a".repeat(3_000),
            "00000000-0000-0000-0000-000000000000",
            "%F0%9F%98%80",
            "${7*7}",
            "{{7*7}}");
    private static final List<String> FIELDS = List.of(
            "name",
            "email",
            "password",
            "next",
            "to",
            "back",
            "level",
            "weighting",
            "people",
            "customer-name",
            "supplier-name",
            "scope",
            "kind",
            "nature",
            "closes-on",
            "questionnaire",
            "key",
            "code",
            "role",
            "grant",
            "strategy.actual",
            "strategy.importance",
            "remark",
            "remark:strategy",
            "shown:strategy.actual",
            "file",
            "customer",
            "disclosure",
            "threshold",
            "workspace",
            "collaboration",
            "current-password",
            "new-password",
            "day",
            "begins",
            "minutes",
            "place",
            "votes",
            "title",
            "up",
            "down",
            "park",
            "remove",
            "restore",
            "minutes-",
            "note-",
            "shown-",
            "stance",
            "level-now",
            "reach-by",
            "said",
            "shown-said",
            "words-of-customer",
            "review-on",
            "topic",
            "shown",
            "deed",
            "party",
            "owner",
            "due",
            "decision",
            "hear-on",
            "state",
            "read",
            "text",
            "by",
            "whose",
            "why",
            "level-strategy",
            "occasion",
            "days",
            "lift-strategy",
            "sign",
            "status",
            "confidence",
            "on",
            "low-strategy",
            "point-strategy",
            "high-strategy",
            "told",
            "carrier",
            "mitigation-customer",
            "written",
            "assessments",
            "pulses",
            "meetings",
            "like",
            "person",
            "to",
            "quadrant-value-synthesis");
    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded; charset=none-such",
            "application/x-www-form-urlencoded; charset=utf-16",
            "multipart/form-data",
            "multipart/form-data; boundary=b",
            "application/json",
            "text/plain",
            "nonsense");
    private static final List<String> HEADERS = List.of(
            "Accept: nonsense",
            "Accept: application/json",
            "Accept-Language: xx, *;q=0, nl;q=x",
            "Accept-Encoding: gzip, none-such",
            "Cookie: language=%ff; theme=<x>; known=..; answering=x",
            "Origin: https://evil.example",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: nonsense",
            "X-Forwarded-For: 127.0.0.1",
            "X-Forwarded-Host: evil.example",
            "Forwarded: host=evil.example",
            "X-HTTP-Method-Override: DELETE",
            "Range: bytes=0-1,5-9",
            "If-Modified-Since: yesterday",
            "If-None-Match: *",
            "Referer: https://evil.example/",
            "Content-Encoding: gzip",
            "Authorization: Basic x");

    private final Random chance;
    private final List<Route> routes;
    private final List<String> known;

    /** @param known ids and links that lead somewhere */
    RandomRequest(long seed, List<Route> routes, List<String> known) {
        this.chance = new Random(seed);
        this.routes = routes;
        this.known = known;
    }

    /** Mostly about the collaboration of the workspace. */
    String next(String workspace, String collaboration, String cookie, int port) {
        var route = one(routes);
        var method = chance.nextInt(8) > 0 ? (route.changes() ? "POST" : "GET") : one(METHODS);
        var body = method.equals("POST") || chance.nextInt(10) == 0 ? body() : "";
        var head = new ArrayList<String>();
        head.add(method + " " + address(route, workspace, collaboration) + " HTTP/1.1");
        head.add("Host: localhost:" + port);
        head.add("Connection: close");
        head.add("Cookie: " + cookie);
        if (!body.isEmpty() || method.equals("POST")) {
            head.add("Content-Type: " + (chance.nextInt(3) > 0 ? TYPES.getFirst() : one(TYPES)));
            head.add("Content-Length: " + body.length());
        }
        IntStream.range(0, chance.nextInt(3)).forEach(_ -> head.add(one(HEADERS)));
        return String.join("\r\n", head) + "\r\n\r\n" + body;
    }

    private String address(Route route, String workspace, String collaboration) {
        var path = route.path();
        if (chance.nextInt(4) > 0) {
            path = path.replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + workspace)
                    .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + collaboration);
        }
        while (path.contains("{")) {
            path = path.replaceFirst("\\{\\w+}", quoted(chance.nextInt(3) > 0 ? one(known) : one(ODD)));
        }
        return path + (chance.nextInt(3) == 0 ? "?" + fields() : "");
    }

    /** What stands in an address as it is, not as a pattern. */
    private static String quoted(String text) {
        return Matcher.quoteReplacement(text.replace("{", "%7B"));
    }

    private String body() {
        return switch (chance.nextInt(8)) {
            case 0 ->
                "--b\r\nContent-Disposition: form-data; name=\"" + one(FIELDS)
                        + "\"; filename=\"x\"\r\n\r\nx\r\n--b--\r\n";
            case 1 -> one(ODD);
            case 2 -> "&".repeat(chance.nextInt(1_500));
            default -> fields();
        };
    }

    private String fields() {
        return IntStream.range(0, 1 + chance.nextInt(6))
                .mapToObj(_ -> field() + "=" + (chance.nextInt(3) == 0 ? one(known) : one(ODD)))
                .collect(Collectors.joining("&"))
                .replace("{", "%7B");
    }

    /** Where many are alike, the name of one. */
    private String field() {
        var field = one(FIELDS);
        return field.endsWith("-") ? field + one(known) : field;
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
