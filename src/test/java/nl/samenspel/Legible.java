package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What has to hold of a page for everybody to read it. */
public final class Legible {

    private static final String AXE = readAxe();

    /** Of every rule that the page as it is now breaks: its name, and where first. */
    private static final String BROKEN = """
            async () => {
              const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
              const found = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
              return found.violations.map(rule => `${rule.id} ${rule.nodes[0].html}`);
            }
            """;

    /** Of every text that is seen, in whatever drawing and however enlarged: the size of its letters, and the text. */
    private static final String SMALL = """
            least => {
              const small = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const text = node.textContent.trim();
                const holder = node.parentElement;
                if (!text || holder.closest("script, title, .visually-hidden") || !holder.checkVisibility()) continue;
                const seen = holder.getBoundingClientRect();
                if (seen.width < 2 || seen.height < 2) continue;
                let size = parseFloat(getComputedStyle(holder).fontSize);
                if (holder instanceof SVGTextContentElement) size *= seen.height / holder.getBBox().height;
                if (size < least - 0.1) small.push(`${size.toFixed(1)} ${text}`);
              }
              return small;
            }
            """;

    private Legible() {}

    /** What is folded is looked at as well. */
    public static void assertReadable(Page page, String name) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        assertUnfolded(page, name);
    }

    /** The same of what is seen without unfolding anything. */
    public static void assertUnfolded(Page page, String name) {
        assertThat((List<?>) Chromium.whileScriptsRun(page, () -> broken(page)))
                .as(name)
                .isEmpty();
        assertFits(page, name);
    }

    private static Object broken(Page page) {
        if (page.evaluate("window.axe === undefined").equals(true)) {
            page.evaluate(AXE);
        }
        return page.evaluate(BROKEN);
    }

    /** Nothing is wider than the window. */
    public static void assertFits(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits")
                .isEqualTo(true);
    }

    /** @param least height of letters, in pixels */
    public static void assertLarge(Page page, int least, String name) {
        assertThat((List<?>) page.evaluate(SMALL, least)).as(name).isEmpty();
    }

    private static String readAxe() {
        try (var script = Legible.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
