package nl.samenspel.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages and code say, as it stands in their sources. */
final class SaidInSources {

    private static final String FILES = WordsTest.names().collect(Collectors.joining("|"));

    /** Nothing else in the code is written like an entry; groups of entries are looked through in {@link SpokenTest}. */
    private static final Pattern ENTRY =
            Pattern.compile("(Spoken\\.(?:of|only)\\(\\s*)?\"((?:" + FILES + ")\\.[a-z0-9.-]*[a-z0-9])\"(?!\\s*\\+)");

    private static final Pattern BEGUN = Pattern.compile("\"(?:" + FILES + ")\\.[a-z0-9.-]*\"\\s*\\+");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+|\\+\\s*\"");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(");

    private SaidInSources() {}

    /** Keys that are put together from parts, so that nobody knows which they are. */
    static List<String> putTogether(Path source) throws IOException {
        var text = Files.readString(source);
        var begun = BEGUN.matcher(text).results().map(MatchResult::group);
        var said = SAID.matcher(text)
                .results()
                .map(say -> firstArgument(text, say.end()))
                .filter(argument -> JOINED.matcher(argument).find());
        return Stream.concat(begun, said).toList();
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

    /** The keys that stand there as a whole. */
    static Set<String> keys() throws IOException {
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

    static List<Path> sources() throws IOException {
        try (var code = Files.walk(Path.of("src/main/java"));
                var pages = Files.walk(Path.of("src/main/jte"))) {
            return Stream.concat(code, pages).filter(Files::isRegularFile).toList();
        }
    }
}
