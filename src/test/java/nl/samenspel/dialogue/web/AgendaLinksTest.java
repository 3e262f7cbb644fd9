package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** From an agenda one goes where there is something to do, and nowhere else. */
class AgendaLinksTest {

    private static final Site SITE = Site.running();

    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final SiteMeeting meeting = SiteMeeting.planned(SITE, wave);

    @Test
    void onlyWhoeverLeadsAMeetingIsOfferedToStartIt() {
        var start = "action=\"" + meeting.at("/start") + "\"";

        assertThat(meeting.facilitator().get(meeting.at("")).body()).contains(start, meeting.at("/edit"));
        assertThat(wave.facilitator().get(meeting.at("")).body())
                .contains(meeting.at("/edit"), meeting.at("/discard"))
                .doesNotContain(start);
    }

    @Test
    void theOneOfAMeetingThatIsOverLeadsToItsRecord() {
        var sponsor = wave.sponsor(Party.CUSTOMER);
        assertThat(sponsor.get(meeting.at("")).body()).doesNotContain(meeting.at("/record"));

        meeting.inSession().concluded();
        assertThat(sponsor.get(meeting.at("")).body()).contains("href=\"" + meeting.at("/record") + "\"");
    }
}
