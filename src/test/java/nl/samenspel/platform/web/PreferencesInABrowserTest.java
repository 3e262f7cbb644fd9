package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import nl.samenspel.Chromium;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Language and appearance are at hand where a page begins. */
class PreferencesInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void onAPhoneTheyAreChosenAtTheTopByKeysAndWithoutScripts() {
        var page = CHROMIUM.withoutScripts(SITE.stranger(), 360, "fr");
        page.navigate("/method");
        var summary = page.locator("header summary");
        double closed = page.locator("header").first().boundingBox().height;

        assertThat(summary.textContent()).contains("FR", "Langue et apparence");
        assertThat(summary.boundingBox().y).isLessThan(60);
        assertThat(summary.boundingBox().height).isGreaterThanOrEqualTo(44);
        summary.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("header").first().boundingBox().height).isEqualTo(closed);
        page.locator("header a[hreflang=de]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/method");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
        summary.click();
        page.click("header >> text=Dunkel");
        page.waitForURL("**/method");
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        page.context().close();
    }

    @Test
    void whatIsUnfoldedCoversNoMoreThanTheScreenIsWide() {
        var somebody = SITE.signedIn(SITE.workspace("Widths").id(), new Role.Facilitator());
        for (int width : new int[] {320, 360, 1280}) {
            var page = CHROMIUM.window(somebody, width, ColorScheme.LIGHT, "fr");
            page.navigate("/account");
            page.click("header summary");
            var shown = page.locator("header details > div").boundingBox();

            assertThat(shown.x).as("at %d", width).isGreaterThanOrEqualTo(0);
            assertThat(shown.x + shown.width).as("at %d", width).isLessThanOrEqualTo(width);
            page.context().close();
        }
    }
}
