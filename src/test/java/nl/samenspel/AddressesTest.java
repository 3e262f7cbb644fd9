package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are made in one class of each module; nobody else puts them together. */
class AddressesTest {

    private static final Path JAVA = Path.of("src/main/java/nl/samenspel");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /** Where addresses are made, and where a module says which of its paths are open. */
    private static final Pattern MAKERS = Pattern.compile("\\w+Addresses\\.java|Open\\w+Paths\\.java");

    private static final Pattern NO_CODE = Pattern.compile("/\\*.*?\\*/|(?<!:)//[^\n]*", Pattern.DOTALL);
    private static final Pattern ROUTES_AND_FILES =
            Pattern.compile("@(?:Get|Post|Request)Mapping(?:\\([^)]*\\))?|getResourceAsStream\\([^)]*\\)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*)\"");
    private static final Pattern PART = Pattern.compile("/([a-z][a-z.-]*)");
    private static final Pattern PUT_TOGETHER = Pattern.compile("\\+\\s*\"/\"|\"/\"\\s*\\+|\"\\?[a-z-]+=?\"");
    private static final Pattern TYPED_IN_A_TEMPLATE = Pattern.compile(
            "(?:href|action|formaction|data-saving)=\"(?!\\$\\{|#|/\")[^\"]*|\\}[/?][^\"<]*(?=\")|\"/[a-z][^\"]*");

    private static final Set<String> PARTS =
            SiteRoutes.all().flatMap(route -> route.parts().stream()).collect(Collectors.toSet());

    @Test
    void nobodyElsePutsAddressesTogether() {
        assertThat(files(JAVA)
                        .filter(file -> !MAKERS.matcher(name(file)).matches())
                        .flatMap(file -> byHand(read(file)).map(found -> name(file) + ": " + found)))
                .isEmpty();
    }

    @Test
    void noTemplateDoes() {
        assertThat(files(TEMPLATES)
                        .flatMap(file -> byHandInTemplate(read(file)).map(found -> name(file) + ": " + found)))
                .isEmpty();
    }

    /** So that no module names the pages of one that stands on it, which others have to bring. */
    @Test
    void aModuleMakesAddressesOfItsOwnPagesOnly() throws IOException {
        var order = ModulesTest.order();
        assertThat(files(JAVA)
                        .filter(file -> name(file).endsWith("Addresses.java"))
                        .flatMap(
                                file -> foreign(module(file), read(file), order).map(part -> name(file) + ": " + part)))
                .isEmpty();
    }

    @Test
    void addressesOfOtherModulesAreSeen() throws IOException {
        var order = ModulesTest.order();

        assertThat(foreign("assessment", "page + \"/results\"", order)).containsExactly("results");
        assertThat(foreign("result", "\"/workspaces/\" + id + \"/waves/\"", order))
                .containsExactly("workspaces", "waves");
        assertThat(foreign("invitation", "wave + \"/people\"", order)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page.seeOther(\"/workspaces/\" + workspace)",
                "at + \"/results\"",
                "at + \"/\" + member",
                "members(at) + \"?revoked\"",
                "\"/sign-in?next=\" + wanted"
            })
    void whatIsPutTogetherIsSeen(String code) {
        assertThat(byHand(code)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/model\">",
                "<form method=\"post\" action=\"${view.address()}/close\">",
                "<a href=\"${view.address()}?again\">",
                "<form data-saving=\"answers\">",
                "<a href=\"${\"/method\"}\">"
            })
    void whatATemplatePutsTogetherIsSeen(String markup) {
        assertThat(byHandInTemplate(markup)).isNotEmpty();
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /**
     * Parts of addresses that are no part of a route of the module, or under which other modules have pages: those are for the
     * first of them in the order of the README to make.
     */
    private static Stream<String> foreign(String module, String code, List<String> order) {
        return TEXT.matcher(NO_CODE.matcher(code).replaceAll(""))
                .results()
                .flatMap(text -> PART.matcher(text.group(1)).results())
                .map(part -> part.group(1))
                .filter(part -> !owners(part, order).contains(module));
    }

    private static List<String> owners(String part, List<String> order) {
        var above = SiteRoutes.all()
                .filter(route ->
                        route.parts().contains(part) && !route.parts().getLast().equals(part))
                .map(SiteRoutes.Route::module)
                .min(Comparator.comparingInt(order::indexOf));
        return above.map(List::of)
                .orElseGet(() -> SiteRoutes.all()
                        .filter(route -> route.parts().contains(part))
                        .map(SiteRoutes.Route::module)
                        .toList());
    }

    private static String module(Path file) {
        return JAVA.relativize(file).getName(0).toString();
    }

    private static Stream<String> byHand(String code) {
        var rest =
                ROUTES_AND_FILES.matcher(NO_CODE.matcher(code).replaceAll("")).replaceAll("");
        var parts = TEXT.matcher(rest)
                .results()
                .map(text -> text.group(1))
                .filter(text -> PART.matcher(text).results().anyMatch(part -> PARTS.contains(part.group(1))));
        var showsNothing = code.startsWith("package ") && !code.contains(".web;");
        return showsNothing
                ? parts
                : Stream.concat(parts, PUT_TOGETHER.matcher(rest).results().map(MatchResult::group));
    }

    private static Stream<String> byHandInTemplate(String markup) {
        return TYPED_IN_A_TEMPLATE.matcher(markup).results().map(MatchResult::group);
    }

    private static Stream<Path> files(Path below) {
        try (var all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
