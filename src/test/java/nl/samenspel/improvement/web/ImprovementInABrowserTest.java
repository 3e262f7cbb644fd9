package nl.samenspel.improvement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import nl.samenspel.Browser;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.account.Workspace;
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

        for (String aspect : new String[] {"strategy", "people"}) {
            other.navigate(wave.at("/results/aspects/" + aspect));
            look(other, aspect + "-1280-light");
            phone.navigate(wave.at("/results/aspects/" + aspect));
            look(phone, aspect + "-360-dark");
        }
    }

    private void set(Browser by, String whose, int years, String field, String level) {
        by.post(page + "/targets", "by", day.plusYears(years).toString(), "whose", whose, "why", "", field, level);
    }

    private static void look(Page page, String name) {
        Chromium.picture(page, "improvement-" + name);
        Legible.assertReadable(page, name);
    }
}
