package nl.samenspel.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look keeps its promises: contrast in light and dark, small files, nothing from elsewhere. */
class StyleSheetTest {

    private static final Path ASSETS = Path.of("src/main/resources/static/assets");
    /** What some pages need besides, and how many kilobytes it may be. */
    private static final Map<String, Integer> BESIDES =
            Map.of("results.css", 8, "print.css", 8, "meeting.css", 16, "lots.css", 6);

    private static final Pattern BLOCK = Pattern.compile("color-scheme: (light|dark);([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6});");
    private static final Pattern ADDRESS = Pattern.compile("url\\(\"([^\"]*)\"\\)");

    private final String sheet = Files.readString(ASSETS.resolve("samenspel.css"));

    StyleSheetTest() throws IOException {}

    /** WCAG 2.2: 4.5 for text (1.4.3), 3 for what is needed to see a control or a mark (1.4.11). */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 4.5", "ink, card, 4.5", "soft, paper, 4.5", "soft, card, 4.5",
        "customer, paper, 4.5", "customer, card, 4.5", "supplier, paper, 4.5", "supplier, card, 4.5",
        "edge, paper, 3", "edge, card, 3"
    })
    void coloursCanBeToldApartInLightAndInDark(String colour, String ground, double least) {
        var blocks = BLOCK.matcher(sheet);
        int themes = 0;
        while (blocks.find()) {
            var tokens = tokens(blocks.group(2));
            assertThat(contrast(tokens.getOrDefault(colour, ""), tokens.getOrDefault(ground, "")))
                    .as("%s on %s, %s", colour, ground, blocks.group(1))
                    .isGreaterThanOrEqualTo(least);
            themes++;
        }
        assertThat(themes).isEqualTo(3);
    }

    @Test
    void darkIsTheSameByChoiceAndByDevice() {
        var dark = BLOCK.matcher(sheet)
                .results()
                .filter(block -> block.group(1).equals("dark"))
                .map(block -> tokens(block.group(2)))
                .toList();

        assertThat(dark).hasSize(2);
        assertThat(dark.getFirst()).isEqualTo(dark.getLast()).hasSize(9);
    }

    @Test
    void everythingItNeedsLiesBesideItAndIsSmall() throws IOException {
        assertThat(Files.size(ASSETS.resolve("samenspel.css"))).isLessThan(32 * 1024);
        var addresses =
                ADDRESS.matcher(sheet).results().map(found -> found.group(1)).toList();

        assertThat(addresses).hasSize(2);
        for (String address : addresses) {
            assertThat(Files.size(ASSETS.resolve(address))).isBetween(1024L, 25 * 1024L);
        }
        assertThat(sheet).doesNotContain("@import");
        for (var besides : BESIDES.entrySet()) {
            var file = ASSETS.resolve(besides.getKey());
            assertThat(Files.size(file)).as(besides.getKey()).isLessThan(besides.getValue() * 1024L);
            assertThat(Files.readString(file)).as(besides.getKey()).doesNotContain("@import", "url(");
        }
    }

    @Test
    void noTemplateStylesOrScriptsInline() throws IOException {
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(template))
                        .as(template.toString())
                        .doesNotContainPattern("\\sstyle=")
                        .doesNotContainPattern("<style")
                        .doesNotContainPattern("\\son[a-z]+=\"")
                        .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
            }
        }
    }

    private static Map<String, String> tokens(String block) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(block).results().forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
    private static double luminance(String colour) {
        var six = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
        return 0.2126 * linear(six.substring(0, 2))
                + 0.7152 * linear(six.substring(2, 4))
                + 0.0722 * linear(six.substring(4, 6));
    }

    private static double linear(String channel) {
        double share = Integer.parseInt(channel, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
