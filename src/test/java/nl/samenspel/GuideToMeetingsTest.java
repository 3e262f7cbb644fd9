package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Walks through what the user guide tells of meetings, in the demonstration, and leaves the pictures that stand in it. */
class GuideToMeetingsTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();
    private static final SiteDemonstration DEMONSTRATION = SiteDemonstration.made(SITE);
    private static final String AGREED = "we put both yearly plans side by side, before they are fixed";
    private static final String LINE = "We hear of a move when the van stands at the door.";

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private final Page femke = window("Femke Aalders", 1280);

    @AfterAll
    static void close() {
        CHROMIUM.close();
        DEMONSTRATION.close();
    }

    @Test
    void theNextMeetingIsPreparedByBothAndHeldWithAWallAndPhones() {
        open("Mercanta × Noord IT");
        link("Meeting of").first().click();
        var topics = femke.locator(".agenda > li");
        assertThat(heading(femke)).containsText("Agenda for");
        assertThat(femke.locator("#earlier")).containsText(AGREED);
        assertThat(topics.locator("h2"))
                .hasText(new String[] {"Strategy", "Results", "Resilience", "Structure", "Communication"});
        GuidePictures.downTo(femke, topics.nth(1), "agenda");
        preparedBySponsor(femke.url());

        femke.click("text=Start the meeting");
        var code = Objects.requireNonNull(femke.locator(".wall-code").textContent());
        var wall = window("Femke Aalders", 1920);
        wall.setViewportSize(1920, 1080);
        wall.navigate(femke.url().replace("/steering", "/screen"));
        assertThat(heading(wall)).hasText("Welcome");
        held(wall, joined(code), others(code));
    }

    private static void preparedBySponsor(String agenda) {
        var carla = window("Carla Brandt", 1280);
        carla.navigate(agenda);
        var own = carla.locator("#preparation");
        assertThat(own).containsText("Only sponsors of Mercanta see this; Noord IT and the facilitator never do.");
        own.locator("textarea").nth(0).fill("We plan in October, they in June. Who can move?");
        own.locator("textarea").nth(1).fill("A new colleague waits three days. What would they have to know earlier?");
        own.locator("textarea").nth(2).fill("Say thank you for the weekend of the outage.");
        carla.click("text=Save the preparation");
        carla.reload();
        assertThat(own.locator("textarea").nth(2)).hasValue("Say thank you for the weekend of the outage.");
        GuidePictures.part(own, "preparation");
    }

    private static Page joined(String code) {
        var phone = CHROMIUM.window(SITE.stranger(), 390, ColorScheme.LIGHT, "en");
        phone.navigate("/meet");
        phone.fill("#code", code);
        phone.click("main .button-primary");
        assertThat(heading(phone)).hasText("Join the meeting");
        phone.check("input[value=customer]");
        phone.check("input[value=operational]");
        phone.fill("#name", "Nadia Haddad");
        phone.click("main .button-primary");
        assertThat(phone.locator(".phone-head")).containsText("You are with Mercanta · Nadia Haddad");
        return phone;
    }

    private static OtherPhones others(String code) {
        return new OtherPhones(SITE, code)
                .joined(Party.CUSTOMER, STRATEGIC, "Carla Brandt")
                .joined(Party.SUPPLIER, STRATEGIC, "Sem Okafor")
                .joined(Party.CUSTOMER, TACTICAL, "Pieter de Wit")
                .joined(Party.SUPPLIER, TACTICAL, "Lena Vogt")
                .joined(Party.SUPPLIER, OPERATIONAL, "Bart Smits");
    }

    private void held(Page wall, Page phone, OtherPhones others) {
        next(wall, "What we agreed last time");
        femke.getByRole(AriaRole.BUTTON, named("still open")).click();
        assertThat(wall.locator(".earlier-said")).hasText("still open");

        next(wall, "Where does the other party stand?");
        others.vote(vote(phone, 3), 2, 1, 2, 2, 3);
        next(wall, "A difference was shown in how important Strategy is");
        assertThat(wall.locator(".stage-key")).hasText("Cross: what the other party estimated.");
        GuidePictures.whole(wall, "wall");

        next(wall, "First write, then talk");
        phone.fill("#line", LINE);
        phone.click("text=Hand it in");
        assertThat(wall.locator("strong[data-count=customer-done]")).hasText("1");
        next(wall, "Talk about it");
        assertThat(wall.locator(".stage-lines")).hasText(LINE);

        next(wall, "After what we heard: where do we stand now?");
        others.vote(vote(phone, 2), 2, 2, 1, 3);
        phone.click("text=Raise a hand");
        whileVoting(phone);
        others.vote(round(phone), 2, 2, 1, 3, 3);
        femke.click("text=Close the round and show it");
        assertThat(wall.locator(".ladder")).containsText("3 people voted.");
        next(wall, "What we conclude");
    }

    private void whileVoting(Page phone) {
        assertThat(phone.locator("[data-part=own]")).containsText("Your vote is safe.");
        assertThat(phone.locator("strong[data-count=supplier-done]")).hasText("2");
        assertThat(phone.locator("form[data-live-form=hand] button")).hasAttribute("aria-pressed", "true");
        GuidePictures.whole(phone, "phone");
        assertThat(femke.locator("#steering-hands")).containsText("Nadia Haddad");
        assertThat(femke.locator("strong[data-count=supplier-done]").first()).hasText("2");
        GuidePictures.downTo(femke, femke.locator(".card:has(.steering-code)"), "steering");
    }

    /** @return the round in which it is */
    private static String vote(Page phone, int level) {
        phone.locator(".level:has(input[value='%d'])".formatted(level)).click();
        var round = round(phone);
        phone.click("#ballot button");
        assertThat(phone.locator("#ballot input[checked]")).hasValue(Integer.toString(level));
        return round;
    }

    private static String round(Page phone) {
        return phone.locator("input[name=round]").inputValue();
    }

    private void next(Page wall, String heading) {
        femke.locator(".steering-next").click();
        assertThat(heading(wall)).hasText(heading);
        assertThat(femke.locator("#stage")).containsText(heading);
    }

    @Test
    void whatWasAgreedStandsInARecordAndInACharter() {
        open("Mercanta × Noord IT");
        link("Meeting of").last().click();
        assertThat(heading(femke)).containsText("Record of the meeting of");
        assertThat(femke.locator(".lead")).containsText("Both parties have agreed");
        var topics = femke.locator(".record-topic");
        assertThat(topics.nth(0)).containsText(AGREED);
        assertThat(topics.nth(1)).containsText("The parties do not agree on the level, and that is written down here.");
        GuidePictures.downTo(femke, topics.nth(1), "record");

        open("Industria × Industria ICT");
        femke.click("text=What you agreed at the kick-off");
        link("The whole charter").click();
        assertThat(heading(femke)).hasText("Charter of Industria × Industria ICT");
        assertThat(topics.nth(2)).containsText("Who meets whom about what");
        GuidePictures.downTo(femke, topics.nth(2), "charter");
    }

    @Test
    void whatBothWantToReachStandsBesideWhereTheyAre() {
        open("Industria × Industria ICT");
        link("Targets, programme and forecasts").click();
        assertThat(heading(femke)).containsText("The furthest to go: Strategy, to level 4.5 by");
        assertThat(femke.locator(".targets > li")).hasCount(10);
        GuidePictures.downTo(femke, femke.locator("main .overview").first(), "targets");
    }

    private void open(String collaboration) {
        femke.navigate("/");
        link(collaboration).first().click();
        assertThat(heading(femke)).hasText(collaboration);
    }

    private Locator link(String name) {
        return femke.getByRole(AriaRole.LINK, named(name));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Page window(String name, int width) {
        return CHROMIUM.window(DEMONSTRATION.place(name), width, ColorScheme.LIGHT, "en");
    }
}
