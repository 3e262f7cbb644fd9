package nl.samenspel.response.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketsInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site, new Disclosure.Anonymous(3), Questionnaire.PULSE);
    private final String wave = "/workspaces/" + running.workspace() + "/waves/"
            + running.wave().terms().id();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void aTicketIsPrintedScannedAndAnsweredOnAPhone() {
        var sheet = sheet(360, ColorScheme.LIGHT, "en");
        var address = sheet.locator(".tickets svg").first().getAttribute("aria-label");

        var phone = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        phone.navigate(address);
        phone.click("main .button-primary");
        phone.click("main .button-primary");
        for (int page = 0; page < 12 && !phone.url().endsWith("/review"); page++) {
            for (var group :
                    phone.locator("form.answering fieldset:has(.level, .row)").all()) {
                group.locator(".level, .row label").nth(2).click();
            }
            var before = phone.url();
            phone.click("main .actions .button-primary");
            phone.waitForCondition(() -> !phone.url().equals(before));
        }
        phone.click("main .button-primary");
        assertThat(phone.locator("h1")).hasText("Thank you, your answers are in");
        phone.context().close();
        sheet.context().close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, de", "360, DARK, nl", "1280, LIGHT, fr", "1280, DARK, en"})
    void ticketPagesCanBeReadByAll(int width, ColorScheme scheme, String language) {
        var sheet = sheet(width, scheme, language);
        Look.at(sheet, "ticket-sheet", width, scheme);
        sheet.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        sheet.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "pictures", "tickets.pdf")));
        sheet.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        for (String page : new String[] {"/tickets", "", "/asked", "/links"}) {
            sheet.navigate(wave + page);
            Look.at(sheet, "wave" + page.replace('/', '-'), width, scheme);
        }
        sheet.navigate("/t");
        Look.at(sheet, "ticket", width, scheme);
        sheet.context().close();
    }

    private Page sheet(int width, ColorScheme scheme, String language) {
        var femke = site.signedIn(running.workspace(), new Role.Facilitator());
        var page = CHROMIUM.window(femke, width, scheme, language);
        page.navigate(wave + "/tickets");
        page.fill("#customer-strategic", "1");
        page.fill("#customer-operational", "7");
        page.click(".card.customer .button-primary");
        assertThat(page.locator(".tickets > li")).hasCount(8);
        return page;
    }
}
