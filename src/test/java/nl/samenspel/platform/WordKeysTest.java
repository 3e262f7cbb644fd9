package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said in pages and code, and the entries that there are: each of the one is one of the other. */
class WordKeysTest {

    private static final String FILES = WordsTest.names().collect(Collectors.joining("|"));

    /** Nothing else in the code is written like an entry; groups of entries are looked through in {@link SpokenTest}. */
    private static final Pattern ENTRY =
            Pattern.compile("(Spoken\\.(?:of|only)\\(\\s*)?\"((?:" + FILES + ")\\.[a-z0-9.-]*[a-z0-9])\"(?!\\s*\\+)");

    private static final Pattern BEGUN = Pattern.compile("\"(?:" + FILES + ")\\.[a-z0-9.-]*\"\\s*\\+");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+|\\+\\s*\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(");

    /** It tells what other modules did, and knows the kinds of that by their names only. */
    private static final Path TIMELINE = Path.of("src/main/java/nl/samenspel/collaboration/web/TimelineWords.java");

    private static final String OF_THE_TIMELINE = "collaboration.happening.";

    @Test
    void everyEntryThatPagesAndCodeSayExists() throws IOException {
        for (var key : keys()) {
            assertThat(Words.in(Language.EN).say(key)).as(key).isNotBlank();
        }
    }

    @Test
    void everyEntryIsSaid() throws Exception {
        var said = new TreeSet<>(keys());
        SpokenTest.groups()
                .map(group -> (Spoken<?>) group.get()[1])
                .forEach(group -> said.addAll(group.keys().toList()));

        assertThat(WordsTest.names()
                        .flatMap(name -> WordsTest.entries(name, Language.EN).stringPropertyNames().stream())
                        .filter(key -> !key.startsWith(OF_THE_TIMELINE))
                        .filter(key -> !said.contains(key)))
                .isEmpty();
    }

    @Test
    void noEntryIsPutTogetherWhereNoTestSeesIt() throws IOException {
        for (var source : sources()) {
            var text = Files.readString(source);
            var arguments = SAID.matcher(text).results().map(say -> firstArgument(text, say.end()));
            if (!source.equals(TIMELINE)) {
                assertThat(BEGUN.matcher(text).results().map(MatchResult::group))
                        .as(source.toString())
                        .isEmpty();
                assertThat(arguments.filter(argument -> JOINED.matcher(argument).find()))
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    /** Up to the comma after it, or the end of the call. */
    private static String firstArgument(String text, int from) {
        var depth = 0;
        var quoted = false;
        var to = from;
        for (; to < text.length(); to++) {
            var sign = text.charAt(to);
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '(' || sign == '{')) {
                depth++;
            } else if (!quoted && depth > 0 && (sign == ')' || sign == '}')) {
                depth--;
            } else if (!quoted && depth == 0 && (sign == ',' || sign == ')')) {
                break;
            }
        }
        return text.substring(from, to);
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var source : sources()) {
            ENTRY.matcher(Files.readString(source))
                    .results()
                    .filter(found -> found.group(1) == null)
                    .map(found -> found.group(2))
                    .forEach(keys::add);
        }
        return keys;
    }

    private static Iterable<Path> sources() throws IOException {
        try (var code = Files.walk(Path.of("src/main/java"));
                var pages = Files.walk(Path.of("src/main/jte"))) {
            return Stream.concat(code, pages).filter(Files::isRegularFile).toList();
        }
    }
}
