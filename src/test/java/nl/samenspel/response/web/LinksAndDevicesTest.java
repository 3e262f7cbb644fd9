package nl.samenspel.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To which device a link belongs, and what others find at its door. */
class LinksAndDevicesTest {

    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);
    private static final String TRIED = "tried your link on another device";
    private static final String NOTED = "A link was tried on another device (Handelshuis)";

    private final Site site = Site.running();
    private final Browser stranger = site.stranger();
    private final RunningWave running = RunningWave.started(site, new Disclosure.Anonymous(3), Questionnaire.CORE);
    private final Invitation loes = running.invite(Party.CUSTOMER, "Loes").getFirst();
    private final String link = RunningWave.address(loes);

    @Test
    void untilSomethingIsSavedTheNextDeviceThatBeginsTakesTheLinkOver() {
        var scanner = stranger.begun(link);
        var phone = stranger.begun(link);

        assertThat(scanner.get(link + "/review").location()).endsWith(link);
        var refused = scanner.post(link + "/answers", "strategy.actual", "1");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("kept on this device", "Reload this page");
        assertThat(phone.post(link + "/answers", "strategy.actual", "4").status())
                .isEqualTo(204);
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strategy.actual", "strategy:remark"})
    void theFirstThingThatIsSavedMakesTheLinkBelongToItsDevice(String field) {
        var phone = stranger.begun(link);
        assertThat(phone.post(link + "/answers", field, "4").status()).isEqualTo(204);

        var other = stranger.carrying(stranger.get(link).cookie());
        assertThat(other.post(link + "/begin").location()).endsWith(link + "/resume");
        assertThat(other.get(link + "/resume").body()).contains("name=\"code\"");
        assertThat(other.post(link + "/answers", field, "1").status()).isEqualTo(403);
        assertThat(phone.get(link + "/review").status()).isEqualTo(200);
    }

    @Test
    void whatWasWrittenIsShownWhereItCouldNotBeSaved() {
        var phone = stranger.begun(link);
        stranger.begun(link);

        var told = phone.post(
                link + "/aspects/strategy",
                "strategy.actual",
                "4",
                "strategy:remark",
                "<b>Plans</b> reach us late",
                "shown:strategy:remark",
                "");

        assertThat(told.status()).isEqualTo(403);
        assertThat(told.body())
                .contains("This was not saved", "&lt;b&gt;Plans&lt;/b&gt; reach us late", "href=\"" + link + "\"")
                .doesNotContain("<b>Plans");
        assertThat(draft().answers()).isEmpty();
    }

    @Test
    void missingCookiesAreSaidAndNothingIsBound() {
        var told = stranger.post(link + "/begin");

        assertThat(told.status()).isEqualTo(422);
        assertThat(told.body()).contains("cookie", "nothing has been recorded");
        assertThat(stranger.post(link + "/resume", "code", "AAAA-BBBB-CCCC").body())
                .contains("cookie");
        assertThat(stranger.begun(link).get(link).body())
                .as("as if nobody had begun before")
                .doesNotContain(TRIED);
    }

    @Test
    void theDoorLooksTheSameWhetherOrNotSomebodyHasBegun() {
        var before = List.of(
                stranger.get(link).body(), stranger.get(link + "/resume").body());
        var wrong = stranger.carrying(stranger.get(link).cookie()).post(link + "/resume", "code", "AAAA-BBBB-CCCC");

        var phone = stranger.begun(link);
        phone.post(link + "/answers", "strategy.actual", "4");

        assertThat(List.of(
                        stranger.get(link).body(),
                        stranger.get(link + "/resume").body()))
                .isEqualTo(before);
        assertThat(before.getFirst()).doesNotContain("Loes");
        assertThat(phone.get(link).body()).contains("Hello Loes").doesNotContain(TRIED);
        var later = stranger.carrying(stranger.get(link).cookie()).post(link + "/resume", "code", "AAAA-BBBB-CCCC");
        assertThat(later.body()).isEqualTo(wrong.body());
        assertThat(later.status()).isEqualTo(wrong.status());
    }

    @Test
    void aTryFromAnotherDeviceIsShownToTheOwnerAndNotedOnceADayWithoutAName() {
        var facilitator = site.signedIn(running.workspace(), new Role.Facilitator());
        var collaboration = "/workspaces/" + running.workspace() + "/collaborations/"
                + running.wave().terms().collaboration();
        var phone = stranger.begun(link);
        phone.post(link + "/answers", "strategy.actual", "4");
        assertThat(facilitator.get(collaboration).body()).doesNotContain(NOTED);

        stranger.begun(link);
        assertThat(phone.get(link).body()).contains("<p class=\"notice\">On ", TRIED);
        stranger.begun(link);

        for (String page : List.of("", "/aspects/strategy", "/review")) {
            assertThat(phone.get(link + page).body()).as(page).contains("2 times, last on", TRIED);
        }
        assertThat(facilitator.get(collaboration).body())
                .containsOnlyOnce(NOTED)
                .doesNotContain("Loes");
    }

    @Test
    void takingALinkOverIsShownToItsNextHolderAndNotNoted() {
        stranger.begun(link);
        var phone = stranger.begun(link);

        assertThat(phone.get(link).body()).contains(TRIED);
        var facilitator = site.signedIn(running.workspace(), new Role.Facilitator());
        assertThat(facilitator
                        .get("/workspaces/" + running.workspace() + "/collaborations/"
                                + running.wave().terms().collaboration())
                        .body())
                .doesNotContain("tried on another device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void lookingBindsAndCountsNothing(String method) throws IOException, InterruptedException {
        for (String page : List.of("", "/begin", "/code", "/resume", "/review", "/aspects/strategy", "/answers")) {
            ask(method, link + page);
        }
        var phone = stranger.begun(link);
        phone.post(link + "/answers", "strategy.actual", "4");
        for (String page : List.of("", "/begin", "/code", "/resume", "/review", "/aspects/strategy", "/answers")) {
            ask(method, link + page);
        }

        assertThat(phone.get(link).body()).doesNotContain(TRIED);
        assertThat(phone.post(link + "/answers", "strategy.actual", "3").status())
                .isEqualTo(204);
    }

    private void ask(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(stranger.site() + path))
                .timeout(Duration.ofMinutes(1))
                .method(method, BodyPublishers.noBody());
        assertThat(HttpClient.newHttpClient()
                        .send(request.build(), BodyHandlers.discarding())
                        .statusCode())
                .as(method + " " + path)
                .isLessThan(500);
    }

    private Draft draft() {
        return site.use(ReadDraft.class).handle(loes);
    }
}
