package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import gg.jte.generated.precompiled.StaticTemplates;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.URI;
import nl.samenspel.RawHttp;
import nl.samenspel.Site;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class FailureLogTest {

    private final FailureController failures =
            new FailureController(new FailurePages((_, visit, title) -> Frame.of(visit, title), new StaticTemplates()));

    @ParameterizedTest
    @CsvSource({"500,1", "503,1", "404,0", "400,0"})
    void whatFailsOnOurSideIsLoggedWithoutWhatAnybodySent(int status, int lines) {
        var cause = new IOException("somebody@example.org wrote: what a day");
        var request = new MockHttpServletRequest("GET", "/a/a-link-of-somebody");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(
                RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("/a/a-link-of-somebody", cause));
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(FailureController.class);
        log.start();
        logger.addAppender(log);
        try {
            failures.failed(new Visit(Language.EN, "/error", "", "", SitePlaces.NONE), request);
        } finally {
            logger.detachAppender(log);
        }

        assertThat(log.list).hasSize(lines);
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .allSatisfy(line -> assertThat(line)
                        .contains("IllegalStateException", "IOException", "FailureLogTest")
                        .doesNotContain("link-of-somebody", "example.org", "what a day"));
    }

    /** A sign that a header cannot hold would be an address that leads nowhere, and a line in the log that holds a link. */
    @Test
    void whereSomebodyIsLedIsSaidInPlainSigns() {
        var raw = new RawHttp(URI.create(Site.running().stranger().site()).getPort());

        var led = raw.get("/a/nobody%E2%80%9D/code", "");

        assertThat(led.status()).as(led.head()).isIn(303, 404);
        if (led.status() == 303) {
            assertThat(led.header("Location")).get().asString().matches("/[!-~]+");
        }
    }
}
