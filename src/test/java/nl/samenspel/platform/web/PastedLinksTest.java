package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.Browser;
import nl.samenspel.RawRequest;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links as people paste and click them: with what stood around them in a mail. */
class PastedLinksTest {

    private static final Signatory ANNA = new Signatory("Anna", "anna@example.org");
    private static final Site SITE = Site.running();
    private static final Browser STRANGER = SITE.stranger();
    private static final RunningWave RUNNING = RunningWave.started(SITE);
    private static final List<String> LINKS = List.of(
            RunningWave.address(RUNNING.invite(Party.CUSTOMER, "Anna").getFirst()),
            "/j/" + RUNNING.wave().terms().party(Party.CUSTOMER).sharedLink().orElseThrow(),
            welcome(new Role.Administrator()),
            offer());

    private static String welcome(Role role) {
        var granting = SITE.use(ManageMembers.class).grant(RUNNING.workspace(), "Nina", "nina@example.org", role, ANNA);
        return "/welcome/" + ((ManageMembers.Granting.Welcomed) granting).token();
    }

    private static String offer() {
        var elsewhere = SITE.workspace("Elsewhere").id();
        SITE.signedIn(elsewhere, new Role.Facilitator(), "omar@example.org");
        var granting = SITE.use(ManageMembers.class)
                .grant(RUNNING.workspace(), "Omar", "omar@example.org", new Role.Facilitator(), ANNA);
        return "/welcome/" + ((ManageMembers.Granting.Offered) granting).token();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                ")",
                "%3E",
                ",",
                "%E2%80%A6",
                "...",
                "%22",
                "%27",
                "'",
                "%E2%80%9D",
                "%E2%80%99",
                "%C2%BB",
                "%C2%A0",
                "%E2%80%8B",
                "%EF%BB%BF",
                "/",
                "//",
                ";",
                ";x=1",
                "&amp;x=1",
                "&utm=1",
                "%20",
                "%20and",
                "%0A",
                "]",
                "|",
                "^",
                "%7D",
                "_",
                "*",
                "**",
                "-",
                "!",
                ":",
                "%3Futm=1",
                ")./",
                "%E2%80%9D/code",
                "%25",
                "/%20",
                "%3C/a%3E",
                ";jsessionid=5",
                "%2F",
                "%2fmore",
                "%5C",
                "%00",
                "%",
                "%2",
                "%G1",
                "%FF",
                "%80",
                "%E2%80",
                "%C0%AF",
                "%ED%A0%80",
                "%F5%80%80%80",
                "%E2%80%2F"
            })
    void whatStandsBehindALinkLeadsNobodyAstray(String behind) {
        for (String link : LINKS) {
            var led =
                    RawRequest.send(SITE.stranger().site(), "GET " + link + behind + " HTTP/1.1\r\nHost: ANYWHERE", "");

            assertThat(led.lines().findFirst())
                    .as(link + behind)
                    .hasValueSatisfying(status -> assertThat(status).contains(" 303"));
            assertThat(led.lines()).as(link + behind).contains("Location: " + link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%20", "%3C", "%2F", "%FF", "(", "%E2%80%9C", "%E2%80%8B", "%22", "'", "_", "*", "/"})
    void whatStandsBeforeTheSecretLeadsNobodyAstray(String before) {
        for (String link : LINKS) {
            var pasted = link.replaceFirst("(?<=.)/(?=[^/]+$)", "/" + before);
            var led = RawRequest.send(SITE.stranger().site(), "GET " + pasted + " HTTP/1.1\r\nHost: localhost", "");

            assertThat(led.lines()).as(pasted).contains("Location: " + link);
        }
    }

    @Test
    void aLinkAsItIsIsAnsweredAtOnce() {
        for (String link : LINKS) {
            for (String asked : List.of(link, link + "?utm=1", link + "?", link + "?utm=1&amp;x=%20")) {
                var answer = STRANGER.get(asked);
                assertThat(answer.location()).as(asked).isNotEqualTo(link);
                assertThat(answer.status()).as(asked).isIn(200, 303);
            }
            assertThat(RawRequest.send(SITE.stranger().site(), "GET /" + link + " HTTP/1.1\r\nHost: localhost", ""))
                    .contains("Location: " + link);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/short",
                "/a/%E2%80%9D",
                "/a/%E2%80%9D/code",
                "/a/;x=1",
                "/a/.",
                "/j/%20",
                "/j/short;x",
                "/a/x/begin",
                "/welcome/%E2%80%9D",
                "/welcome/short",
                "/a/%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9/aspects/strategy",
                "/j/a%00b",
                "/a/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "/a/x%0d%0aLocation:%20/y/begin"
            })
    void whatHoldsNoSecretLeadsNowhere(String path) {
        for (String method : List.of("GET", "POST")) {
            var head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                    + "Content-Type: application/x-www-form-urlencoded";
            var lost = RawRequest.send(SITE.stranger().site(), head, "");

            assertThat(lost.lines().findFirst())
                    .as(method + path)
                    .hasValueSatisfying(status -> assertThat(status).containsAnyOf(" 404", " 410", " 400"));
            assertThat(lost).as(method + path).doesNotContain("Location:");
        }
    }
}
