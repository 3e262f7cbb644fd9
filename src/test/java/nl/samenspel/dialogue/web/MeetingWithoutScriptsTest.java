package nl.samenspel.dialogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Objects;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From a code that somebody types to a record that both agreed to, where no browser runs a script: everybody reloads. */
class MeetingWithoutScriptsTest {

    private static final Site SITE = Site.running();
    private static final Chromium CHROMIUM = new Chromium();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final String LINE = "We hear of it once it is decided. שלום 😀";
    private static final String SAID = "Both plans stand on one wall from now on.";
    private static final String DEED = "we show each other the plan";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final SiteMeeting meeting = SiteMeeting.planned(SITE, WAVE);
    private final Page facilitator = CHROMIUM.withoutScripts(meeting.facilitator(), 1280, "en");
    private final Page wall = CHROMIUM.withoutScripts(meeting.facilitator(), 1920, "en");
    private final Page phone = CHROMIUM.withoutScripts(SITE.stranger(), 360, "en");

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void aMeetingIsHeldAndItsRecordAgreedTo() {
        begun();
        joined();
        guessedAndSeen();
        writtenAndTalked();
        votedAgain();
        concluded();
        lookedBackAndEnded();
        agreed();
    }

    private void begun() {
        facilitator.navigate(meeting.at(""));
        press(facilitator, "Start the meeting");
        assertThat(heading(facilitator)).hasText("Welcome");
        wall.navigate(meeting.at("/screen"));
        assertThat(heading(wall)).hasText("Welcome");
    }

    private void joined() {
        var code = Objects.requireNonNull(wall.locator(".wall-code").textContent());
        phone.navigate("/meet");
        phone.fill("#code", code.toLowerCase(Locale.ROOT));
        press(phone, "Go on");
        phone.check("input[value=customer]");
        phone.check("input[value=tactical]");
        phone.fill("#name", "Cees");
        assertFits();
        press(phone, "Join");
        assertThat(phone.locator(".phone-head")).containsText("You are with Handelshuis · Cees");
        wall.reload();
        assertThat(counted("customer-here")).hasText("1");
        assertThat(counted("supplier-here")).hasText("0");
    }

    private void guessedAndSeen() {
        next("Where does the other party stand?");
        assertThat(counted("customer-done")).hasText("0");
        vote(2);
        wall.reload();
        assertThat(counted("customer-done")).hasText("1");
        next("A difference was shown");
        assertThat(wall.locator(".ladder")).isVisible();
        assertThat(wall.locator("main")).containsText("Handelshuis about Noord IT:");
    }

    private void writtenAndTalked() {
        next("First write, then talk");
        phone.fill("#line", LINE);
        press(phone, "Hand it in");
        assertThat(phone.locator("main")).containsText("Your line is safe.");
        assertThat(phone.locator("#line")).hasValue(LINE);
        wall.reload();
        assertThat(counted("customer-done")).hasText("1");
        assertThat(wall.locator("main")).not().containsText(LINE);

        next("Talk about it");
        assertThat(wall.locator(".stage-lines")).hasText(LINE);
        assertThat(phone.locator(".stage-lines")).hasText(LINE);
        press(phone, "Ready to go on");
        assertThat(button(phone, "Ready to go on")).hasAttribute("aria-pressed", "true");
        press(phone, "Raise a hand");
        assertThat(button(phone, "Raise a hand")).hasAttribute("aria-pressed", "true");
        facilitator.reload();
        assertThat(facilitator.locator("strong[data-count=customer-ready]")).hasText("1");
        facilitator.locator("#steering-hands button").click();
        assertThat(facilitator.locator("#steering-hands")).hasCount(0);
    }

    /** Whoever votes twice changes the vote. */
    private void votedAgain() {
        next("After what we heard: where do we stand now?");
        vote(2);
        vote(4);
        wall.reload();
        assertThat(counted("customer-done")).hasText("1");
        assertThat(wall.locator(".ladder")).hasCount(0);

        closeRound();
        assertThat(wall.locator("main")).containsText("Chosen: level 4: 1 person.");
        phone.reload();
        assertThat(phone.locator("#ballot")).hasCount(0);
        assertThat(phone.locator("main")).containsText("Chosen: level 4: 1 person.");
        assertFits();
    }

    private void closeRound() {
        press(facilitator, "Close the round and show it");
        assertThat(button(facilitator, "Close the round and show it")).hasCount(0);
        wall.reload();
        assertThat(wall.locator(".ladder")).containsText("One person voted.");
    }

    private void concluded() {
        next("What we conclude");
        facilitator.getByLabel("We agree").check();
        facilitator.getByLabel("What was said").fill(SAID);
        press(facilitator, "Save the conclusion");
        assertThat(facilitator.locator("#stage .concluded")).containsText(SAID);
        facilitator.getByLabel("Then we do this").fill(DEED);
        facilitator.getByLabel("Who (one person)").fill("Carla Brandt");
        facilitator.locator(".action-form input[name=due]").fill("2099-12-31");
        press(facilitator, "Add an action");
        assertThat(facilitator.locator(".conclude-actions summary").first()).containsText(DEED);
        reload();
        for (var page : new Page[] {wall, phone}) {
            assertThat(page.locator(".concluded")).containsText(SAID);
            assertThat(page.locator(".concluded-actions")).containsText(DEED);
        }
        assertFits();
        phone.locator("button[name=assent]").first().click();
        assertThat(phone.locator("button[name=assent]").first()).hasAttribute("aria-pressed", "true");
    }

    private void lookedBackAndEnded() {
        facilitator.click("text=All topics");
        press(facilitator, "Look back");
        assertThat(facilitator.locator("#stage")).containsText("Was this worth our time?");
        reload();
        assertThat(heading(wall)).hasText("Was this worth our time?");
        vote(5);
        closeRound();

        phone.reload();
        assertThat(phone.locator(".ladder")).containsText("One person voted.");
        facilitator.click("#steering-end summary");
        facilitator.click("#steering-end button");
        assertThat(heading(facilitator)).containsText("Record of the meeting");
        phone.reload();
        assertThat(phone.locator("main")).containsText("There is no meeting with this code, or it is over.");
        assertFits();
        wall.reload();
        assertThat(heading(wall)).containsText("Record of the meeting");
    }

    private void agreed() {
        for (Party party : Party.values()) {
            var sponsor = CHROMIUM.withoutScripts(WAVE.sponsor(party), 360, "en");
            sponsor.navigate(meeting.at("/record"));
            assertThat(sponsor.locator(".record")).containsText(SAID);
            assertThat(sponsor.locator(".record")).containsText(DEED);
            assertThat(sponsor.locator(".record-lines")).containsText(LINE);
            assertThat(sponsor.locator(".record")).containsText("Chosen: level 4: 1 person.");
            Legible.assertFits(sponsor, "record");
            press(sponsor, "Agree on behalf of");
            assertThat(sponsor.locator("#agreement .party-edge." + party.slug()))
                    .containsText("Agreed to by");
        }
        facilitator.reload();
        assertThat(facilitator.locator(".lead")).containsText("Both parties have agreed");
        assertThat(meeting.found()).isInstanceOf(Meeting.Agreed.class);
    }

    /** To the next step, which nobody sees who does not reload. */
    private void next(String heading) {
        var before = phone.locator("h1").textContent();
        facilitator.click(".steering-next");
        assertThat(facilitator.locator("#stage")).containsText(heading);
        assertThat(heading(phone)).hasText(before);
        reload();
        assertThat(heading(phone)).containsText(heading);
        assertThat(heading(wall)).containsText(heading);
        assertFits();
    }

    private void reload() {
        phone.reload();
        wall.reload();
    }

    private void vote(int level) {
        phone.locator(".level:has(input[value='%d'])".formatted(level)).click();
        phone.click("#ballot button");
        assertThat(phone.locator("#ballot input[checked]")).hasValue(Integer.toString(level));
        assertThat(phone.locator("main")).containsText("Your vote is safe.");
        assertFits();
    }

    private void assertFits() {
        Legible.assertFits(phone, phone.url());
    }

    private Locator counted(String number) {
        return wall.locator("strong[data-count=" + number + "]");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, String button) {
        button(page, button).first().click();
    }
}
