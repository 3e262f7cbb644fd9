package nl.samenspel.dialogue.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.samenspel.Legible.assertLarge;
import static nl.samenspel.Legible.assertReadable;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.samenspel.Browser;
import nl.samenspel.Chromium;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.collaboration.Description;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of a meeting in session, from place to place, as those see them who are there. */
class SessionInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();

    /** At eight metres from a picture two metres wide, nothing smaller is read. */
    private static final int LETTERS_ON_THE_WALL = 28;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private static final String WIDE = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk";

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @SuppressWarnings("NullAway.Init")
    private Page wall;

    @SuppressWarnings("NullAway.Init")
    private Page steering;

    @SuppressWarnings("NullAway.Init")
    private Page phone;

    @SuppressWarnings("NullAway.Init")
    private List<Browser> others;

    @SuppressWarnings("NullAway.Init")
    private SiteMeeting meeting;

    private boolean fits;

    @ParameterizedTest
    @CsvSource({"LIGHT, nl, false", "DARK, de, true"})
    void everyPageOfASessionCanBeReadByAllAndNeedsNoSidewaysScrolling(
            ColorScheme scheme, String language, boolean isAnonymous) {
        begin(scheme, language, isAnonymous);
        var name = lower(scheme) + "-" + language;
        look("welcome-" + name);

        to("last-time");
        look("last-time-" + name);
        narrow("last-time-" + name);

        to(place("guess"));
        look("guess-" + name);
        vote(3);
        to(place("see"));
        look("see-" + name);
        to(place("write"));
        look("write-" + name);
        to(place("talk"));
        press("hand");
        press("ready");
        look("talk-" + name);
        to(place("vote"));
        vote(2);
        look("vote-" + name);
        closeRound();
        look("voted-" + name);
        to(place("conclude"));
        look("conclude-" + name);
        narrow("conclude-" + name);
        to("farewell");
        look("farewell-" + name);
        vote(4);
        closeRound();
        look("looked-back-" + name);
    }

    private void closeRound() {
        steering.click("form[data-live-form=close] button");
        steering.waitForLoadState();
        wall.locator(".ladder").waitFor();
    }

    /** What is concluded about the other one is what this one begins with. */
    private void begin(ColorScheme scheme, String language, boolean isAnonymous) {
        fits = !isAnonymous;
        var disclosure = isAnonymous ? new Disclosure.Anonymous(4) : new Disclosure.Open();
        var about = isAnonymous
                ? Description.between("Hosting", WIDE, WIDE + " & Söhne")
                : Description.between("Hosting", "Mercanta", "Noord IT");
        var wave =
                SiteMeeting.toTalkAbout(SITE, Terms.of(disclosure, disclosure).named("Autumn", about));
        var last = SiteMeeting.planned(SITE, wave).inSession();
        last.facilitator()
                .post(
                        last.at("/actions"),
                        "topic",
                        last.on(Shelf.AGENDA).getFirst().id().toString(),
                        "occasion",
                        "the budget round begins",
                        "deed",
                        "we share the plan for the coming years",
                        "party",
                        "customer",
                        "owner",
                        WIDE,
                        "due",
                        "2026-10-01",
                        "decision",
                        "ours");
        last.concluded();
        meeting = SiteMeeting.planned(SITE, wave, wave.facilitator(), !isAnonymous)
                .inSession();
        wall = CHROMIUM.window(meeting.facilitator(), 1920, scheme, language);
        wall.setViewportSize(1920, 1080);
        wall.navigate(meeting.at("/screen"));
        steering = CHROMIUM.window(meeting.facilitator(), 1280, scheme, language);
        steering.navigate(meeting.at("/steering"));
        phone = phone(scheme, language);
        others = IntStream.range(1, 10).mapToObj(this::other).toList();
    }

    private Page phone(ColorScheme scheme, String language) {
        var page = CHROMIUM.window(SITE.stranger(), 360, scheme, language);
        page.navigate("/meet/" + meeting.code());
        page.check("input[name=party][value=customer]");
        page.check("input[name=level][value=tactical]");
        page.fill("input[name=name]", "Cees");
        page.click("main form .button-primary");
        page.waitForLoadState();
        return page;
    }

    private Browser other(int number) {
        var party = number % 2 == 0 ? Party.CUSTOMER : Party.SUPPLIER;
        var joined = SITE.stranger()
                .post("/meet/" + meeting.code() + "/join", "party", party.slug(), "level", "tactical", "name", "");
        return SITE.stranger().carrying(joined.cookie());
    }

    private void to(String place) {
        var from = steering.locator("input[name=from]").first().inputValue();
        var answer = meeting.facilitator().post(meeting.at("/steering"), "from", from, "to", place);
        assertThat(answer.status()).isEqualTo(303);
        for (var page : List.of(wall, steering, phone)) {
            page.reload();
        }
    }

    private String place(String step) {
        return meeting.on(Shelf.AGENDA).getFirst().id() + "." + step;
    }

    /** Everybody, by hand only the one whose phone is looked at. */
    private void vote(int level) {
        var round = phone.locator("input[name=round]").inputValue();
        phone.check("input[name=level][value=\"" + level + "\"]");
        phone.click("form[data-live-form=vote] button");
        for (var other : others) {
            other.post("/meet/" + meeting.code() + "/vote", "round", round, "level", Integer.toString(level + 1));
        }
        assertThat(wall.locator(".customer strong[data-count=customer-done]")).hasText("5");
        assertThat(wall.locator(".supplier strong[data-count=supplier-done]")).hasText("5");
    }

    private void press(String gesture) {
        phone.click("form[data-live-form=" + gesture + "] button");
        assertThat(phone.locator("form[data-live-form=" + gesture + "] button")).hasAttribute("aria-pressed", "true");
    }

    private void look(String name) {
        steering.reload();
        Chromium.picture(wall, "wall-" + name);
        Chromium.picture(steering, "steering-" + name);
        Chromium.picture(phone, "phone-" + name);
        assertReadable(wall, "wall " + name);
        assertLarge(wall, LETTERS_ON_THE_WALL, "wall " + name);
        if (fits) {
            assertThat(wall.evaluate("document.documentElement.scrollHeight <= window.innerHeight"))
                    .as("nobody scrolls a wall: " + name)
                    .isEqualTo(true);
        }
        assertReadable(steering, "steering " + name);
        assertReadable(phone, "phone " + name);
    }

    /** The helper’s page on a phone looks the same. */
    private void narrow(String name) {
        steering.setViewportSize(360, 740);
        Chromium.picture(steering, "steering-360-" + name);
        assertReadable(steering, "steering at 360 " + name);
        steering.setViewportSize(1280, 900);
    }

    @Test
    void aVoteIsCastAndChangedByKeyboardAlone() {
        begin(ColorScheme.LIGHT, "en", false);
        to(place("vote"));
        var voted = wall.locator("strong[data-count=customer-done]");

        phone.focus("#ballot input[value=\"1\"]");
        phone.keyboard().press("Space");
        phone.keyboard().press("ArrowDown");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Enter");
        assertThat(voted).hasText("1");
        var cast = phone.locator("#ballot input[checked]");
        assertThat(cast).hasCount(1);
        var first = cast.inputValue();

        phone.reload();
        phone.focus("#ballot input[checked]");
        phone.keyboard().press(first.equals("1") ? "ArrowDown" : "ArrowUp");
        phone.keyboard().press("Tab");
        phone.keyboard().press("Enter");
        assertThat(phone.locator("#ballot input[value=\"" + first + "\"][checked]"))
                .hasCount(0);
        assertThat(cast).hasCount(1);
        assertThat(voted).hasText("1");
    }

    @Test
    void whoListensHearsOfStepsAndOfAClosedRoundAndNotOfVotes() {
        begin(ColorScheme.LIGHT, "en", false);
        var announced = wall.locator("[data-announce]");
        meeting.facilitator().post(meeting.at("/steering"), "from", "welcome", "to", place("vote"));
        assertThat(announced).containsText("where do we stand now?");
        assertThat(phone.locator("input[name=round]")).hasCount(1);
        var before = announced.textContent();

        vote(3);
        assertThat(announced).hasText(before);
        steering.reload();
        steering.click("form[data-live-form=close] button");
        assertThat(announced).containsText("The round is closed.");
    }

    @Test
    void aHandAppearsWhereItIsSteeredWithoutAnybodyElseReadingThePageAgain() {
        begin(ColorScheme.LIGHT, "en", false);
        to(place("talk"));
        wall.evaluate("document.querySelector('[data-part=stage]').mark = 'the same'");

        phone.click("form[data-live-form=hand] button");

        assertThat(steering.locator("#steering-hands")).containsText("Cees");
        assertThat(wall.evaluate("document.querySelector('[data-part=stage]').mark"))
                .isEqualTo("the same");
        steering.click("#steering-hands button");
        assertThat(phone.locator("form[data-live-form=hand] button")).hasAttribute("aria-pressed", "false");
        assertThat(steering.locator("#steering-hands")).isHidden();
    }

    private static String lower(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
