package nl.samenspel.response.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;

/** Takes a picture of a page of the questionnaire, and sees that all can read it without scrolling sideways. */
final class Look {

    private Look() {}

    static void at(Page page, String name, int width, ColorScheme scheme) {
        Chromium.picture(
                page, "answering-" + name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
        Legible.assertUnfolded(page, name);
    }
}
