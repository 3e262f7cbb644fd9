package nl.samenspel.result.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How the levels of the demonstration’s industrial company went over three years. */
class TrendInABrowserTest {

    private static final int SMALLEST_LETTERS = 12;
    private static final Chromium CHROMIUM = new Chromium();
    private static final BroughtIn COMPANY = BroughtIn.demonstration(Site.running(), "industrial-company.csv", 5);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void onAPhoneWithoutScriptsOneGoesFromTheResultsToTheTrendOfAnAspect() {
        var phone = CHROMIUM.withoutScripts(COMPANY.facilitator(), 360, "en");
        phone.navigate(COMPANY.last() + "/results");
        phone.click("text=Over time");
        assertThat(phone.locator(".panels > li")).hasCount(8);
        assertThat(phone.locator("tbody tr").first()).containsText("Strategy");

        phone.click("text=Largest change first");
        assertThat(phone.locator(".angles [aria-current=true]")).hasText("Largest change first");
        phone.click(".panels h3 a >> nth=0");
        assertThat(phone.locator(".panels > li")).hasCount(1);
        assertThat(phone.locator(".panels figure > svg:visible")).hasCount(1);
        phone.click("[rel=next]");
        assertThat(phone.locator(".panels > li")).hasCount(1);
    }

    /** Two of them so near each other that only one number has room in a small picture. */
    @Test
    void everybodyCanReadIt() {
        for (String day : new String[] {"2025-03-03", "2025-03-10", "2026-02-10"}) {
            COMPANY.facilitator()
                    .post(
                            COMPANY.trend().replaceFirst("/trend$", "/events"),
                            "kind",
                            "reorganisation",
                            "day",
                            day,
                            "said",
                            "Two teams became one");
        }
        for (int width : new int[] {1280, 360}) {
            for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                var page = CHROMIUM.window(COMPANY.facilitator(), width, scheme, width == 360 ? "fr" : "nl");
                page.navigate(COMPANY.trend());
                look(page, width + "-" + scheme);
                page.navigate(COMPANY.trend() + "/communication");
                look(page, "aspect-" + width + "-" + scheme);
            }
        }
    }

    @Test
    void theWayThereTakesNoRoomFromTheOverview() {
        var page = CHROMIUM.window(COMPANY.facilitator(), 1280, ColorScheme.LIGHT, "en");
        page.navigate(COMPANY.last() + "/results");

        var high = page.evaluate("document.documentElement.scrollHeight");
        page.locator(".tabs a[href$=trend]").evaluate("link => link.parentElement.remove()");

        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.documentElement.scrollHeight"))
                .isEqualTo(high);
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, "trend-" + name.toLowerCase(java.util.Locale.ROOT));
        Legible.assertReadable(page, name);
        Legible.assertLarge(page, SMALLEST_LETTERS, name);
    }
}
