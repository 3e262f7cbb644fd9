package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A drawing by itself and on a page has the same colours. */
class ColourTest {

    private final String sheet = Files.readString(Path.of("src/main/resources/static/assets/samenspel.css"));

    ColourTest() throws IOException {}

    @ParameterizedTest
    @EnumSource(Colour.class)
    void aColourIsThatOfItsTokenInLight(Colour colour) {
        var light = sheet.substring(sheet.indexOf("color-scheme: light;"));

        assertThat(light.substring(0, light.indexOf('}'))).contains("--" + colour.slug() + ": " + colour.hex() + ";");
    }

    @ParameterizedTest
    @EnumSource(value = Colour.class, mode = EnumSource.Mode.EXCLUDE, names = "CARD")
    void onAPageTheTokenTakesItsPlace(Colour colour) {
        assertThat(sheet).contains("." + colour.look() + " { color: var(--" + colour.slug() + "); }");
    }

    @Test
    void noColourIsWrittenAnywhereElse() throws IOException {
        var hex = "#[0-9a-f]{3,6}\\b";
        try (var files = Files.list(Path.of("src/main/java/nl/samenspel/chart"))) {
            assertThat(files.filter(file -> !file.endsWith("Colour.java")))
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(hex));
        }
        assertThat(Arrays.stream(Colour.values()).map(Colour::hex)).allMatch(colour -> colour.matches(hex));
    }
}
