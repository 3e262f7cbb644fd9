package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {

    private static final String SITE = Site.running().stranger().site();
    private static final Pattern STYLE_SHEET = Pattern.compile("/assets/[^\"]+\\.css");

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/method", "/a/nobody", "/j/nobody", "/workspaces/none", "/nowhere"})
    void everyPageIsKeptToItselfAndFromCaches(String path) throws Exception {
        var headers = get(path, "nl");

        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void whatNeverChangesMayBeKept() throws Exception {
        var style = STYLE_SHEET
                .matcher(page("/sign-in"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();

        for (String since : List.of("Sat, 01 Jan 2000 00:00:00 GMT", "Fri, 01 Jan 2100 00:00:00 GMT")) {
            assertThat(get(style, "nl", "If-Modified-Since", since).allValues("Cache-Control"))
                    .as(since)
                    .containsExactly("max-age=31536000, public, immutable");
        }
    }

    @ParameterizedTest
    @CsvSource({"nl,nl", "en,en", "de,de", "fr,fr", "xx,en"})
    void aPageSaysInWhichLanguageItIs(String chosen, String language) throws Exception {
        assertThat(get("/sign-in", chosen).firstValue("Content-Language")).contains(language);
    }

    private static HttpHeaders get(String path, String language, String... others)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(SITE + path))
                .timeout(Duration.ofMinutes(1))
                .header("Cookie", "language=" + language);
        if (others.length > 0) {
            request.headers(others);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), BodyHandlers.discarding())
                .headers();
    }

    private static String page(String path) {
        return Site.running().stranger().get(path).body();
    }
}
