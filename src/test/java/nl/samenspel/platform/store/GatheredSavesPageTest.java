package nl.samenspel.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/gathered-saves.md} in step with the classes that it tells of. */
class GatheredSavesPageTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    @Test
    void everyClassThatIsNamedIsThereWithWhatIsNamedOfIt() throws IOException {
        var sources = sources(MAIN);

        for (List<String> named : named()) {
            assertThat(sources).as("the page names it").containsKey(named.getFirst());
            assertThat(sources.get(named.getFirst()))
                    .as(named.getFirst())
                    .containsPattern("\\b" + named.get(1) + "\\b");
        }
    }

    @Test
    void allThatTransactionsAreBuiltOfIsNamed() throws IOException {
        assertThat(named())
                .extracting(List::getFirst)
                .containsAll(sources(MAIN.resolve("nl/samenspel/platform/store/transaction"))
                        .keySet())
                .contains("WritingThread", "SharedCommits", "WriterTransaction", "PooledTransactions");
    }

    /** Classes, each with a part of it, or with itself. */
    private static List<List<String>> named() throws IOException {
        return CLASS.matcher(Files.readString(Path.of("docs/gathered-saves.md")))
                .results()
                .map(found -> List.of(found.group(1), found.group(found.group(2) == null ? 1 : 2)))
                .toList();
    }

    /** Name of a class → its source. */
    private static Map<String, String> sources(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            GatheredSavesPageTest::text,
                            (one, other) -> one + other));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
