package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/words");

    static Stream<String> names() {
        return Stream.of(Objects.requireNonNull(FOLDER.toFile().list()))
                .map(file -> file.replaceAll("_.*", ""))
                .distinct()
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void allLanguagesHaveTheSameEntries(String name) {
        var english = entries(name, Language.EN).stringPropertyNames();
        for (var language : Language.values()) {
            assertThat(new TreeSet<>(entries(name, language).stringPropertyNames()))
                    .as(name + " in " + language.tag())
                    .isEqualTo(new TreeSet<>(english))
                    .allMatch(key -> key.startsWith(name + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyEntryHasTheSamePlacesInAllLanguagesAndNoStraightApostrophe(String name) {
        var english = entries(name, Language.EN);
        for (var language : Language.values()) {
            var here = entries(name, language);
            for (var key : here.stringPropertyNames()) {
                var text = here.getProperty(key);
                assertThat(text).as(key + " in " + language.tag()).isNotBlank().doesNotContain("'");
                assertThat(places(text)).as(key + " in " + language.tag()).isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    @Test
    void everyEntryThatPagesAndCodeSayExists() throws IOException {
        for (var key : SaidInSources.keys()) {
            assertThat(Words.in(Language.EN).say(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyEntryIsSaid() throws Exception {
        var said = new TreeSet<>(SaidInSources.keys());
        SpokenTest.groups()
                .map(group -> (Spoken<?>) group.get()[1])
                .forEach(group -> said.addAll(group.keys().toList()));

        assertThat(names().flatMap(name -> entries(name, Language.EN).stringPropertyNames().stream())
                        .filter(key -> !said.contains(key)))
                .isEmpty();
    }

    @Test
    void noEntryIsPutTogetherWhereNoTestSeesIt() throws IOException {
        for (var source : SaidInSources.sources()) {
            assertThat(SaidInSources.putTogether(source)).as(source.toString()).isEmpty();
        }
    }

    private static long places(String text) {
        return Arrays.stream(new MessageFormat(text).getFormatsByArgumentIndex())
                .count();
    }

    private static Properties entries(String name, Language language) {
        var entries = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve(name + "_" + language.tag() + ".properties"), StandardCharsets.UTF_8)) {
            entries.load(reader);
            return entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
