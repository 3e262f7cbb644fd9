package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Takes the pictures that stand in the user guide, of pages in which no words are left open. */
final class GuidePictures {

    private GuidePictures() {}

    static void whole(Page page, String name) {
        assertSaid(page.locator("main"));
        Chromium.draw(page, "guide-" + name);
    }

    /** The page from its top as far as the height. */
    static void top(Page page, int height, String name) {
        assertSaid(page.locator("main"));
        page.setViewportSize(page.viewportSize().width, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(path(name)));
    }

    /** The page from its top to the end of the part. */
    static void downTo(Page page, Locator last, String name) {
        var box = last.boundingBox();
        top(page, (int) Math.ceil(box.y + box.height), name);
    }

    /** A part of a page by itself. */
    static void part(Locator part, String name) {
        assertSaid(part);
        part.screenshot(new Locator.ScreenshotOptions().setPath(path(name)));
    }

    private static void assertSaid(Locator what) {
        assertThat(what.textContent()).doesNotContainPattern("\\{\\d");
    }

    private static Path path(String name) {
        return Path.of("target", "pictures", "guide-" + name + ".png");
    }
}
