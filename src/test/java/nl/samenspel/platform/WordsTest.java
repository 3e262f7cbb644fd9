package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");

    static Stream<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_.*", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void allLanguagesHaveTheSameEntries(String name) throws IOException {
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
    void everyEntryHasTheSamePlacesInAllLanguagesAndNoStraightApostrophe(String name) throws IOException {
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
        try (var code = Files.walk(Path.of("src/main/java"));
                var pages = Files.walk(Path.of("src/main/jte"))) {
            var sources = Stream.concat(code, pages);
            for (var source : sources.filter(Files::isRegularFile).toList()) {
                var said = SAID.matcher(Files.readString(source));
                while (said.find()) {
                    assertThat(Words.in(Language.EN).say(said.group(1)))
                            .as(source.toString())
                            .isNotBlank();
                }
            }
        }
    }

    private static long places(String text) {
        return Arrays.stream(new MessageFormat(text).getFormatsByArgumentIndex())
                .count();
    }

    private static Properties entries(String name, Language language) throws IOException {
        var entries = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve(name + "_" + language.tag() + ".properties"), StandardCharsets.UTF_8)) {
            entries.load(reader);
        }
        return entries;
    }
}
