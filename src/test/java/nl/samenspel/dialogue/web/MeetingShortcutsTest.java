package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteMeeting.State;
import nl.samenspel.SiteWave;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** Whoever comes in finds the meetings that wait for somebody on the first page. */
class MeetingShortcutsTest {

    private static final Site SITE = Site.running();

    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final SiteMeeting meeting = SiteMeeting.planned(SITE, wave);

    @Test
    void theyLeadToTheMeetingUntilItsRecordIsAgreedTo() {
        var sponsor = wave.sponsor(Party.SUPPLIER);
        assertThat(seenBy(sponsor)).contains("href=\"" + meeting.at("") + "\"", "· being prepared</a>");

        meeting.inSession();
        assertThat(seenBy(sponsor)).contains("href=\"" + meeting.at("") + "\"", "· in session now</a>");

        meeting.concluded();
        assertThat(seenBy(sponsor)).contains("href=\"" + meeting.at("/record") + "\"", "· concluded;");

        meeting.agreed();
        assertThat(seenBy(sponsor)).doesNotContain(meeting.at(""));
    }

    @Test
    void whoeverMayNotSeeTheMeetingYetIsNotToldOfIt() {
        var observer = wave.observer();
        assertThat(seenBy(observer)).doesNotContain(meeting.at(""));

        meeting.in(State.IN_SESSION);
        assertThat(seenBy(observer)).doesNotContain(meeting.at(""));
    }

    private String seenBy(Browser browser) {
        var page = browser.get("/workspaces/" + wave.workspace());
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }
}
