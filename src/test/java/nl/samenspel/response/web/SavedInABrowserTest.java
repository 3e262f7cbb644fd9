package nl.samenspel.response.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** “Saved” is said of what the server has, and of nothing else. */
class SavedInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);
    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(30_000);

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site);
    private final Invitation anna = running.invite(Party.CUSTOMER, "Anna").getFirst();
    private final String link = RunningWave.address(anna);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    /** What stands between the browser and the server, and answers by itself. */
    static Stream<Arguments> proxies() {
        return Stream.of(
                Arguments.of("a page of its own", answering(200, "text/html")),
                Arguments.of("something plain", answering(200, "text/plain")),
                Arguments.of("a refusal", answering(403, "text/html")),
                Arguments.of("nothing there", answering(404, "text/html")),
                Arguments.of("a page to sign in", (Consumer<Route>) route -> route.fulfill(
                        new Route.FulfillOptions().setStatus(302).setHeaders(Map.of("Location", "/model")))));
    }

    private static Consumer<Route> answering(int status, String type) {
        return route -> route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType(type)
                .setBody("Welcome to our network"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proxies")
    void whateverAnswersInsteadOfTheServerIsNotTakenForSaved(String name, Consumer<Route> proxy) {
        var page = begun();
        page.route("**/answers", proxy);

        page.locator(".level").nth(3).click();
        assertThat(page.locator(".saved")).containsText("No connection.");
        page.click("main .actions .button-primary");
        page.waitForTimeout(300);
        assertThat(page.url()).as(name).endsWith("/aspects/strategy");
        assertThat(draft().answers()).isEmpty();
        page.reload();
        assertThat(page.locator(".saved")).containsText("No connection.");
        assertThat(page.locator("input[name='strategy.actual'][value='4']")).isChecked();

        page.unroute("**/answers");
        assertThat(page.locator(".saved")).hasText("Saved", PATIENTLY);
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
        page.context().close();
    }

    @Test
    void aLinkThatWasTakenOverBeforeTheFirstAnswerLosesNothing() {
        var page = begun();
        var other = begun();
        page.locator(".level").nth(3).click();
        assertThat(page.locator(".saved")).containsText("kept on this device");
        page.fill("#remark", "Plans reach us when they are done.");

        page.reload();
        page.click("button:text('Begin')");
        page.click("a:text('Go to the questions')");

        assertThat(page.locator(".saved")).hasText("Saved");
        assertThat(page.locator("#remark")).hasValue("Plans reach us when they are done.");
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
        assertThat(draft().remarks()).containsValue("Plans reach us when they are done.");
        page.context().close();
        other.context().close();
    }

    @Test
    void whatWaitsOnTheDeviceIsSentBeforeAllIsSentIn() {
        running.answerAll(anna, _ -> 2);
        var page = begun();
        page.route("**/answers", answering(200, "text/html"));
        page.locator(".level").nth(3).click();
        assertThat(page.locator(".saved")).containsText("No connection.");
        page.navigate(link + "/review");
        assertThat(page.locator(".saved")).containsText("No connection.");
        page.click("button:text('Submit')");
        page.waitForTimeout(300);
        assertThat(page.url()).endsWith("/review");
        assertThat(running.now(anna).answered()).isFalse();

        page.unroute("**/answers");
        page.click("button:text('Submit')");

        assertThat(page.locator("h1")).hasText("Thank you, your answers are in");
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
        page.context().close();
    }

    @Test
    void withoutCookiesNothingIsBoundAndThatIsSaid() {
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        page.route("**/a/**", route -> {
            var answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            var headers = new java.util.HashMap<>(answer.headers());
            headers.remove("set-cookie");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        page.navigate(link);
        page.context().clearCookies();
        page.click("button:text('Begin')");

        assertThat(page.locator("h1")).hasText("Your browser keeps no cookies");
        Look.at(page, "cookies", 360, ColorScheme.LIGHT);
        assertThat(begun().locator("form.answering")).isVisible();
        page.context().close();
    }

    private Page begun() {
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        page.navigate(link);
        page.click("button:text('Begin')");
        page.click("a:text('Go to the questions'), a.button-primary");
        page.navigate(link + "/aspects/strategy");
        return page;
    }

    private Draft draft() {
        return site.use(ReadDraft.class).handle(anna);
    }
}
