package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.EventDraft;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of waves in which everybody of a party rates everything the same, six tactical people of each. */
class TrendPagesTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final ModelVersion OTHER = ModelVersion.of("neighbours-3");
    private static final int PEOPLE = 6;

    /** A collaboration, and its waves as they are released. */
    private record Waves(Site site, SiteWave first) {

        static Waves of(Site site, Terms terms, int customer, int supplier) {
            return new Waves(site, released(SiteWave.planned(site, terms), customer, supplier, PEOPLE));
        }

        SiteWave and(Terms terms, int customer, int supplier) {
            return and(terms, customer, supplier, PEOPLE);
        }

        /** @param people of the supplier */
        SiteWave and(Terms terms, int customer, int supplier, int people) {
            return released(
                    SiteWave.planned(site, first.workspace(), first.collaboration(), terms),
                    customer,
                    supplier,
                    people);
        }

        private static SiteWave released(SiteWave wave, int customer, int supplier, int people) {
            return wave.opened()
                    .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, PEOPLE, _ -> customer)
                    .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, people, _ -> supplier)
                    .closed()
                    .revealed();
        }

        String trend() {
            return first.collaborationAt() + "/trend";
        }

        String page() {
            return page(first.observer(), trend());
        }

        static String page(Browser browser, String address) {
            var answer = browser.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            return answer.body();
        }
    }

    private static Terms named(String name) {
        return named(name, OPEN);
    }

    private static Terms named(String name, Disclosure supplier) {
        return Terms.of(OPEN, supplier).named(name, Description.between("Hosting", "Handelshuis", "Noord IT"));
    }

    /** The customer goes from 1 to 4, the supplier stays at 3: six against six, all apart. */
    @ParameterizedTest
    @EnumSource
    void whatWasShownIsSaidInWordsInAPictureAndInATable(SiteOn on) {
        var waves = Waves.of(on.site(), named("Baseline"), 1, 3);
        var _ = waves.and(named("Autumn"), 4, 3);
        var page = waves.page();

        assertThat(page)
                .contains("<h1>A higher level was shown on 8 of 8 aspects, according to Handelshuis</h1>")
                .contains("compares “Autumn” with “Baseline”")
                .contains("Handelshuis: +3.0 on average.", "Noord IT: 0.0 on average.");
        assertThat(panels(page))
                .hasSize(8)
                .allSatisfy(panel -> assertThat(panel)
                        .contains("class=\"joined\"", "customer-actual", "supplier-actual")
                        .containsSubsequence(
                                "Handelshuis</span> <strong>higher: shown</strong>",
                                "+3.0",
                                "Noord IT</span> ",
                                "0.0"));
        assertThat(table(page, "customer")).containsSubsequence("Strategy", "1.0", "4.0", "+3.0", "higher: shown");
        assertThat(table(page, "supplier")).containsSubsequence("Strategy", "3.0", "3.0", "0.0");
    }

    @ParameterizedTest
    @EnumSource
    void whatHappenedMeanwhileIsALineInEveryPictureAndASentenceBelow(SiteOn on) {
        var waves = Waves.of(on.site(), named("Baseline"), 1, 3);
        var last = waves.and(named("Autumn"), 4, 3);
        var day = ((Wave.Revealed) last.found()).lastDay();
        var collaboration = on.site()
                .use(FindCollaboration.class)
                .handle(last.workspace(), last.collaboration())
                .orElseThrow();
        for (var draft : List.of(
                new EventDraft(EventKind.REORGANISATION, day, "Two teams become <one>"),
                new EventDraft(EventKind.ESCALATION, day.plusYears(2), "Not yet"))) {
            assertThat(on.site().use(NoteEvents.class).note(collaboration, draft, new Signatory("Femke", "")))
                    .isInstanceOf(NoteEvents.Noting.Noted.class);
        }

        for (String address : List.of(waves.trend(), waves.trend() + "/people")) {
            assertThat(Waves.page(waves.first().observer(), address))
                    .containsSubsequence("<svg", "class=\"event\"", "<title>1: ", "What happened", "<ol>", "<li")
                    .contains("Reorganisation: Two teams become &lt;one&gt;</li>")
                    .doesNotContain("Not yet");
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneAspectIsLargeAndOneThatIsUnknownIsNotThere(SiteOn on) {
        var waves = Waves.of(on.site(), named("Baseline"), 4, 3);
        var _ = waves.and(named("Autumn"), 1, 3);
        var observer = waves.first().observer();
        var page = Waves.page(observer, waves.trend() + "/people");

        assertThat(page)
                .contains("<h1>A lower level was shown on People, according to Handelshuis</h1>")
                .contains("chart-wide", "chart-narrow", waves.trend() + "/structure", waves.trend() + "/communication");
        assertThat(panels(page)).hasSize(1);
        for (String unknown : List.of("/peoples", "/%00", "/people.csv", "/..%2f", "/" + "a".repeat(300))) {
            assertThat(observer.get(waves.trend() + unknown).status())
                    .as(unknown)
                    .isIn(400, 404);
        }
        assertThat(names(Waves.page(observer, waves.trend() + "?order=sideways")))
                .isEqualTo(names(waves.page()));
    }

    @ParameterizedTest
    @EnumSource
    void untilTwoWereReleasedItIsSaidThatThereIsNothingToSee(SiteOn on) {
        var planned = SiteWave.planned(on.site(), named("Baseline"));
        assertThat(planned.observer().get(planned.collaborationAt() + "/trend").body())
                .contains("No results have been released yet.");

        var waves = Waves.of(on.site(), named("Baseline"), 1, 3);
        assertThat(waves.page())
                .contains(
                        "One assessment says nothing about change", "The results of one assessment have been released.")
                .doesNotContain("<svg", "1.0", "3.0");
        assertThat(Waves.page(waves.first().observer(), waves.trend() + "/people"))
                .contains("says nothing about change");
        assertThat(waves.first().observer().get(waves.first().at("/results")).body())
                .doesNotContain(waves.trend());

        var sealed = SiteWave.planned(
                        on.site(), waves.first().workspace(), waves.first().collaboration(), named("Sealed"))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, PEOPLE, _ -> 5)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, PEOPLE, _ -> 5)
                .closed();
        assertThat(waves.page())
                .contains("One assessment says nothing about change")
                .doesNotContain("Sealed");
        sealed.revealed();
        assertThat(waves.page()).contains("Sealed", "+4.0");
        for (SiteWave wave : List.of(waves.first(), sealed)) {
            assertThat(wave.observer().get(wave.at("/results/figures")).body()).contains(waves.trend());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartyThatIsNotShownOnceIsAGapInEveryPicture(SiteOn on) {
        var five = new Disclosure.Anonymous(5);
        var waves = Waves.of(on.site(), named("Baseline", five), 2, 3);
        var _ = waves.and(named("Autumn", five), 2, 4, 3);
        var _ = waves.and(named("Winter", five), 2, 3);
        var page = waves.page();

        assertThat(panels(page)).allSatisfy(panel -> {
            assertThat(group(panel, "customer-actual")).contains("class=\"joined\"");
            assertThat(group(panel, "supplier-actual")).doesNotContain("class=\"joined\"");
            assertThat(panel).contains("Noord IT</span> not shown both times");
        });
        assertThat(table(page, "supplier")).contains("3.0").doesNotContain("4.0", "+1.0", "−1.0");
        assertThat(page)
                .contains("Handelshuis: 0.0 on average.", "Why do I not see this?")
                .doesNotContain("Noord IT: ");
    }

    @ParameterizedTest
    @EnumSource
    void whereOtherQuestionsWereAskedInBetweenNothingIsCompared(SiteOn on) {
        var waves = Waves.of(on.site(), named("Baseline"), 1, 3);
        var _ = waves.and(named("Others").asking(OTHER, Questionnaire.CORE), 2, 2);
        var _ = waves.and(named("Winter"), 4, 3);
        var page = waves.page();

        assertThat(page)
                .contains("<h1>There is nothing to compare yet</h1>")
                .contains("“Others” asked other questions and is left out of the pictures.")
                .contains("cannot be compared with the one before it")
                .doesNotContain("class=\"joined\"", "higher: ", "not shown both times", "+3.0", "on average.");
        assertThat(panels(page))
                .hasSize(8)
                .allSatisfy(panel ->
                        assertThat(panel).contains("1.0", "4.0", "Handelshuis</span> nothing to compare with"));
        assertThat(table(page, "customer")).containsSubsequence("Strategy", "1.0", "4.0");
    }

    @Test
    void whatCameLaterChangesNothingOfTheTablesBefore() {
        var waves = Waves.of(SITE, named("Baseline"), 1, 3);
        var _ = waves.and(named("Autumn"), 2, 4);
        var before = rows(table(waves.page(), "customer"));
        var _ = waves.and(named("Winter"), 5, 1);
        var after = rows(table(waves.page(), "customer"));

        assertThat(after).hasSameSizeAs(before);
        for (int each = 0; each < before.size(); each++) {
            assertThat(after.get(each)).startsWith(before.get(each).replaceFirst("(?s)</tr>.*", ""));
        }
    }

    @Test
    void theLargestChangeIsFirstWhereThatIsAsked() {
        var waves = Waves.of(SITE, named("Baseline"), 2, 3);
        var _ = SiteWave.planned(SITE, waves.first().workspace(), waves.first().collaboration(), named("Autumn"))
                .opened()
                .answered(
                        Party.CUSTOMER,
                        GovernanceLevel.TACTICAL,
                        PEOPLE,
                        question -> question.aspect().equals("structure") ? 1 : 2)
                .answered(
                        Party.SUPPLIER,
                        GovernanceLevel.TACTICAL,
                        PEOPLE,
                        question -> question.aspect().equals("people") ? 5 : 3)
                .closed()
                .revealed();

        assertThat(names(waves.page())).startsWith("Strategy", "Agility");
        assertThat(names(Waves.page(waves.first().observer(), waves.trend() + "?order=change")))
                .startsWith("People", "Structure", "Strategy", "Agility");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        var waves = Waves.of(SITE, named("Baseline"), 1, 4);
        var _ = waves.and(named("Autumn"), 4, 1);

        for (String address : List.of(waves.trend(), waves.trend() + "?order=change", waves.trend() + "/people")) {
            var shown = Waves.page(waves.first().observer().speaking(language.tag()), address);
            assertThat(shown).contains("lang=\"" + language.tag()).doesNotContain("result.", "chart.", "{0}", "{1}");
        }
    }

    private static List<String> panels(String page) {
        return Pattern.compile("<h3><?.*?(?=<h3>|</ul>\\s*</section>)", Pattern.DOTALL)
                .matcher(page.substring(page.indexOf("<ul class=\"panels\">")))
                .results()
                .map(panel -> panel.group())
                .filter(panel -> panel.contains("<svg"))
                .toList();
    }

    private static List<String> names(String page) {
        return panels(page).stream()
                .map(panel -> panel.replaceFirst("(?s)<h3><a[^>]*>([^<]*)<.*", "$1"))
                .toList();
    }

    private static String group(String panel, String line) {
        var from = panel.substring(panel.indexOf("<g class=\"" + line + "\">"));
        return from.substring(0, from.indexOf("</g></g></g>"));
    }

    private static String table(String page, String party) {
        var from = page.substring(page.indexOf("id=\"trend-" + party + "\""));
        return from.substring(0, from.indexOf("</table>"));
    }

    private static List<String> rows(String table) {
        return List.of(table.substring(table.indexOf("<tbody>")).split("<tr>", -1));
    }
}
