package nl.samenspel.dialogue.web;

import static nl.samenspel.Legible.assertReadable;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import nl.samenspel.Chromium;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.collaboration.Description;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();
    private static final String WIDE =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final SiteMeeting FULL = full();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    /** With something on every shelf, and names that hardly fit. */
    private static SiteMeeting full() {
        var about = Description.between(WIDE, WIDE + " \u202Eמבחן\u202C", "<b>Noord & \"IT\"</b>");
        var wave = SiteMeeting.toTalkAbout(
                SITE,
                Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(4)).named("Autumn", about));
        var meeting = SiteMeeting.planned(SITE, wave);
        for (Party party : Party.values()) {
            wave.sponsor(party).post(meeting.at("/topics"), "title", WIDE.repeat(2), "minutes", "15");
            wave.sponsor(party).post(meeting.at("/topics"), "title", "Who is told first?", "minutes", "5");
        }
        var facilitator = meeting.facilitator();
        facilitator.post(meeting.at("/topics"), "title", WIDE.repeat(2), "minutes", "10");
        facilitator.post(meeting.at("/agenda"), "restore", id(meeting, Shelf.PROPOSED));
        facilitator.post(meeting.at("/agenda"), "park", id(meeting, Shelf.AGENDA));
        facilitator.post(meeting.at("/agenda"), "remove", id(meeting, Shelf.PROPOSED));
        return meeting;
    }

    private static String id(SiteMeeting meeting, Shelf shelf) {
        return meeting.on(shelf).getFirst().id().toString();
    }

    @Test
    void withoutScriptAndByKeyboardAMeetingIsPlannedAndPutInOrder() {
        var page = CHROMIUM.withoutScripts(WAVE.facilitator(), 1280, "en");
        page.navigate(WAVE.at(""));
        page.click("text=Prepare a meeting");
        page.fill("#place", "Room 4");
        page.click("text=Propose an agenda");

        assertThat(page.textContent("h1")).startsWith("Agenda for ");
        var names = page.locator(".agenda h2").allTextContents();
        page.locator("button[name=down]").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**#topic-*");

        assertThat(page.locator(".agenda h2").allTextContents().subList(0, 2))
                .containsExactly(names.get(1), names.getFirst());
        page.keyboard().press("Tab");
        assertThat(page.locator(".agenda > li:has(:focus) h2").textContent())
                .as("whoever goes on with the keyboard is still at the topic")
                .isEqualTo(names.getFirst());

        page.locator(".agenda input[type=number]").first().fill("25");
        page.keyboard().press("Enter");
        assertThat(page.locator(".agenda input[type=number]").first().inputValue())
                .isEqualTo("25");
    }

    @Test
    void bothSponsorsWriteNotesThatTheyFindAgain() {
        var meeting = SiteMeeting.planned(SITE, WAVE);
        for (Party party : Party.values()) {
            var page = CHROMIUM.window(WAVE.sponsor(party), 360, ColorScheme.LIGHT, "en");
            page.navigate(meeting.at(""));
            page.locator("textarea").first().fill("Of the " + party.slug() + " 😀\nשלום");
            page.click("text=Save the preparation");
            page.waitForLoadState();
        }

        for (Party party : Party.values()) {
            var page = CHROMIUM.window(WAVE.sponsor(party), 1280, ColorScheme.DARK, "en");
            page.navigate(meeting.at(""));
            assertThat(page.locator("textarea").first().inputValue()).isEqualTo("Of the " + party.slug() + " 😀\nשלום");
            assertThat(page.content()).doesNotContain("Of the " + party.other().slug());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "360, LIGHT, fr, facilitator",
        "360, DARK, de, customer",
        "1280, LIGHT, nl, supplier",
        "1280, DARK, en, facilitator"
    })
    void theAgendaCanBeReadByAllAndNeedsNoSidewaysScrolling(
            int width, ColorScheme scheme, String language, String who) {
        var wave = FULL.wave();
        var browser = who.equals("facilitator")
                ? FULL.facilitator()
                : wave.sponsor(who.equals("customer") ? Party.CUSTOMER : Party.SUPPLIER);
        var page = CHROMIUM.window(browser, width, scheme, language);
        page.navigate(FULL.at(""));

        Chromium.picture(page, "agenda-" + who + "-" + width + "-" + lower(scheme));
        assertReadable(page, "agenda of " + who);
    }

    @ParameterizedTest
    @CsvSource({"360, DARK, fr", "1280, LIGHT, de"})
    void theFormAndWhatIsWrongWithItCanBeReadByAll(int width, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(WAVE.facilitator(), width, scheme, language);
        page.navigate(WAVE.at("/meetings/new"));
        page.evaluate("document.querySelector('main form').noValidate = true");
        page.fill("#minutes", "5");
        page.fill("#day", "2001-01-01");
        page.click("main form .button-primary");

        Chromium.picture(page, "meeting-form-" + width + "-" + lower(scheme));
        assertThat(page.locator(".field-problem").count()).isEqualTo(2);
        assertReadable(page, "form of a meeting");
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, nl", "1280, DARK, fr"})
    void minutesThatWereNotUnderstoodAreSaidAtTheirTopic(int width, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(FULL.facilitator(), width, scheme, language);
        page.navigate(FULL.at(""));
        page.evaluate("document.querySelector('#agenda').noValidate = true");
        var topic = page.locator(".agenda > li").nth(1);
        topic.locator("input[type=number]").fill("999");
        page.keyboard().press("Enter");
        topic.locator(".field-problem").waitFor();

        Chromium.picture(page, "agenda-problem-" + width + "-" + lower(scheme));
        assertThat(topic.locator("input[type=number]").inputValue()).isEqualTo("999");
        assertThat(topic.locator(".field-problem").isVisible()).isTrue();
        assertReadable(page, "agenda with a problem");
    }

    private static String lower(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
