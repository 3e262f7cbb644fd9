package nl.samenspel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Asks a running site for pages, and follows no redirect by itself. */
public final class Browser {

    private static final String BOUNDARY = "samenspel-between-parts";
    /** What takes longer hangs, and is to fail rather than to keep all other tests waiting. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String site;
    private final String token;
    private final String language;
    private final String origin;
    private final boolean passedOn;
    private final String kept;

    Browser(String site, String token) {
        this(site, token, "en", "same-origin", false, "");
    }

    private Browser(String site, String token, String language, String origin, boolean passedOn, String kept) {
        this.site = site;
        this.token = token;
        this.language = language;
        this.origin = origin;
        this.kept = kept;
        this.passedOn = passedOn;
    }

    /** What came back. */
    public record Answer(int status, String body, HttpHeaders headers) {

        public String location() {
            return headers.firstValue("Location").orElse("");
        }

        public List<String> cookies() {
            return headers.allValues("Set-Cookie");
        }

        /** The first that was set, or empty. */
        public String cookie() {
            return headers.firstValue("Set-Cookie").orElse("");
        }
    }

    public Browser speaking(String tag) {
        return new Browser(site, token, tag, origin, passedOn, kept);
    }

    /** The same browser while it is on a page of another place: {@code cross-site}, {@code same-site}. */
    public Browser from(String place) {
        return new Browser(site, token, language, place, passedOn, kept);
    }

    /** The same browser with another sign-in, which may be empty. */
    public Browser with(String otherToken) {
        return new Browser(site, otherToken, language, origin, passedOn, kept);
    }

    /** The same browser with a cookie, as it was set by an answer before. */
    public Browser carrying(String cookie) {
        return new Browser(site, token, language, origin, passedOn, "; " + cookie.split(";", 2)[0]);
    }

    /** The same browser once it has begun to answer by the personal link. */
    public Browser begun(String link) {
        var known = carrying(get(link).cookie());
        known.post(link + "/begin");
        return known;
    }

    /** The same browser somewhere else in the world, behind a proxy on this machine. */
    public Browser behindAProxy() {
        return new Browser(site, token, language, origin, true, kept);
    }

    /** What the cookie of the sign-in holds. */
    public String token() {
        return token;
    }

    public String site() {
        return site;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** @param fields name, value, name, value, … */
    public Answer post(String path, String... fields) {
        var body = new StringBuilder();
        for (int field = 0; field < fields.length; field += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(encoded(fields[field]))
                    .append('=')
                    .append(encoded(fields[field + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", origin)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Sends a form with a file in its field {@code file}. */
    public Answer upload(String path, String name, byte[] content, String... fields) {
        var parts = new ByteArrayOutputStream();
        for (int field = 0; field < fields.length; field += 2) {
            part(parts, "name=\"" + fields[field] + "\"", fields[field + 1].getBytes(StandardCharsets.UTF_8));
        }
        part(parts, "name=\"file\"; filename=\"" + name + "\"", content);
        parts.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Sec-Fetch-Site", origin)
                .POST(BodyPublishers.ofByteArray(parts.toByteArray())));
    }

    private static void part(ByteArrayOutputStream parts, String disposition, byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        parts.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        parts.writeBytes(content);
        parts.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var cookies = "language=" + language + (token.isEmpty() ? "" : "; sign-in=" + token) + kept;
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(PATIENCE)
                .header("Cookie", cookies);
        return passedOn ? request.header("X-Forwarded-For", "203.0.113.9") : request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
