package nl.samenspel.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import nl.samenspel.Chromium;

/** Takes a picture of a page of the questionnaire, and sees that all can read it without scrolling sideways. */
final class Look {

    private Look() {}

    static void at(Page page, String name, int width, ColorScheme scheme) {
        Chromium.picture(
                page, "answering-" + name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(name).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name + " fits")
                .isTrue();
    }
}
