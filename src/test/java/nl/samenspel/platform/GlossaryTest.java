package nl.samenspel.platform;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One thing has one word: no text for people uses what {@code docs/glossary.md} drops. Templates have no words of their own. */
class GlossaryTest {

    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path MODELS = Path.of("src/main/resources/models");
    /** They name acts and fields as code does. */
    private static final Set<String> NAMING_CODE = Set.of("docs/results", "docs/access");

    private static final List<Path> FOR_READERS_OF_ENGLISH = Stream.of(
                    "README.md", "docs/user-guide.md", "docs/operator-guide.md", "docs/results.md", "docs/access.md")
            .map(Path::of)
            .toList();
    /** What is code, and where links lead to. */
    private static final Pattern CODE = Pattern.compile("`[^`]*`|^ {4,}.*|]\\([^)]*\\)|^[a-z.0-9-]+=");

    private static final Pattern ROW = Pattern.compile("\\| (\\w\\w) \\| ([^|]+) \\| ([^|]+) \\|([^|]*)\\|");
    private static final Pattern TERM = Pattern.compile(
            "\\| (?<term>[^|]+) \\| (?<nl>[^|]+) \\| (?<en>[^|]+) \\| (?<de>[^|]+) \\| (?<fr>[^|]+) \\| [^|]+ \\|");

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextUsesADroppedWord(Language language) throws IOException {
        var dropped = dropped(language);

        assertThat(files(language)
                        .flatMap(file -> lines(file, language)
                                .flatMap(line -> dropped.stream()
                                        .filter(word -> word.isIn(line))
                                        .map(word -> "%s: “%s” (%s) in: %s"
                                                .formatted(file, word.word(), word.instead(), line)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, The Measurement closes, measurement",
        "NL, De resultaten zijn onthuld., onthuld",
        "DE, für beide Parteien, Parteien",
        "FR, la mesure est close, mesure"
    })
    void aDroppedWordIsFoundInEveryLanguage(Language language, String text, String word) throws IOException {
        assertThat(dropped(language).stream().filter(dropped -> dropped.isIn(text)))
                .extracting(Dropped::word)
                .contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, a Balanced Scorecard per party",
        "EN, the parameter `measurement` of the code",
        "NL, afspraken over prestaties",
        "FR, un service sur mesure"
    })
    void anExceptionAPartOfAWordAndCodeAreLeftAlone(Language language, String text) throws IOException {
        var line = CODE.matcher(text).replaceAll("");

        assertThat(dropped(language)).noneMatch(dropped -> dropped.isIn(line));
    }

    @Test
    void everyTermHasAWordInEachLanguageThatIsNotDropped() throws IOException {
        var terms = Files.readAllLines(GLOSSARY).stream()
                .map(TERM::matcher)
                .filter(row -> row.matches() && !row.group("term").matches("term|-+"))
                .toList();

        assertThat(terms).hasSizeGreaterThan(30);
        for (var language : Language.values()) {
            var dropped = dropped(language);
            assertThat(dropped).as(language.tag()).hasSizeGreaterThan(10);
            assertThat(terms)
                    .extracting(row -> row.group(language.tag()))
                    .allSatisfy(word -> assertThat(dropped).noneMatch(dropping -> dropping.isIn(word)));
        }
    }

    private record Dropped(String word, String instead, List<String> exceptions) {

        boolean isIn(String text) {
            var looked = exceptions.stream()
                    .map(exception -> Pattern.compile(Pattern.quote(exception), Pattern.CASE_INSENSITIVE))
                    .reduce(text, (rest, exception) -> exception.matcher(rest).replaceAll(""), (one, _) -> one);
            return Pattern.compile(
                            "(?<![\\p{L}\\p{N}-])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(looked)
                    .find();
        }
    }

    private static List<Dropped> dropped(Language language) throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches() && row.group(1).equals(language.tag()))
                .flatMap(row -> listed(row.group(2))
                        .map(word -> new Dropped(
                                word, row.group(3), listed(row.group(4)).toList())))
                .toList();
    }

    private static Stream<String> listed(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(not(String::isEmpty));
    }

    private static Stream<Path> files(Language language) throws IOException {
        var words = in(WORDS).filter(file -> file.toString().endsWith("_" + language.tag() + ".properties"));
        var guides = language == Language.EN ? FOR_READERS_OF_ENGLISH.stream() : Stream.<Path>empty();
        var method = Stream.of(Path.of("docs/method/" + language.tag() + ".md"));
        return Stream.of(words, in(MODELS), method, guides)
                .flatMap(files -> files)
                .filter(file -> NAMING_CODE.stream().noneMatch(file.toString()::contains));
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        }
    }

    /** What is text in a file; of a model, that in one language. */
    private static Stream<String> lines(Path file, Language language) {
        try {
            var lines = Files.readAllLines(file).stream();
            if (file.startsWith(MODELS)) {
                var own = Pattern.compile("(?<=[ {,])" + language.tag() + ": (.*?)(?=, \\w\\w: |}|$)");
                return lines.flatMap(line -> own.matcher(line).results()).map(text -> text.group(1));
            }
            return lines.map(line -> CODE.matcher(line).replaceAll(""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
