package nl.samenspel.response.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One tablet that goes round, with a browser that keeps pages for going back. */
class SharedTabletInABrowserTest {

    /** What is sent while a page goes away passes by whatever watches the browser, so the page itself has to lose it. */
    private static final String CONNECTION_THAT_CAN_BE_LOST = """
            const connected = window.fetch;
            window.fetch = (...what) => window.name === "lost" ? Promise.reject(new TypeError()) : connected(...what);
            """;

    private static final Chromium CHROMIUM = Chromium.keepingPages();
    private static final Pattern OF_THE_FIRST =
            Pattern.compile("Piet|Plans reach us|[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site);
    private final String shared =
            "/j/" + running.wave().terms().party(Party.SUPPLIER).sharedLink().orElseThrow();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, nl", "360, DARK, fr", "1280, LIGHT, de", "1280, DARK, en"})
    void theNextPersonIsAskedAndTakesPartWithoutSeeingTheFirst(int width, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(site.stranger(), width, scheme, language);
        takePart(page, "Piet Eerste");
        page.locator(".level").nth(3).click();
        var first = page.url();

        page.navigate(shared);
        Look.at(page, "join-again", width, scheme);
        assertThat(page.locator("body")).not().containsText(OF_THE_FIRST);
        page.click("main form .button");
        assertThat(page.locator("input[name=level]").first()).not().isChecked();
        assertThat(page.locator("#name")).hasValue("");
        join(page, "Truus Tweede");
        assertThat(page.locator("input[name='strategy.actual'][value='4']"))
                .not()
                .isChecked();

        page.navigate(first);
        assertThat(page.locator("body")).not().containsText(OF_THE_FIRST);
        assertThat(page.locator("form.answering")).hasCount(0);
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDeviceThatForgotSomebodyShowsNothingByGoingBack(boolean scripts) {
        var page = scripts
                ? CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en")
                : CHROMIUM.withoutScripts(site.stranger(), 360, "en");
        takePart(page, "Piet Eerste");
        page.locator(".level").nth(3).click();
        page.fill("#remark", "Plans reach us when they are done.");
        page.click("main .actions .button-primary");
        page.waitForURL("**/aspects/agility");
        page.navigate(page.url().replaceFirst("/aspects/.*", "/review"));
        assertThat(page.locator("main")).containsText("Plans reach us");

        page.click("a:text('I am done on this device')");
        if (scripts) {
            Look.at(page, "done", 360, ColorScheme.LIGHT);
        }
        page.click("button:text('Forget me on this device')");
        assertThat(page.locator("h1")).hasText("This device has forgotten you");
        assertThat(page.locator("body")).not().containsText(OF_THE_FIRST);

        for (int back = 1; back <= 7; back++) {
            page.goBack(new Page.GoBackOptions().setTimeout(20_000));
            page.waitForTimeout(300);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("body")).not().containsText(OF_THE_FIRST);
        }
        page.context().close();
    }

    /** Not every browser lets go of a page when the cookie goes that it was shown for. */
    @Test
    void aPageThatTheBrowserKeptIsAskedForAnew() {
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        takePart(page, "Piet Eerste");
        var link = page.url().replaceFirst("/aspects/.*", "");
        for (String of : List.of("", "/code", "/aspects/strategy", "/review", "/done")) {
            page.navigate(link + of);
            page.evaluate("document.body.dataset.kept = 'yes'");
            page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
            assertThat(page.locator("body")).not().hasAttribute("data-kept", "yes");
            assertThat(page.locator("h1")).isVisible();
        }
        page.context().close();
    }

    @Test
    void whatWaitsOnTheDeviceIsSentBeforeItForgets() {
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        page.addInitScript(CONNECTION_THAT_CAN_BE_LOST);
        takePart(page, "Piet Eerste");
        page.evaluate("window.name = 'lost'");
        page.locator(".level").nth(3).click();
        assertThat(page.locator(".saved")).containsText("No connection.");
        page.navigate(page.url().replaceFirst("/aspects/.*", "/done"));
        page.click("button:text('Forget me on this device')");
        assertThat(page.locator(".saved")).containsText("No connection.");

        page.evaluate("window.name = ''");
        page.click("button:text('Forget me on this device')");

        assertThat(page.locator("h1")).hasText("This device has forgotten you");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("localStorage.length"))
                .isEqualTo(0);
        page.context().close();
    }

    private void takePart(Page page, String name) {
        page.navigate(shared);
        join(page, name);
    }

    private static void join(Page page, String name) {
        page.locator("input[name=level]").first().check();
        page.fill("#name", name);
        page.click("main .button-primary");
        page.click("main .button-primary");
        page.click("main .actions .button-primary");
    }
}
