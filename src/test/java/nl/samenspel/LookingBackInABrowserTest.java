package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Set;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.LookBack;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looking back is planned on a wide page, asked on a phone without scripts, and read in the dark. */
class LookingBackInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, nl", "POSTGRESQL, fr"})
    void fromThePlanToWhatStandsBesideWhatWasSaidThen(SiteOn on, String language) {
        var first = SiteWave.planned(on.site(), Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)))
                .opened();
        answered(first, 2, 2);
        first.closed().revealed();
        var femke = CHROMIUM.window(first.facilitator(), 1280, ColorScheme.LIGHT, language);
        femke.navigate(first.collaborationAt() + "/waves/new");
        femke.check("input[name=look-back][value=strategy]");
        Chromium.picture(femke, "look-back-plan-" + language);
        Legible.assertReadable(femke, "the plan");

        var second = second(on.site(), first);
        second.silent(Party.CUSTOMER, 1);
        var phone = CHROMIUM.withoutScripts(on.site().stranger(), 360, language);
        phone.navigate(second.firstLink());
        phone.click("button[form=begin]");
        phone.navigate(second.firstLink() + "/aspects/strategy");
        assertThat(phone.locator("input[name='strategy.then'][value='3']")).hasCount(1);
        phone.click("input[name='strategy.then'][value='3'] + label");
        Chromium.picture(phone, "look-back-asked-" + language);
        Legible.assertReadable(phone, "the question");
        phone.click("main .actions .button-primary");
        phone.navigate(second.firstLink() + "/aspects/strategy");
        assertThat(phone.locator("input[name='strategy.then'][value='3']")).isChecked();

        answered(second, 4, 1);
        second.closed().revealed();
        for (int width : new int[] {360, 1280}) {
            var page = CHROMIUM.window(second.observer(), width, ColorScheme.DARK, language);
            page.navigate(second.collaborationAt() + "/trend/strategy");
            assertThat(page.locator("#look-back-customer")).isVisible();
            Chromium.picture(page, "look-back-" + width + "-" + language);
            Legible.assertReadable(page, "looking back at " + width);
        }
    }

    private static SiteWave second(Site site, SiteWave first) {
        var lookBack = new LookBack(first.found().lastDay(), Set.of("strategy"));
        return SiteWave.planned(
                        site,
                        first.workspace(),
                        first.collaboration(),
                        Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5))
                                .asking(SiteWave.ERANEOS, Questionnaire.CORE.lookingBack(lookBack)))
                .opened();
    }

    private static void answered(SiteWave wave, int now, int then) {
        for (Party party : Party.values()) {
            wave.answered(
                    party, GovernanceLevel.TACTICAL, 8, question -> question.measure() == Measure.THEN ? then : now);
        }
    }
}
