package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.platform.web.OpenPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Each module says which of its own paths nobody has to sign in for, and docs/access.md names them all. */
class OpenPathsTest {

    private static final Site SITE = Site.running();

    /** What no controller answers: files. */
    private static final List<String> FILES = List.of("/assets/**", "/favicon.ico");

    record Declared(String module, String pattern) {}

    static Stream<Declared> declared() {
        return SITE.useAll(OpenPaths.class).stream()
                .flatMap(of -> Stream.concat(of.forStrangers().stream(), of.forAll().stream())
                        .map(pattern -> new Declared(SiteRoutes.module(of.getClass()), pattern)));
    }

    /** As the table in docs/access.md has them. */
    static List<Declared> promised() {
        try {
            return Pattern.compile("^\\| `(/[^`]*)` \\| `(\\w+)` \\|", Pattern.MULTILINE)
                    .matcher(Files.readString(Path.of("docs/access.md")))
                    .results()
                    .map(row -> new Declared(row.group(2), row.group(1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean isPromised(String path) {
        return promised().stream().anyMatch(open -> covers(open.pattern(), path));
    }

    private static boolean covers(String pattern, String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }

    @Test
    void whatIsOpenIsWhatTheDocumentationSays() {
        assertThat(declared()).containsExactlyInAnyOrderElementsOf(promised());
    }

    @ParameterizedTest
    @MethodSource("declared")
    void whatAModuleOpensIsItsOwn(Declared open) {
        var owners = SiteRoutes.all()
                .filter(route -> covers(open.pattern(), route.path()))
                .map(SiteRoutes.Route::module)
                .collect(Collectors.toSet());

        if (FILES.contains(open.pattern())) {
            assertThat(owners).isEmpty();
        } else {
            assertThat(owners).containsExactly(open.module());
        }
    }
}
