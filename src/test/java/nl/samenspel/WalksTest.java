package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walks through the house that the README names. */
class WalksTest {

    private static final Pattern FILE = Pattern.compile("`([a-z]+(?:/[a-z]+)*/[A-Z]\\w+)`");
    private static final int MOST = 12;

    @Test
    void leadPastFilesThatExistAndNotPastTooMany() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var walks = readme.substring(readme.indexOf("### Three walks"), readme.indexOf("## Credits"))
                .split("\n\\*\\*", -1);

        assertThat(walks).hasSize(4);
        for (int each = 1; each < walks.length; each++) {
            var files = FILE.matcher(walks[each]).results().map(WalksTest::file).toList();
            assertThat(files)
                    .hasSizeBetween(5, MOST)
                    .allSatisfy(file -> assertThat(file).exists());
        }
        assertThat(Path.of("src/test/java/nl/samenspel/StoryIT.java")).exists();
    }

    private static Path file(MatchResult found) {
        return Path.of("src/main/java/nl/samenspel", found.group(1) + ".java");
    }
}
