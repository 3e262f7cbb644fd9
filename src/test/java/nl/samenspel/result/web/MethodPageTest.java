package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.wording.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MethodPageTest {

    @Test
    void whoHasSignedInFindsTheWayBackAndOthersAreNotSentAnywhere() {
        var site = Site.running();
        var workspace = site.workspace("Reading").id();
        var facilitator = site.signedIn(workspace, new Role.Facilitator());

        for (String page : List.of("/method", "/model")) {
            assertThat(facilitator.get(page).body()).contains("href=\"/workspaces/" + workspace + "\"");
            assertThat(site.stranger().get(page).body()).doesNotContain("/workspaces/", "href=\"/account\"");
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    @ParameterizedTest
    @EnumSource
    void everybodyReadsTheMethodInHisOwnLanguage(Language language) throws IOException {
        var page = Site.running().stranger().speaking(language.tag()).get("/method");

        assertThat(page.status()).isEqualTo(200);
        var title = text(language).lines().findFirst().orElseThrow().substring(2);
        assertThat(page.body())
                .contains("<h1>" + title + "</h1>", "<table>", "<pre>")
                .doesNotContain("**", "| |");
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameInTheSameOrder(Language language) throws IOException {
        assertThat(structure(language)).isEqualTo(structure(Language.EN));
        assertThat(numbers(language)).isEqualTo(numbers(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void theWordsAreThoseOfTheResults(Language language) throws IOException {
        var words = Words.in(language);
        var labels = Stream.of(AgreementLabel.values()).map(label -> words.say(Names.AGREEMENT, label));
        var claims = Stream.of(Claim.SHOWN, Claim.INDICATION, Claim.SIMILAR, Claim.UNDECIDED)
                .map(claim -> words.say(Names.CLAIM, claim));
        var caveats = Stream.of(Caveat.MEAN_MISLEADS, Caveat.SENSITIVE_TO_OUTLIERS, Caveat.FACETS_DIFFER)
                .map(caveat -> words.say(Names.CAVEAT, caveat));
        var spacing = words.say("result.beside.level-distance");
        assertThat(text(language)).containsIgnoringCase(spacing);
        assertThat(text(language))
                .contains(Stream.of(labels, claims, caveats).flatMap(all -> all).toList())
                .contains(Method.VERSION);
    }

    private static String text(Language language) throws IOException {
        return Files.readString(Path.of("docs/method/" + language.tag() + ".md"));
    }

    /** What each line begins with, which says what it is: a heading, a point, a row, a formula. */
    private static List<String> structure(Language language) throws IOException {
        return text(language)
                .lines()
                .map(line -> line.isEmpty() ? "" : line.replaceFirst("^(#+|- |\\d+\\. |\\||    |).*", "$1text"))
                .toList();
    }

    private static List<String> numbers(Language language) throws IOException {
        return NUMBER.matcher(text(language))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(',', '.'))
                .sorted()
                .toList();
    }
}
