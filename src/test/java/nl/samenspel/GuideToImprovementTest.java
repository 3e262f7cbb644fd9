package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Walks through what the user guide tells of getting better, in the demonstration, and leaves the pictures that stand in it. */
class GuideToImprovementTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final SiteDemonstration DEMONSTRATION = SiteDemonstration.made(Site.running());

    private final Page femke = CHROMIUM.window(DEMONSTRATION.place("Femke Aalders"), 1280, ColorScheme.LIGHT, "en");

    @AfterAll
    static void close() {
        CHROMIUM.close();
        DEMONSTRATION.close();
    }

    @Test
    void howItWentWhatIsDoneAboutItAndWhatCameTrue() {
        femke.navigate("/");
        femke.click("text=Industria × Industria ICT");
        var collaboration = femke.url();

        femke.navigate(collaboration + "/trend");
        assertThat(femke.locator("main")).containsText("Escalation");
        GuidePictures.top(femke, 1000, "trend");

        femke.navigate(collaboration + "/improvement");
        var programme = femke.locator("#programme");
        assertThat(programme.locator("tbody tr")).hasCount(8);
        GuidePictures.part(programme, "programme");

        femke.navigate(collaboration + "/improvement/forecasts");
        var settled = femke.locator("#settled-0-0 ~ .table-scroll").first();
        assertThat(settled.locator("tbody tr")).hasCount(8);
        GuidePictures.part(settled, "forecasts");
    }
}
