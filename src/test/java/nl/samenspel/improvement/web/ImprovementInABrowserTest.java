package nl.samenspel.improvement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenspel.Browser;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From a released assessment to a target that both agreed to. */
class ImprovementInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();

    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final String page = wave.collaborationAt() + "/improvement";
    private final LocalDate day = LocalDate.now(Workspace.USUAL_ZONE);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void onAPhoneWithoutScriptsTargetsAreSetAndAgreedTo() {
        var femke = CHROMIUM.withoutScripts(wave.facilitator(), 360, "en");
        femke.navigate(wave.at("/results"));
        femke.click("text=Targets: where now, and where to");
        femke.click("main .button-primary");
        femke.fill("#by", day.plusYears(1).toString());
        femke.selectOption("#level-strategy", "4");
        femke.fill("#why", "Plans come earlier.");
        femke.click("main form .button-primary");
        assertThat(femke.locator(".targets")).containsText("Waits for both parties.");

        for (Party party : Party.values()) {
            var sponsor = CHROMIUM.withoutScripts(wave.sponsor(party), 360, "en");
            sponsor.navigate(page);
            sponsor.click(".targets form .button");
            assertThat(sponsor.locator(".targets form[action$=endorse]")).hasCount(0);
        }
        femke.reload();
        assertThat(femke.locator("h1")).containsText("The furthest to go: Strategy, to level 4.0 by ");
        assertThat(femke.locator(".targets")).containsText("Plans come earlier.");
    }

    @Test
    void everybodyCanReadWhereBothAreAndWhereTheyWantToBe() {
        var sponsor = wave.sponsor(Party.CUSTOMER);
        for (int years = 1; years <= 2; years++) {
            set(sponsor, "both", years, "quadrant-value-synthesis", Integer.toString(2 + years));
            set(sponsor, "customer", years, "level-people", "1.5");
        }
        var other = CHROMIUM.window(wave.sponsor(Party.SUPPLIER), 1280, ColorScheme.LIGHT, "nl");
        other.navigate(page);
        Legible.assertReadable(other, "waiting at 1280");
        var waiting = other.locator(".targets form[action$=endorse] button");
        for (int left = waiting.count(); left > 0; left--) {
            waiting.first().click();
            assertThat(waiting).hasCount(left - 1);
        }

        look(other, "1280-light");
        var phone = CHROMIUM.window(sponsor, 360, ColorScheme.DARK, "de");
        phone.navigate(page);
        look(phone, "360-dark");
        phone.navigate(page + "/targets");
        look(phone, "form-360-dark");
        other.navigate(page + "/targets");
        look(other, "form-1280-light");
    }

    /** Beside where people would like it to be, which is drawn otherwise. */
    @Test
    void onTheLadderOfAnAspectTheTargetsAreFlagsInTheRungsOfTheirLevels() {
        var wished = SiteWave.planned(
                        SITE,
                        Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5))
                                .asking(
                                        Terms.of(new Disclosure.Open(), new Disclosure.Open())
                                                .model(),
                                        new Questionnaire(Questionnaire.Part.CORE, Set.of(Module.AMBITION))))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 12, ImprovementInABrowserTest::wished)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 7, ImprovementInABrowserTest::wished)
                .closed()
                .revealed();
        var targets = wished.collaborationAt() + "/improvement/targets";
        for (Party party : Party.values()) {
            wished.sponsor(party)
                    .post(
                            targets,
                            "by",
                            day.plusYears(1).toString(),
                            "whose",
                            party.slug(),
                            "level-strategy",
                            party == Party.CUSTOMER ? "4" : "2.5");
        }

        var wide = CHROMIUM.window(wished.facilitator(), 1280, ColorScheme.LIGHT, "nl");
        var phone = CHROMIUM.window(wished.facilitator(), 360, ColorScheme.DARK, "de");
        for (var page : List.of(wide, phone)) {
            page.navigate(wished.at("/results/aspects/strategy"));
            assertInItsRung(page, Party.CUSTOMER, 4);
            assertInItsRung(page, Party.SUPPLIER, 2.5);
        }
        look(wide, "ladder-1280-light");
        look(phone, "ladder-360-dark");

        wide.click(".tabs >> text=Verbetering");
        wide.click(".tabs >> text=Per aspect");
        assertThat(wide.locator(".ladder")).isVisible();
    }

    private static int wished(Question question) {
        return question.measure() == Measure.DESIRED ? 3 : 2;
    }

    /** The foot of the flag, counted in rungs from the bottom. */
    private static void assertInItsRung(Page page, Party party, double level) {
        var flag = page.locator(".ladder-side .chart-" + party.slug() + " .target-flag:visible");
        var rungs = page.locator(".rungs").boundingBox();
        var drawn = flag.boundingBox();
        double foot = (rungs.y + rungs.height - drawn.y - drawn.height) / rungs.height * 5 + 0.5;
        org.assertj.core.api.Assertions.assertThat(foot).isCloseTo(level, within(0.1));
    }

    private void set(Browser by, String whose, int years, String field, String level) {
        by.post(page + "/targets", "by", day.plusYears(years).toString(), "whose", whose, "why", "", field, level);
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, "improvement-" + name);
        Legible.assertReadable(page, name);
    }
}
