package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteMeeting.State;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingFormPagesTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final Browser FACILITATOR = WAVE.facilitator();
    private static final String FORM = WAVE.at("/meetings/new");

    private final LocalDate day = LocalDate.now(Workspace.USUAL_ZONE).plusDays(3);
    private final String[] typed = {
        "day", day.toString(), "begins", "09:05", "minutes", "75", "place", "Room “4” & café", "votes", "anonymous"
    };

    @Test
    void proposedAreTwoWeeksFromNowAndWhatAppliedToTheAssessment() {
        var anonymous = SiteMeeting.toTalkAbout(SITE, Terms.of(new Disclosure.Anonymous(4), new Disclosure.Open()));
        var proposed = FACILITATOR.get(FORM).body();

        assertThat(proposed)
                .contains("value=\"" + day.plusDays(11) + "\"", "value=\"10:00\"", "value=\"90\"")
                .containsPattern("value=\"together\"[^>]*checked")
                .doesNotContainPattern("value=\"anonymous\"[^>]*checked");
        assertThat(anonymous.facilitator().get(anonymous.at("/meetings/new")).body())
                .containsPattern("value=\"anonymous\"[^>]*checked");
    }

    @Test
    void whatWasSettledIsToldOnThePageAndComesBackInTheForm() {
        var planned = FACILITATOR.post(FORM, typed);

        assertThat(planned.status()).isEqualTo(303);
        assertThat(FACILITATOR.get(planned.location()).body())
                .contains(
                        "Starts at 09:05 and takes 75 minutes. Somebody facilitates.",
                        "Room “4” &amp; café",
                        "only once enough people vote",
                        "of 75 minutes are planned.");
        assertThat(FACILITATOR.get(planned.location() + "/edit").body())
                .contains("value=\"" + day + "\"", "value=\"09:05\"", "value=\"75\"", "value=\"Room “4” &amp; café\"")
                .containsPattern("value=\"anonymous\"[^>]*checked");
    }

    @Test
    void whatIsChangedIsToldToAll() {
        var meeting = SiteMeeting.planned(SITE, WAVE);

        var changed = WAVE.facilitator().post(meeting.at("/edit"), typed);

        assertThat(changed.status()).isEqualTo(303);
        assertThat(changed.location()).isEqualTo(meeting.at(""));
        assertThat(WAVE.sponsor(Party.SUPPLIER).get(meeting.at("")).body())
                .contains("Starts at 09:05 and takes 75 minutes.");
    }

    @ParameterizedTest
    @CsvSource({
        "day, ''",
        "day, yesterday",
        "day, 2026-02-30",
        "day, 2001-01-01",
        "day, 2999-01-01",
        "day, +999999999-01-01",
        "day, 01-02-2030",
        "begins, ''",
        "begins, 24:00",
        "begins, 25:00",
        "begins, 9:05",
        "begins, 09:05:30",
        "begins, 09:05:30.123456789",
        "begins, noon",
        "minutes, ''",
        "minutes, 14",
        "minutes, 481",
        "minutes, -75",
        "minutes, 7.5",
        "minutes, 99999",
        "minutes, ٧٥",
        "votes, ''",
        "votes, TOGETHER",
        "votes, all"
    })
    void whatDoesNotFitIsSaidAtItsFieldAndNothingElseIsLost(String field, String wrong) {
        var meeting = SiteMeeting.planned(SITE, WAVE);
        var before = meeting.found();
        int number = meetings();

        for (var address : List.of(FORM, meeting.at("/edit"))) {
            var refused = FACILITATOR.post(address, replaced(field, wrong));

            assertThat(refused.status()).as(address).isEqualTo(422);
            assertThat(refused.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-problem\"");
            for (int other = 0; other < 8; other += 2) {
                if (!typed[other].equals(field)) {
                    assertThat(refused.body()).contains("value=\"" + typed[other + 1].replace("&", "&amp;") + "\"");
                }
            }
        }
        assertThat(meetings()).isEqualTo(number);
        assertThat(meeting.found()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatDoesNotFitIsSaidInTheVisitorsWords(Language language) {
        var words = Words.in(language);
        var visitor = FACILITATOR.speaking(language.tag());

        assertThat(visitor.post(FORM, replaced("minutes", "14")).body())
                .contains(words.say("dialogue.meeting.problem.minutes-out-of-range", 300, 15, 480));
        assertThat(visitor.post(FORM, replaced("minutes", "")).body())
                .contains(words.say("dialogue.problem.minutes", 15, 480));
        assertThat(visitor.post(FORM, replaced("day", "2001-01-01")).body())
                .contains(words.say("dialogue.meeting.problem.day-past"));
        assertThat(visitor.post(FORM, replaced("begins", "x")).body()).contains(words.say("dialogue.problem.time"));
        assertThat(visitor.post(FORM, replaced("place", "😀".repeat(151))).body())
                .contains(words.say("dialogue.meeting.problem.place-too-long", 300), "😀".repeat(151));
    }

    @Test
    void theLongestPlaceAndMarkupInItComeBackAsTheyWereTyped() {
        var longest = "😀".repeat(140) + "<script>alert(1)</sc";
        var planned = FACILITATOR.post(FORM, replaced("place", longest));

        assertThat(planned.status()).isEqualTo(303);
        assertThat(FACILITATOR.get(planned.location()).body())
                .contains("😀".repeat(140) + "&lt;script&gt;alert(1)&lt;/sc")
                .doesNotContain("<script>alert");
    }

    @Test
    void aMeetingIsFoundFromTheAssessmentAndFromTheCollaborationByThoseWhoMayGoThere() {
        var meeting = SiteMeeting.planned(SITE, WAVE);
        var link = "href=\"" + meeting.at("") + "\"";

        assertThat(FACILITATOR.get(WAVE.at("")).body()).contains("href=\"" + FORM + "\"");
        for (var browser : List.of(WAVE.sponsor(Party.CUSTOMER), WAVE.observer())) {
            assertThat(browser.get(WAVE.at("")).body()).doesNotContain(FORM);
        }
        for (var browser : List.of(FACILITATOR, WAVE.sponsor(Party.CUSTOMER))) {
            assertThat(browser.get(WAVE.collaborationAt()).body()).contains(link);
        }
        assertThat(WAVE.observer().get(WAVE.collaborationAt()).body()).doesNotContain(meeting.at(""));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theListSaysHowEachMeetingStands(Language language) {
        var wave = SiteMeeting.toTalkAbout(SITE);
        var words = Words.in(language);
        for (State state : State.values()) {
            SiteMeeting.planned(SITE, wave).in(state);
        }

        assertThat(wave.sponsor(Party.SUPPLIER)
                        .speaking(language.tag())
                        .get(wave.collaborationAt())
                        .body())
                .contains(
                        words.say("dialogue.state.prepared"),
                        words.say("dialogue.state.in-session"),
                        words.say("dialogue.state.concluded"),
                        words.say("dialogue.state.agreed"));
    }

    @Test
    void aMeetingThatIsCalledOffIsGoneForAllAndTheTimelineSaysSo() {
        var wave = SiteMeeting.toTalkAbout(SITE);
        var meeting = SiteMeeting.planned(SITE, wave);
        SITE.use(PrepareSide.class)
                .handle(
                        meeting.found().terms(),
                        Party.CUSTOMER,
                        meeting.topics().getFirst().id(),
                        "",
                        "Ours");

        var calledOff = meeting.facilitator().post(meeting.at("/discard"));

        assertThat(calledOff.status()).isEqualTo(303);
        assertThat(calledOff.location()).isEqualTo(wave.at(""));
        for (var browser : List.of(meeting.facilitator(), wave.sponsor(Party.CUSTOMER))) {
            assertThat(browser.get(meeting.at("")).status()).isEqualTo(404);
            assertThat(browser.get(wave.collaborationAt()).body())
                    .contains("called off")
                    .doesNotContain(meeting.at(""));
        }
        assertThat(meeting.facilitator().post(meeting.at("/discard")).status()).isEqualTo(404);
        assertThat(meeting.facilitator().post(meeting.at("/edit"), typed).status())
                .isEqualTo(404);
        assertThat(wave.sponsor(Party.CUSTOMER).post(meeting.at("/notes")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = "PREPARED", mode = EnumSource.Mode.EXCLUDE)
    void onceItHasBegunItIsNeitherCalledOffNorChanged(State state) {
        var meeting = SiteMeeting.planned(SITE, WAVE).in(state);
        var before = meeting.found();

        assertThat(FACILITATOR.post(meeting.at("/discard")).location()).isEqualTo(meeting.at(""));
        assertThat(FACILITATOR.post(meeting.at("/edit"), typed).location()).isEqualTo(meeting.at(""));
        assertThat(FACILITATOR.get(meeting.at("/edit")).location()).isEqualTo(meeting.at(""));
        assertThat(FACILITATOR.get(meeting.at("")).body()).doesNotContain(meeting.at("/discard"));
        assertThat(meeting.found()).isEqualTo(before);
    }

    private String[] replaced(String field, String value) {
        var fields = new ArrayList<>(Arrays.asList(typed));
        fields.set(fields.indexOf(field) + 1, value);
        return fields.toArray(String[]::new);
    }

    private static int meetings() {
        return SITE.use(FindMeeting.class)
                .of(WAVE.workspace(), WAVE.collaboration())
                .size();
    }
}
