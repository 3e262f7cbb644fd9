package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.RawRequest;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever arrives, the log tells neither a link nor anything else that somebody sent. */
class LogTest {

    private static final String SAID = "Nobody-may-read-this";

    private final Site site = Site.running();
    private final String secret = RunningWave.started(site)
            .invite(Party.CUSTOMER, "Anna")
            .getFirst()
            .link()
            .orElseThrow();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        log.start();
        all.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        all.detachAppender(log);
    }

    @Test
    void hostileAddressesHeadersAndFormsAreNotRepeated() {
        LoggerFactory.getLogger(LogTest.class).error("listening");
        for (String head : heads()) {
            assertThat(RawRequest.send(site.stranger().site(), head, ""))
                    .as(head)
                    .doesNotContain("HTTP/1.1 500");
        }
        for (String form : forms()) {
            for (String path :
                    List.of("/a/" + secret + "/answers", "/a/" + secret + "/begin", "/j/" + secret, "/sign-in")) {
                var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + form.length()
                        + "\r\nContent-Type: application/x-www-form-urlencoded";
                RawRequest.send(site.stranger().site(), head, form);
                RawRequest.send(
                        site.stranger().site(),
                        head.replace("application/x-www-form-urlencoded", "multipart/form-data; boundary=" + SAID),
                        form);
            }
        }

        assertThat(log.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(told(event)).doesNotContain(secret, SAID));
    }

    private List<String> heads() {
        var link = "/a/" + secret;
        var addresses = Stream.of(
                        link + "%E2%80%9D/code",
                        link + "%E2%80%9D/aspects/strategy",
                        link + ";x=" + SAID,
                        link + "\u00a0" + SAID,
                        link + "/%zz" + SAID,
                        link + "/%2e%2e/" + SAID,
                        link + "//" + SAID,
                        link + "\\" + SAID,
                        link + "{" + SAID,
                        link + "%00" + SAID,
                        link + "%2F" + SAID,
                        link + "?" + SAID + "=%zz",
                        link + "?" + "x=1&".repeat(1200) + SAID,
                        "/language?to=" + SAID + "&back=//" + secret,
                        "/sign-in?next=%0d%0a" + SAID,
                        "/assets/" + SAID + "%00",
                        "/WEB-INF/" + SAID,
                        "http://" + SAID + ":x/" + secret)
                .map(address -> "GET " + address + " HTTP/1.1\r\nHost: localhost");
        var headers = Stream.of(
                        "Cookie: answering=" + SAID + "\u0001; \"" + secret,
                        "Cookie: $Version=1; " + SAID + "=\"" + secret,
                        "X-" + SAID + "\u0000: " + secret,
                        SAID + " " + secret,
                        "Host: " + SAID + "_:/" + secret,
                        "Content-Length: " + SAID,
                        "Content-Type: " + SAID + "/;;" + secret,
                        "Accept: " + SAID + ";" + secret,
                        "Accept-Language: " + SAID + ";q=" + secret,
                        "If-Modified-Since: " + SAID,
                        "Range: bytes=" + SAID,
                        "Transfer-Encoding: " + SAID,
                        "Expect: " + SAID,
                        "Origin: " + SAID,
                        "Upgrade: " + SAID,
                        "X-Forwarded-For: " + SAID,
                        "Authorization: " + SAID,
                        "Big: " + SAID.repeat(2000))
                .flatMap(header -> Stream.of(
                        "GET " + link + " HTTP/1.1\r\nHost: localhost\r\n" + header,
                        "POST " + link + "/answers HTTP/1.1\r\nHost: localhost\r\n" + header));
        var methods = Stream.of(SAID + " " + link + " HTTP/1.1\r\nHost: localhost", "GET " + link + " " + SAID, SAID);
        return Stream.of(addresses, headers, methods).flatMap(one -> one).toList();
    }

    private static List<String> forms() {
        return List.of(
                "strategy.actual=%zz" + SAID,
                SAID + "=%FF%FE%",
                "level=" + SAID + "&name=%00" + SAID,
                "code=" + SAID.repeat(500),
                "email=" + SAID + "&password=" + SAID,
                "=&=&" + SAID + "&&=",
                "--" + SAID + "\r\nContent-Disposition: form-data; name=\"" + SAID + "\"; filename=\"" + SAID
                        + "\"\r\n\r\nx\r\n--" + SAID + "--\r\n",
                "--" + SAID + "\r\nContent-Disposition: form-data; name=\"code\"; filename=\"" + SAID
                        + "\"\r\n\r\nx\r\n--" + SAID + "--\r\n",
                "--" + SAID + "\r\n" + SAID);
    }

    private static String told(ILoggingEvent event) {
        return event.getLoggerName() + " " + event.getFormattedMessage() + " "
                + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }
}
