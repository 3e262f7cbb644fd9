package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.StaticTemplates;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class FailuresTest {

    private final Site site = Site.running();

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaidInTheVisitorsLanguageWithAWayToSwitchIt(Language language) {
        var title = Words.in(language).say("frame.failed.missing.title");
        var ours = site.workspace("Ours").id();
        var visitor = site.signedIn(ours, new Role.Facilitator()).speaking(language.tag());

        for (var page : new String[] {"/nothing", "/workspaces/" + UUID.randomUUID(), "/assets/none.css", "/model/9"}) {
            var missing = visitor.get(page);
            assertThat(missing.status()).as(page).isEqualTo(404);
            assertThat(missing.body()).as(page).contains(title, "back=" + page.replace("/", "%2F"));
            assertThat(missing.body())
                    .as("the way back for who is signed in, %s", page)
                    .contains("href=\"/workspaces/" + ours + "\"");
        }
    }

    /** As a browser does that reloads the answer to a form, or chooses another language there. */
    @Test
    void whoReadsWhatOnlyTakesFormsIsLedToThePageAbove() {
        var stranger = Site.running().stranger();
        var link = "/a/" + "nobody--".repeat(4);

        assertThat(stranger.get(link + "/submit").location()).endsWith(link);
        assertThat(stranger.get(link + "/answers").location()).endsWith(link);
        assertThat(stranger.get(link + "/submit").status()).isEqualTo(303);
    }

    @Test
    void anotherMethodThanThePageKnowsIsTurnedAwayInWords() throws Exception {
        for (var method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            var answer = send("/model", method, "text/plain", "");

            assertThat(answer.status()).as(method).isEqualTo(405);
            assertThat(answer.body()).as(method).contains("Page not found");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, x",
        "multipart/form-data; boundary=b, --b\\r\\nContent-Disposition: form",
        "application/x-www-form-urlencoded, email=%ff%zz",
        "application/x-www-form-urlencoded; charset=none-such, email=x",
        "application/json, {",
        "nonsense, x"
    })
    void bodiesThatCannotBeReadAreAnsweredInWordsWithoutWhatIsInside(String type, String body) throws Exception {
        var answer = send("/sign-in", "POST", type, body.replace("\\r\\n", "\r\n"));

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.body()).contains("<html lang=\"en\"").doesNotContain("Exception", "at org.", "java.");
    }

    @Test
    void whatIsAcceptedDoesNotMatterForPages() throws Exception {
        var client = HttpClient.newHttpClient();
        for (var accept : new String[] {"application/json", "nonsense", "image/png;q=x"}) {
            var request = HttpRequest.newBuilder(URI.create(site.stranger().site() + "/model/none"))
                    .timeout(Duration.ofMinutes(1))
                    .header("Accept", accept)
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).body())
                    .as(accept)
                    .contains("<html");
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAtOnceIsSaidAsSuch(Language language) {
        var advice = new UnclearRequests(
                new FailurePages((_, visit, title) -> Frame.of(visit, title), new StaticTemplates()),
                new PageAbove(new RequestMappingHandlerMapping()));
        var visit = new Visit(language, "/x", "", "", SitePlaces.NONE);

        var page = (Page) advice.overtaken(visit, new MockHttpServletRequest());

        var html = new StringOutput();
        page.content().render(html);
        assertThat(page.status().value()).isEqualTo(409);
        assertThat(html.toString())
                .contains(visit.say("frame.failed.conflict.title"), visit.say("frame.failed.conflict.text"));
    }

    private record Answered(int status, String body) {}

    private Answered send(String path, String method, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site.stranger().site() + path))
                .timeout(Duration.ofMinutes(1))
                .headers("Content-Type", type, "Accept-Language", "en", "Sec-Fetch-Site", "same-origin")
                .method(method, BodyPublishers.ofString(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new Answered(answer.statusCode(), answer.body());
    }
}
