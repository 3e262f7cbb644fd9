package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteMeeting.State;
import nl.samenspel.SiteWave;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The agenda on its page, for those who put it in order and for those who propose. */
class AgendaPagesTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final Browser CUSTOMER = WAVE.sponsor(Party.CUSTOMER);
    private static final Browser SUPPLIER = WAVE.sponsor(Party.SUPPLIER);

    private final SiteMeeting meeting = SiteMeeting.planned(SITE, WAVE);
    private final Browser facilitator = meeting.facilitator();
    private final Topic first = meeting.topics().getFirst();
    private final Topic second = meeting.topics().get(1);

    @Test
    void everyButtonDoesWhatItSaysAndLeadsBackToItsTopic() {
        var all = ids(Shelf.AGENDA);

        assertThat(press("down", first)).isEqualTo(meeting.at("#topic-" + first.id()));
        assertThat(ids(Shelf.AGENDA).subList(0, 2)).containsExactly(second.id(), first.id());
        assertThat(press("up", first)).isEqualTo(meeting.at("#topic-" + first.id()));
        assertThat(ids(Shelf.AGENDA)).isEqualTo(all);
        press("park", first);
        press("remove", second);
        assertThat(ids(Shelf.PARKED)).containsExactly(first.id());
        assertThat(ids(Shelf.REMOVED)).containsExactly(second.id());
        assertThat(facilitator.get(meeting.at("")).body()).contains("For next time", "Taken off the agenda");
        assertThat(press("restore", second)).isEqualTo(meeting.at("#topic-" + second.id()));
        press("restore", first);
        assertThat(ids(Shelf.AGENDA)).endsWith(second.id(), first.id()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        var page = facilitator.get(meeting.at("")).body();
        var last = meeting.on(Shelf.AGENDA).getLast();

        assertThat(page)
                .containsPattern("name=\"up\" value=\"" + first.id() + "\"[^>]* disabled")
                .containsPattern("name=\"down\" value=\"" + last.id() + "\"[^>]* disabled")
                .doesNotContainPattern("name=\"down\" value=\"" + first.id() + "\"[^>]* disabled");
        press("up", first);
        assertThat(meeting.topics().getFirst()).isEqualTo(first);
    }

    @Test
    void everyControlIsNamedAfterItsTopic() {
        var page = facilitator.get(meeting.at("")).body();

        assertThat(page.split("aria-label=\"Minutes for ", -1))
                .hasSize(meeting.on(Shelf.AGENDA).size() + 1);
        assertThat(page)
                .doesNotContain("{0}", "aria-label=\"\"")
                .containsPattern(
                        "name=\"park\" value=\"" + first.id() + "\" aria-label=\"Move [^\"]+ to the next meeting\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void badMinutesComeBackAsTheyWereTypedWhileTheOthersAreKept(Language language) {
        var refused = facilitator
                .speaking(language.tag())
                .post(meeting.at("/agenda"), "minutes-" + first.id(), "0<>", "minutes-" + second.id(), "25");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        Words.in(language).say("dialogue.agenda.problem.minutes-out-of-range", 200, 1, 240, 40),
                        "href=\"#minutes-" + first.id() + "\"",
                        "id=\"minutes-" + first.id() + "-problem\"",
                        "aria-describedby=\"minutes-" + first.id() + "-problem\"")
                .containsPattern("id=\"minutes-" + first.id() + "\"[^>]* value=\"0&lt;>\"[^>]* aria-invalid=\"true\"");
        assertThat(meeting.topics().getFirst()).isEqualTo(first);
        assertThat(meeting.topics().get(1).minutes()).isEqualTo(25);
    }

    @Test
    void minutesThatNobodyTouchedStayAsSomebodyElseHasSetThemMeanwhile() {
        var whole = new String[] {
            "minutes-" + first.id(), "15", "was-" + first.id(), "15",
            "minutes-" + second.id(), "20", "was-" + second.id(), "15"
        };
        facilitator.post(meeting.at("/agenda"), "minutes-" + first.id(), "45", "was-" + first.id(), "15");

        WAVE.facilitator().post(meeting.at("/agenda"), whole);

        assertThat(meeting.topics().getFirst().minutes()).isEqualTo(45);
        assertThat(meeting.topics().get(1).minutes()).isEqualTo(20);
        assertThat(facilitator.get(meeting.at("")).body())
                .contains(
                        "name=\"was-" + first.id() + "\" value=\"45\"",
                        "name=\"was-" + second.id() + "\" value=\"20\"");
    }

    @Test
    void ofTwoWhoArrangeAtOnceBothAreHeardAndNothingIsThereTwice() {
        var other = WAVE.facilitator();
        var all = meeting.topics().size();

        other.post(meeting.at("/agenda"), "park", first.id().toString());
        facilitator.post(meeting.at("/agenda"), "down", first.id().toString());
        facilitator.post(meeting.at("/agenda"), "up", second.id().toString());
        other.post(meeting.at("/topics"), "title", "Came up", "minutes", "10");
        facilitator.post(meeting.at("/agenda"), "remove", second.id().toString());

        assertThat(ids(Shelf.PARKED)).containsExactly(first.id());
        assertThat(ids(Shelf.REMOVED)).containsExactly(second.id());
        assertThat(meeting.topics()).hasSize(all + 1).doesNotHaveDuplicates();
    }

    @Test
    void whatAFacilitatorAddsIsOnTheAgendaAndWhatASponsorProposesWaitsBesideIt() {
        facilitator.post(meeting.at("/topics"), "title", " Who calls whom ", "minutes", "20");
        CUSTOMER.post(meeting.at("/topics"), "title", "Invoices", "minutes", "15");
        SUPPLIER.post(meeting.at("/topics"), "title", "Night shifts", "minutes", "15");

        assertThat(meeting.on(Shelf.AGENDA)).extracting(Topic::title).contains("Who calls whom");
        assertThat(meeting.on(Shelf.PROPOSED)).extracting(Topic::title).containsExactly("Invoices", "Night shifts");
        for (var browser : List.of(facilitator, CUSTOMER, SUPPLIER)) {
            assertThat(browser.get(meeting.at("")).body())
                    .contains("Invoices", "Night shifts", "Proposed by Handelshuis", "Proposed by Noord IT");
        }
        press("restore", meeting.on(Shelf.PROPOSED).getFirst());
        assertThat(meeting.on(Shelf.AGENDA).getLast().title()).isEqualTo("Invoices");
        assertThat(facilitator.get(meeting.at("")).body()).contains("Proposed by Handelshuis");
    }

    @ParameterizedTest
    @CsvSource({"'', 15, title", "x, '', minutes", "x, 0, minutes", "x, 241, minutes", "x, soon, minutes"})
    void aTopicThatDoesNotFitIsRefusedAtItsFieldWithWhatWasTyped(String title, String minutes, String field) {
        var before = meeting.topics();

        for (var browser : List.of(facilitator, CUSTOMER)) {
            var refused = browser.post(meeting.at("/topics"), "title", title, "minutes", minutes);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body())
                    .contains("href=\"#" + field + "\"", "id=\"" + field + "-problem\"")
                    .containsPattern("id=\"title\"[^>]* value=\"" + title + "\"")
                    .containsPattern("id=\"minutes\"[^>]* value=\"" + minutes + "\"");
        }
        assertThat(meeting.topics()).isEqualTo(before);
    }

    @Test
    void bothThatDoNotFitAreSaidAtOnce() {
        assertThat(facilitator
                        .post(meeting.at("/topics"), "title", " ", "minutes", "0")
                        .body())
                .contains("href=\"#title\"", "href=\"#minutes\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNameThatIsTooLongComesBackWholeAndTheLongestIsKeptSignBySign(Language language) {
        var longest = "😀".repeat(96) + "שלום<b>";
        var tooLong = longest + "é" + "\u202E";
        assertThat(longest.length()).isEqualTo(199);

        var refused = CUSTOMER.speaking(language.tag()).post(meeting.at("/topics"), "title", tooLong, "minutes", "15");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        Words.in(language).say("dialogue.agenda.problem.title-too-long", 200, 1, 240, 40),
                        "value=\"" + tooLong.replace("<", "&lt;") + "\"");

        assertThat(CUSTOMER.post(meeting.at("/topics"), "title", longest, "minutes", "15")
                        .status())
                .isEqualTo(303);
        assertThat(meeting.on(Shelf.PROPOSED).getFirst().title()).isEqualTo(longest);
        assertThat(SUPPLIER.get(meeting.at("")).body()).contains(longest.replace("<b>", "&lt;b&gt;"));
    }

    @Test
    void inventedTopicsAndThoseOfAnotherMeetingAreLeftAlone() {
        var other = SiteMeeting.planned(SITE, WAVE);
        var theirs = other.topics();
        var ours = meeting.topics();
        for (var id : List.of(
                theirs.getFirst().id().toString(), UUID.randomUUID().toString(), "x", "", "😀", "../" + first.id())) {
            for (var button : List.of("up", "down", "park", "remove", "restore")) {
                var answer = facilitator.post(meeting.at("/agenda"), button, id, "minutes-" + id, "99");
                assertThat(answer.status()).as("%s %s", button, id).isEqualTo(303);
            }
        }

        assertThat(other.topics()).isEqualTo(theirs);
        assertThat(meeting.topics()).isEqualTo(ours);
    }

    @Test
    void aMeetingOfAnotherWorkspaceIsNotThere() {
        var elsewhere = SiteMeeting.toTalkAbout(SITE);
        var theirs = SiteMeeting.planned(SITE, elsewhere);
        var before = theirs.topics();
        var path = "/workspaces/" + WAVE.workspace() + "/meetings/" + theirs.id();

        for (var browser : List.of(facilitator, CUSTOMER)) {
            for (var what : List.of("", "/edit")) {
                assertThat(browser.get(path + what).status()).as(what).isEqualTo(404);
                assertThat(browser.get(theirs.at(what)).status()).as(what).isEqualTo(404);
            }
            for (var what : List.of("/edit", "/discard", "/agenda", "/topics", "/notes")) {
                assertThat(browser.post(path + what, "title", "x", "minutes", "5")
                                .status())
                        .as(what)
                        .isEqualTo(404);
            }
        }
        assertThat(theirs.topics()).isEqualTo(before);
    }

    @Test
    void theSponsorOfAnotherCollaborationIsRefused() {
        var another = SITE.use(StartCollaboration.class)
                .handle(WAVE.workspace(), Description.between("Another", "Handelshuis", "Zuid IT"), "Femke")
                .id();
        var stranger = SITE.signedIn(WAVE.workspace(), new Role.Sponsor(another, Party.CUSTOMER));
        var before = meeting.topics();

        assertThat(stranger.get(meeting.at("")).status()).isEqualTo(403);
        for (var what : List.of("/edit", "/discard", "/agenda", "/topics", "/notes")) {
            var answer = stranger.post(meeting.at(what), "title", "x", "minutes", "5", "note-" + first.id(), "x");
            assertThat(answer.status()).as(what).isEqualTo(403);
        }
        assertThat(meeting.topics()).isEqualTo(before);
    }

    @Test
    void aSponsorPutsNothingInOrder() {
        assertThat(CUSTOMER.post(meeting.at("/agenda"), "down", first.id().toString())
                        .status())
                .isEqualTo(403);
        assertThat(CUSTOMER.get(meeting.at("")).body())
                .doesNotContain("name=\"up\"", "name=\"minutes-", meeting.at("/discard"), meeting.at("/edit"));
        assertThat(meeting.topics().getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"CONCLUDED", "AGREED"})
    void onceTheMeetingIsOverItsAgendaStaysAsItWasAndSaysSo(State state) {
        meeting.in(state);
        var before = meeting.topics();

        var refused = facilitator.post(meeting.at("/agenda"), "down", first.id().toString());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("The meeting is over; its agenda no longer changes.");
        assertThat(facilitator
                        .post(meeting.at("/topics"), "title", "x", "minutes", "5")
                        .status())
                .isEqualTo(422);
        assertThat(meeting.topics()).isEqualTo(before);
    }

    @Test
    void oneTopicMoreThanFitsIsRefused() {
        var names = new ArrayList<String>();
        for (int number = meeting.topics().size(); number < 40; number++) {
            names.add("Topic " + number);
            facilitator.post(meeting.at("/topics"), "title", "Topic " + number, "minutes", "5");
        }

        var refused = CUSTOMER.post(meeting.at("/topics"), "title", "One more", "minutes", "5");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("More than 40 topics do not fit into a meeting.", "value=\"One more\"");
        assertThat(meeting.topics()).hasSize(40).extracting(Topic::title).containsAll(names);
    }

    private String press(String button, Topic topic) {
        var answer = facilitator.post(meeting.at("/agenda"), button, topic.id().toString());
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private List<TopicId> ids(Shelf shelf) {
        return meeting.on(shelf).stream().map(Topic::id).toList();
    }
}
