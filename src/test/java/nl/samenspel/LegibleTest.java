package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A check that waits for ever where no scripts run, or finds nothing there, is none. */
class LegibleTest {

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void findsFaultsWhereNoScriptsRunAndLeavesThemOff() {
        var page = CHROMIUM.withoutScripts(Site.running().stranger(), 360, "en");
        page.navigate("/");
        page.setContent("<title>T</title><main><h1>A heading</h1><img src='data:,'></main>");
        assertThatThrownBy(() -> Legible.assertReadable(page, "page")).hasMessageContaining("image-alt");

        page.setContent("<title>T</title><noscript><p>None</p></noscript><script>document.title = 'ran'</script>");
        assertThat(page).hasTitle("T");
        assertThat(page.getByText("None")).isVisible();
    }
}
