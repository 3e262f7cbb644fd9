package nl.samenspel.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far somebody scrolls through the questions when all of them are asked. */
class LengthInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final int SCREEN = 740;

    private final Site site = Site.running();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"360, en, 25", "360, de, 25", "360, nl, 25", "360, fr, 25", "1280, de, 20"})
    void allQuestionsTakeFewScreens(int width, String language, int screens) {
        var page = CHROMIUM.window(site.stranger(), width, ColorScheme.LIGHT, language);
        var wave = RunningWave.started(site, new Disclosure.Open(), RunningWave.EVERYTHING);
        page.navigate(RunningWave.address(wave.invite(Party.CUSTOMER, "Anna").getFirst()));
        page.click("main .button-primary");
        page.click("main .button-primary");

        var heights = heights(page);

        assertThat(heights.values().stream().mapToInt(height -> height).sum())
                .as("heights in pixels: %s", heights)
                .isLessThanOrEqualTo(screens * SCREEN);
        page.context().close();
    }

    @Test
    void theLongestPageIsLight() {
        var wave = RunningWave.started(site, new Disclosure.Open(), RunningWave.EVERYTHING);
        var anna = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "de");
        page.navigate(RunningWave.address(anna));
        page.click("main .button-primary");
        var cookies = page.context().cookies();
        page.context().close();
        var fresh = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "de");
        fresh.context()
                .addCookies(cookies.stream().map(LengthInABrowserTest::copy).toList());
        fresh.navigate(RunningWave.address(anna) + "/aspects/communication");

        var bytes = ((Number) fresh.evaluate(
                        "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                                + ".reduce((sum, entry) => sum + entry.transferSize, 0)"))
                .intValue();

        assertThat(fresh.locator("form.answering").count()).isEqualTo(1);
        assertThat(bytes).isBetween(10 * 1024, 60 * 1024);
        fresh.context().close();
    }

    private static Cookie copy(Cookie cookie) {
        return new Cookie(cookie.name, cookie.value)
                .setDomain(cookie.domain)
                .setPath(cookie.path)
                .setHttpOnly(cookie.httpOnly);
    }

    private static Map<String, Integer> heights(Page page) {
        var heights = new LinkedHashMap<String, Integer>();
        while (!page.url().endsWith("/review")) {
            var at = page.url();
            heights.put(
                    at.replaceAll(".*/a/[^/]*/", ""),
                    ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
            page.click("main .actions .button-primary");
            page.waitForURL(url -> !url.equals(at));
        }
        return heights;
    }
}
