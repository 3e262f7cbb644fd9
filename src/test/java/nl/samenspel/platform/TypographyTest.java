package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spaces that belong to a sign, so that no line breaks between the two. */
class TypographyTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path MODELS = Path.of("src/main/resources/models");
    private static final Pattern IN_A_MODEL = Pattern.compile("(?<=[ {])fr: (.*)");
    /** Addresses, times, and what is code. */
    private static final Pattern NO_SENTENCE = Pattern.compile("\\S+://\\S+|\\d:\\d|`[^`]*`|^ {4}.*|^\\|[-|]+$");

    private static final Pattern PERCENT = Pattern.compile("\\d(\\s*[\u00A0\u202F]*%)(?![0-9A-F])");
    private static final Pattern LOOSE_SIGN =
            Pattern.compile("(?<!\u202F)[;?!]|(?<!\u00A0):|«(?!\u00A0)|(?<!\u00A0)»|[ \u00A0\u202F][\u00A0\u202F]");

    @Test
    void frenchSignsKeepTheirSpace() throws IOException {
        for (String text : french()) {
            assertThat(NO_SENTENCE.matcher(text).replaceAll("")).doesNotContainPattern(LOOSE_SIGN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Quoi ?, 1",
        "Quoi?, 1",
        "Quoi\u202F?, 0",
        "Ceci : cela, 1",
        "Ceci\u00A0: cela, 0",
        "« Ceci », 2",
        "«\u00A0Ceci\u00A0», 0",
        "à 10:30 sur https://example.org:8080/a;b, 0",
        "`sh -c \"a; b\"`, 0"
    })
    void whatIsLooseIsFound(String text, int signs) {
        var sentence = NO_SENTENCE.matcher(text).replaceAll("");

        assertThat(LOOSE_SIGN.matcher(sentence).results()).hasSize(signs);
    }

    @ParameterizedTest
    @CsvSource({"NL, 90%", "EN, 90%", "DE, 90\u00A0%", "FR, 90\u00A0%"})
    void percentSignsStandAsTheLanguageHasThem(Language language, String ninety) throws IOException {
        assertThat(Words.in(language).percent(0.9)).isEqualTo(ninety);
        for (String text : Stream.concat(words(language.tag()).stream(), method(language.tag()).stream())
                .toList()) {
            assertThat(PERCENT.matcher(text).results().map(percent -> "90" + percent.group(1)))
                    .as(text)
                    .allMatch(ninety::equals);
        }
    }

    private static List<String> french() throws IOException {
        return Stream.of(words("fr"), ofModels(), method("fr"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> words(String language) throws IOException {
        var all = new Properties();
        for (Path file : files(WORDS, "_" + language + ".properties")) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            }
        }
        return all.values().stream().map(String::valueOf).toList();
    }

    private static List<String> ofModels() throws IOException {
        return files(MODELS, ".yaml").stream()
                .flatMap(TypographyTest::lines)
                .flatMap(line -> IN_A_MODEL.matcher(line).results())
                .map(text -> text.group(1))
                .toList();
    }

    private static List<String> method(String language) {
        return lines(Path.of("docs/method/" + language + ".md")).toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
