package nl.samenspel.dialogue.web;

import static nl.samenspel.Legible.assertLarge;
import static nl.samenspel.Legible.assertReadable;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.samenspel.Chromium;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** From a kick-off to a charter, and from what still works to agreements for a few weeks, in a browser. */
@ParameterizedClass
@EnumSource
class GuidedInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site ON_POSTGRESQL = Site.onPostgresql();
    private static final int WALL = 28;

    /** Where everything is kept. */
    enum Kept {
        IN_SQLITE,
        IN_POSTGRESQL
    }

    private final SiteWave wave;
    private final Page facilitator;
    private final Page customer;
    private final Page supplier;

    GuidedInABrowserTest(Kept kept) {
        var site = switch (kept) {
            case IN_SQLITE -> Site.running();
            case IN_POSTGRESQL -> ON_POSTGRESQL;
        };
        wave = SiteMeeting.toTalkAbout(site);
        facilitator = CHROMIUM.window(wave.facilitator(), 1280, ColorScheme.LIGHT, "en");
        customer = CHROMIUM.window(wave.sponsor(Party.CUSTOMER), 1280, ColorScheme.LIGHT, "en");
        supplier = CHROMIUM.window(wave.sponsor(Party.SUPPLIER), 360, ColorScheme.DARK, "nl");
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
        ON_POSTGRESQL.close();
    }

    /** @return where its page is */
    private String planned(String button) {
        facilitator.navigate(wave.collaborationAt());
        facilitator.getByRole(AriaRole.LINK, named(button)).first().click();
        facilitator.click("main form button.button-primary");
        return facilitator.url();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void say(Page sponsor, String meeting, String who) {
        sponsor.navigate(meeting);
        for (var field : sponsor.locator("textarea[name^=said-]").all()) {
            field.fill(who + " said this apart. שלום 😀");
        }
        if (sponsor.locator("input[value=partnership]").count() > 0) {
            sponsor.check("input[value=partnership]");
        }
        sponsor.click(".agenda-own button");
        assertThat(sponsor.locator("[role=alert]").count()).isZero();
    }

    private Page begun(String meeting) {
        facilitator.navigate(meeting);
        facilitator.click("form[action$='/start'] button");
        var wall = CHROMIUM.window(wave.facilitator(), 1920, ColorScheme.DARK, "en");
        wall.navigate(meeting + "/screen");
        return wall;
    }

    private void next(Page wall, String expected) {
        facilitator.reload();
        facilitator.locator("button.button-primary").first().click();
        PlaywrightAssertions.assertThat(wall.locator("main")).containsText(expected);
    }

    @Test
    void aKickOffYieldsACharterThatBothAgreeTo() {
        var meeting = planned("Prepare a kick-off");
        assertReadable(facilitator, "agenda of a kick-off");
        say(customer, meeting, "Handelshuis");
        say(supplier, meeting, "Noord");
        assertReadable(customer, "preparation apart");
        assertReadable(supplier, "preparation apart, 360");
        for (var page : List.of(facilitator, supplier)) {
            page.navigate(meeting);
            assertThat(page.content()).doesNotContain("Handelshuis said");
        }
        var wall = begun(meeting);
        assertThat(wall.content()).doesNotContain("said this apart");

        next(wall, "Handelshuis said this apart");
        assertThat(wall.locator("main").innerText()).contains("Noord said this apart", "Partnership");
        assertLarge(wall, WALL, "wall of a kick-off");
        assertReadable(wall, "wall of a kick-off");
        Chromium.picture(wall, "kick-off-wall");
        next(wall, "Talk about it");
        next(wall, "What we conclude");
        facilitator.selectOption("select[name=intended-form]", "partnership");
        facilitator.fill("textarea[name=agreement]", "Partnership, step by step.");
        facilitator.getByRole(AriaRole.BUTTON, named("Save the conclusion")).click();
        PlaywrightAssertions.assertThat(wall.locator("main")).containsText("Partnership, step by step.");

        facilitator.reload();
        facilitator
                .locator("summary", new Page.LocatorOptions().setHasText("All topics"))
                .click();
        facilitator
                .getByRole(AriaRole.BUTTON, named("Who meets whom about what"))
                .first()
                .click();
        PlaywrightAssertions.assertThat(wall.locator("main")).containsText("topic 3 of 6");
        next(wall, "Talk about it");
        next(wall, "What we conclude");
        facilitator.fill("input[name=forum-0]", "Steering committee");
        facilitator.fill("input[name=forum-2]", "each quarter");
        facilitator.getByRole(AriaRole.BUTTON, named("Save the conclusion")).click();
        PlaywrightAssertions.assertThat(wall.locator("main table")).containsText("Steering committee");
        assertReadable(facilitator, "steering with forums");
        assertLarge(wall, WALL, "wall with forums");
        ended(meeting);

        for (var sponsor : List.of(customer, supplier)) {
            sponsor.navigate(meeting + "/record");
            sponsor.locator("button[name=party]").click();
        }
        supplier.navigate(wave.collaborationAt() + "/charter");
        assertThat(supplier.locator("main").innerText())
                .contains("Partnership, step by step.", "Steering committee", "Handelshuis said this apart");
        assertReadable(supplier, "charter, 360, dark, Dutch");
        Chromium.picture(supplier, "charter-360");
        planned("Prepare a kick-off");
        assertThat(wave.sponsor(Party.CUSTOMER)
                        .get(wave.collaborationAt() + "/charter")
                        .body())
                .contains("A new version is being prepared");
        assertThat(wave.observer().get(wave.collaborationAt() + "/charter").body())
                .as("a viewer learns of no meeting before its record is agreed to")
                .contains("Partnership, step by step.")
                .doesNotContain("A new version is being prepared");
        customer.navigate(wave.at("/results"));
        assertThat(customer.locator("main").textContent())
                .as("beside later results")
                .contains("What you agreed at the kick-off", "Partnership, step by step.");
        assertReadable(customer, "results beside a charter");
    }

    private void ended(String meeting) {
        facilitator.navigate(meeting + "/steering");
        facilitator.locator("details.confirm summary").last().click();
        facilitator.click("form[action$='/end'] button");
    }

    @Test
    void aRecoveryBeginsWithWhatStillWorksAndLooksAgainWithinWeeks() {
        var meeting = planned("Prepare a recovery meeting");
        say(customer, meeting, "Handelshuis");
        var wall = begun(meeting);

        next(wall, "Handelshuis said this apart");
        assertThat(wall.locator("main").innerText())
                .contains("Handelshuis said this apart", "Nothing was written down.");
        next(wall, "Talk about it");
        next(wall, "What we conclude");
        next(wall, "They mean well");
        facilitator.reload();
        facilitator
                .getByRole(AriaRole.BUTTON, named("They can do what they promise"))
                .first()
                .click();
        PlaywrightAssertions.assertThat(wall.locator("main")).containsText("They can do what they promise");
        facilitator.reload();
        facilitator
                .locator("summary", new Page.LocatorOptions().setHasText("All topics"))
                .click();
        facilitator
                .getByRole(AriaRole.BUTTON, named("Agreements for the next weeks"))
                .first()
                .click();
        PlaywrightAssertions.assertThat(wall.locator("main")).containsText("topic 6 of 6");
        next(wall, "Talk about it");
        next(wall, "What we conclude");
        facilitator.fill("input[name=review-on]", "2099-01-01");
        var refused = facilitator.waitForResponse(
                answer -> answer.url().contains("/conclusions/"),
                () -> facilitator
                        .getByRole(AriaRole.BUTTON, named("Save the conclusion"))
                        .click());
        assertThat(refused.status()).isEqualTo(422);
        facilitator.waitForFunction("() => sessionStorage.length === 0");
        facilitator.navigate(meeting + "/steering");
        assertThat(facilitator.locator("#conclusion-review-on").inputValue())
                .as("a day in seventy years is no short cycle")
                .isEmpty();
        ended(meeting);
        customer.navigate(meeting + "/record");
        assertThat(customer.locator("main").innerText()).contains("What still works", "Handelshuis said this apart");
        assertReadable(customer, "record of a recovery");
    }
}
