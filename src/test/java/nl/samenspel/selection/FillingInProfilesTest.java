package nl.samenspel.selection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.SiteOn;
import nl.samenspel.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team of three fills in on phones, one of them without a connection for a while, another without scripts. */
class FillingInProfilesTest {

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, nl", "POSTGRESQL, de", "SQLITE, fr", "POSTGRESQL, en"})
    void fromAnEmptyTenderToClosedProfiles(SiteOn on, String language) {
        var workspace = on.site().workspace("Government");
        var facilitator = on.site().signedIn(workspace.id(), new Role.Facilitator());
        var femke = CHROMIUM.window(facilitator, 1280, ColorScheme.LIGHT, language);
        femke.navigate("/workspaces/" + workspace.id() + "/tenders/new");
        femke.fill("#name", "ICT services");
        femke.fill("#organisation", "Government");
        femke.check("input[name=promise][value=open]");
        Legible.assertReadable(femke, "the form of a tender");
        Chromium.picture(femke, "tender-form-" + language);
        femke.click("main .button-primary");
        femke.click("a[href$='/lots/paste']");
        femke.fill("#lots", "Workplace\nNetwork");
        femke.click("main .button-primary");
        assertThat(femke.locator(".rows h3")).hasText(new String[] {"Workplace", "Network"});
        femke.click("a[href$='/team']");
        femke.fill("#people", "Ann; ann@example.org; legal\nBen; ; ict; Network\nCleo; ; business");
        femke.click("main .button-primary");
        Legible.assertReadable(femke, "the team");
        Chromium.picture(femke, "tender-team-" + language);
        var links = femke.locator(".copy-link input").all().stream()
                .map(input -> input.inputValue())
                .toList();
        assertThat(links).hasSize(3);
        femke.click(".breadcrumb li:last-child a");
        femke.click("details.confirm summary >> nth=0");
        femke.click("form[action$='/open'] button");
        Chromium.picture(femke, "tender-open-" + language);
        Legible.assertReadable(femke, "the tender");

        var ann = CHROMIUM.window(on.site().stranger(), 360, ColorScheme.DARK, language);
        begin(ann, links.getFirst());
        assertThat(ann.locator("fieldset")).hasCount(4);
        Chromium.picture(ann, "tender-stop-" + language);
        Legible.assertReadable(ann, "an aspect of the lots");
        ann.context().setOffline(true);
        choose(ann, 0, "4");
        assertThat(ann.locator(".saved-offline")).isVisible();
        ann.context().setOffline(false);
        assertThat(ann.locator(".saved-offline")).hasCount(0);
        choose(ann, 1, "2");
        ann.reload();
        assertThat(ann.locator("fieldset >> nth=0").locator("input[type=radio][value='4']"))
                .isChecked();
        ann.navigate(links.getFirst() + "/review");
        Legible.assertReadable(ann, "the review");
        sendIn(ann);
        Chromium.picture(ann, "tender-sent-" + language);
        Legible.assertReadable(ann, "what was sent in");

        var ben = CHROMIUM.withoutScripts(on.site().stranger(), 360, language);
        begin(ben, links.get(1));
        assertThat(ben.locator("fieldset")).hasCount(2);
        ben.click("fieldset >> nth=0 >> input[value='3'] + label");
        ben.click(".actions .button-primary");
        ben.navigate(links.get(1) + "/review");
        sendIn(ben);

        femke.reload();
        femke.click("details.confirm summary >> nth=0");
        femke.click("form[action$='/close'] button");
        assertThat(femke.locator("form[action$='/close']")).hasCount(0);
        var shut = on.site()
                .stranger()
                .get(links.getLast().substring(on.site().stranger().site().length()));
        assertThat(shut.status()).isEqualTo(410);
    }

    private static void begin(Page phone, String link) {
        phone.navigate(link);
        phone.click("button[form=begin]");
        phone.click(".actions .button-primary");
    }

    private static void choose(Page phone, int scale, String level) {
        phone.click("fieldset >> nth=" + scale + " >> input[value='" + level + "'] + label");
    }

    private static void sendIn(Page phone) {
        phone.click("main form .actions .button-primary");
        assertThat(phone.locator("main form[action$='/submit']")).hasCount(0);
    }
}
