package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is on paper stands on the pages as well, and who may not see a page finds nothing of it on paper. */
class PrintPagesTest {

    private static final Site SITE = Site.running();
    /** How the texts begin that stand on paper only, or otherwise put together. */
    private static final List<String> OWN = List.of(
            "Hosting · Autumn",
            "What to decide",
            "Which of these will you talk about first",
            "How to read this",
            "Levels run from 1 to 5; no level is good or bad.");

    private static final String ABOUT_FIGURES = "The range below an average says";
    private static final Pattern TEXT = Pattern.compile(">([^<>]*)<");

    /** An anonymous party, too small in one level and in what it wrote. */
    private static SiteWave released(Disclosure customer, Disclosure supplier, ForRespondents sees) {
        var wave = SiteWave.planned(
                        SITE,
                        Terms.of(customer, supplier)
                                .asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING)
                                .showing(sees))
                .opened();
        wave.answered(
                Party.CUSTOMER,
                GovernanceLevel.STRATEGIC,
                2,
                question -> 1 + question.key().length() % 5);
        wave.answered(
                Party.CUSTOMER,
                GovernanceLevel.OPERATIONAL,
                6,
                question -> 1 + question.key().length() % 4);
        wave.answered(
                Party.SUPPLIER,
                GovernanceLevel.TACTICAL,
                4,
                question -> 5 - question.key().length() % 4);
        wave.said(Party.SUPPLIER, "people", 3, List.of("So it is", "It is so"));
        wave.said(Party.SUPPLIER, "agility", 3, List.of("It was so", "So it was"));
        return wave.closed().revealed();
    }

    @ParameterizedTest
    @EnumSource(value = ForRespondents.class, names = "NOTHING", mode = EnumSource.Mode.EXCLUDE)
    void paperSaysNothingThatThePagesDoNot(ForRespondents sees) {
        var wave = released(new Disclosure.Anonymous(5), new Disclosure.Anonymous(3), sees);
        var observer = wave.observer();
        var model = List.of(
                "strategy",
                "agility",
                "results",
                "resilience",
                "processes-and-systems",
                "structure",
                "people",
                "communication");
        var pages = texts(observer, wave.at("/results"));
        var overview = Set.copyOf(pages);
        pages.addAll(texts(observer, wave.at("/results/figures")));
        model.forEach(aspect -> pages.addAll(texts(observer, wave.at("/results/aspects/" + aspect))));
        var whole = texts(observer, wave.at("/results/print"));
        var board = texts(observer, wave.at("/results/board"));

        assertThat(whole).hasSizeGreaterThan(300).contains("So it is");
        whole.removeAll(pages);
        board.removeAll(overview);
        board.removeIf(text -> text.contains(Method.VERSION) && pages.contains(text));
        board.removeIf(text -> text.contains(". ") && overview.stream().anyMatch(page -> page.endsWith(" " + text)));
        assertThat(known(board)).containsExactlyInAnyOrderElementsOf(OWN);
        assertThat(known(whole)).hasSize(OWN.size() + 1).containsAll(OWN).contains(ABOUT_FIGURES);
    }

    private static List<String> known(Set<String> texts) {
        return texts.stream()
                .map(text -> Stream.concat(OWN.stream(), Stream.of(ABOUT_FIGURES))
                        .filter(text::startsWith)
                        .findFirst()
                        .orElse(text))
                .toList();
    }

    @Test
    void behindALinkIsWhatWasSettledBeforehand() {
        var everything = link(ForRespondents.EVERYTHING);
        var overview = link(ForRespondents.OVERVIEW);
        var nothing = link(ForRespondents.NOTHING);
        var stranger = SITE.stranger();

        assertThat(stranger.get(everything + "/results").body())
                .contains(everything + "/results/print", everything + "/results/board");
        assertThat(stranger.get(everything + "/results/print").body())
                .contains("So it is", "Strategic")
                .doesNotContain("/workspaces/");
        assertThat(stranger.get(overview + "/results").body())
                .contains(overview + "/results/board")
                .doesNotContain("/results/print");
        assertThat(stranger.get(overview + "/results/print").location()).isEqualTo(overview + "/results");
        assertThat(stranger.get(overview + "/results/board").body())
                .contains("<svg", "What to decide")
                .doesNotContain("So it is", "/workspaces/", "/aspects/", "/figures");
        for (var page : List.of("/results/print", "/results/board")) {
            assertThat(stranger.get(nothing + page).location()).isEqualTo(nothing);
        }
    }

    @Test
    void beforeTheReleaseThereIsNothingToPrint() {
        var wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Open()))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 3, _ -> 3)
                .answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 3, _ -> 3)
                .closed();

        for (var page : List.of("/results/print", "/results/board")) {
            assertThat(wave.observer().get(wave.at(page)).body())
                    .contains("no results yet")
                    .doesNotContain("<svg", "class=\"sheet");
        }
    }

    private static String link(ForRespondents sees) {
        var wave = released(new Disclosure.Open(), new Disclosure.Open(), sees);
        return SITE
                .use(FindInvitation.class)
                .of(wave.workspace(), wave.found().terms().id())
                .stream()
                .flatMap(one -> one.link().stream())
                .map(link -> "/r/" + link)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> texts(Browser browser, String address) {
        var page = browser.get(address);
        assertThat(page.status()).isEqualTo(200);
        var texts = new ArrayList<String>();
        var main =
                page.body().substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
        TEXT.matcher(main).results().map(found -> found.group(1).strip()).forEach(texts::add);
        return new TreeSet<>(texts);
    }
}
