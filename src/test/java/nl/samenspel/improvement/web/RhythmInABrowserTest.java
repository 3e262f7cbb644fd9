package nl.samenspel.improvement.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.Browser;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteProgramme;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From an event to what is told before people are asked again. */
class RhythmInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();

    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final Browser sponsor = wave.sponsor(Party.CUSTOMER);
    private final LocalDate today = LocalDate.now(Workspace.USUAL_ZONE);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void onAPhoneWithoutScriptsAnEventIsNotedAndRemoved() {
        var phone = CHROMIUM.withoutScripts(sponsor, 360, "en");
        phone.navigate(wave.collaborationAt());
        phone.click("text=Note an event");
        phone.check("[name=kind][value=reorganisation]");
        phone.fill("#day", today.minusDays(40).toString());
        phone.fill("#said", "Two teams become one");
        phone.click("main .button-primary");
        assertThat(phone.locator("main .timeline")).containsText("Reorganisation: Two teams become one");

        phone.click("main .timeline summary");
        phone.click("main .timeline form .button");
        assertThat(phone.locator("main .timeline")).hasCount(0);
        phone.click("text=Back to the collaboration");
        assertThat(phone.locator("main .timeline")).containsText("Event removed (Reorganisation, ");
    }

    @Test
    void onAPhoneWithoutScriptsTheNextOneIsPlannedInTheRhythmAndTheSamePeopleAreAsked() {
        new SiteProgramme(SITE, wave.workspace(), wave.collaboration()).planned(1);
        var phone = CHROMIUM.withoutScripts(wave.facilitator(), 360, "en");
        phone.navigate(wave.collaborationAt());
        phone.click("text=Change the rhythm");
        phone.check("[name=pulses][value='6']");
        phone.check("[name=meetings][value='1']");
        Legible.assertReadable(phone, "rhythm at 360");
        phone.click("main .button-primary");
        assertThat(phone.locator("main"))
                .containsText(
                        "Rhythm: an assessment every 12 months, a pulse check every 6 months, a meeting every month.");

        phone.click("text=Plan a pulse check");
        for (Party party : Party.values()) {
            phone.fill("#" + party.slug() + "-expected-tactical", "6");
        }
        phone.click("main form .button-primary");
        assertThat(phone.locator("h1")).containsText("Pulse check of ");
        assertThat(phone.locator("main")).containsText("Before you ask again");
        Legible.assertReadable(phone, "what is open before asking again at 360");
        phone.click("text=Open for answers");
        phone.click("text=Invite people");
        Legible.assertReadable(phone, "asked last time at 360");
        phone.locator("[name=person]").first().uncheck();
        phone.click("text=Invite these people");
        assertThat(phone.locator(".notice[role=status]")).containsText("11 people were invited.");
    }

    @Test
    void everybodyCanReadWhatHappenedWhatIsNextAndWhatBecameOfIt() {
        var events = wave.collaborationAt() + "/events";
        sponsor.post(events, "kind", "reorganisation", "day", today.toString(), "said", "W".repeat(200));
        sponsor.post(events, "kind", "escalation", "day", today.plusYears(1).toString(), "said", "Servers were down");
        held("people");
        var programme = new SiteProgramme(SITE, wave.workspace(), wave.collaboration());
        look(wave.collaborationAt(), "collaboration");
        look(events, "events");

        programme.said(programme.planned(1), new Progress.Done(today), "");
        programme.said(programme.planned(2), new Progress.UnderWay(), "");
        var again = SiteWave.planned(
                        SITE,
                        wave.workspace(),
                        wave.collaboration(),
                        Terms.of(new Disclosure.Anonymous(5), new Disclosure.Anonymous(5)))
                .opened()
                .silent(Party.CUSTOMER, 1);
        var link = SITE
                .use(FindInvitation.class)
                .of(again.workspace(), again.found().terms().id())
                .stream()
                .flatMap(invitation -> invitation.link().stream())
                .findFirst()
                .orElseThrow();
        var phone = CHROMIUM.withoutScripts(SITE.stranger(), 360, "nl");
        phone.navigate("/a/" + link);
        assertThat(phone.locator("main")).containsText("Gezegd en gedaan");
        check(phone, "front-360");
        look("/a/" + link, "front");
    }

    private void held(String aspect) {
        var collaboration = new SiteProgramme(SITE, wave.workspace(), wave.collaboration()).collaboration();
        var draft = new TargetDraft(Optional.empty(), today.plusYears(1), "", Map.of(aspect, TargetLevel.of(4)));
        var targets = SITE.use(SetTargets.class);
        var _ = targets.handle(collaboration, draft, SiteProgramme.FEMKE, Optional.of(Party.CUSTOMER));
        targets.of(wave.workspace(), wave.collaboration())
                .forEach(target -> targets.agree(collaboration, target.id(), Party.SUPPLIER, SiteProgramme.FEMKE));
    }

    private void look(String address, String name) {
        var wide = CHROMIUM.window(sponsor, 1280, ColorScheme.LIGHT, "en");
        wide.navigate(address);
        check(wide, name + "-1280-light");
        var phone = CHROMIUM.window(sponsor, 360, ColorScheme.DARK, "fr");
        phone.navigate(address);
        check(phone, name + "-360-dark");
    }

    private static void check(Page page, String name) {
        Chromium.picture(page, "rhythm-" + name);
        Legible.assertReadable(page, name);
    }
}
