package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.samenspel.RawHttp;
import nl.samenspel.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away before any page is asked is no exception to what holds for every answer. */
class EarlyAnswersTest {

    private final RawHttp raw =
            new RawHttp(URI.create(Site.running().stranger().site()).getPort());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRACE / HTTP/1.1|Host: localhost",
                "CONNECT / HTTP/1.1|Host: localhost",
                "GET /a;x=1 HTTP/1.1|Host: localhost",
                "GET /a%2fb HTTP/1.1|Host: localhost",
                "GET /a%00b HTTP/1.1|Host: localhost",
                "GET /a\\b HTTP/1.1|Host: localhost",
                "GET /<a> HTTP/1.1|Host: localhost",
                "GET /../../etc/passwd HTTP/1.1|Host: localhost",
                "GET /WEB-INF/web.xml HTTP/1.1|Host: localhost",
                "GET /META-INF HTTP/1.1|Host: localhost",
                "GET /sign-in HTTP/1.1|Host: localhost|Host: elsewhere",
                "GET /sign-in HTTP/1.1|Host: local host",
                "GET /sign-in HTTP/1.1",
                "GET /sign-in HTTP/3.7|Host: localhost",
                "NONSENSE /sign-in HTTP/1.1|Host: localhost",
                "G@T /sign-in HTTP/1.1|Host: localhost",
                "POST /sign-in HTTP/1.1|Host: localhost|Expect: the-unexpected|Content-Length: 1",
                "POST /sign-in HTTP/1.1|Host: localhost|Transfer-Encoding: none-such",
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Length: many",
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Length: 1|Content-Length: 2",
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Type: multipart/form-data; boundary=b|Content-Length: 2",
                "POST /sign-in HTTP/1.1|Host: localhost|Origin: https://elsewhere.example|Content-Length: 0"
            })
    void everyAnswerIsKeptToItselfAndSaysNothingOfTheServer(String request) {
        var answer = raw.send(request.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\nx=");

        assertThat(answer.status()).as(answer.head()).isBetween(400, 505).isNotEqualTo(500);
        assertIsKeptToItself(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a/x%2Fb", "/a/%", "/j/%FF", "/j/%E2%80", "/welcome/..%5Cb", "/welcome/%2e%2e%2fetc", "//a/%00"
            })
    void aLinkThatIsNoneIsAnsweredByAPageInTheVisitorsLanguage(String address) {
        var answer = raw.send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: de\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer.status()).isIn(404, 410);
        assertThat(answer.body()).contains("lang=\"de\"");
        assertIsKeptToItself(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET  HTTP/1.1|Host: localhost", "GET /sign-in|Host: localhost"})
    void whoeverNamesNoProtocolIsToldNothing(String request) {
        var answer = raw.send(request.replace("|", "\r\n") + "\r\n\r\n");

        assertThat(answer.head() + answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 20_000})
    void soAreThoseToHeadsThatAreTooMuch(int headers) {
        var many = "X-Header: something or other\r\n".repeat(headers);
        var answer = raw.send("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + many + "\r\n");

        assertThat(answer.status()).isBetween(400, 431);
        assertIsKeptToItself(answer);
    }

    private static void assertIsKeptToItself(RawHttp.Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as(answer.head())
                .get()
                .asString()
                .contains("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("X-Frame-Options")).contains("DENY");
        assertThat(answer.header("Referrer-Policy")).contains("same-origin");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.head() + answer.body())
                .doesNotContain("Tomcat", "Apache Software", "Exception", "at org.", "java.");
    }
}
