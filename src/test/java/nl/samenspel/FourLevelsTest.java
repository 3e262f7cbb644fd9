package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** A meeting about a model with four levels: of an aspect there are as many, of “was this worth our time?” there are five. */
class FourLevelsTest {

    private static final Site SITE = Site.running();
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");

    private final SiteMeeting meeting = SiteMeeting.planned(
                    SITE,
                    SiteMeeting.toTalkAbout(
                            SITE,
                            Terms.of(new Disclosure.Open(), new Disclosure.Open())
                                    .asking(ModelVersion.of("neighbours-3"), Questionnaire.CORE)))
            .inSession();
    private final Browser phone = phone();

    @Test
    void theFifthLevelIsVotedForAndCountedWhereTheMeetingIsLookedBackOn() {
        go("farewell");
        assertThat(wall()).doesNotContain("<div class=\"ladder");
        assertThat(vote(6)).isEqualTo(422);
        assertThat(vote(5)).isEqualTo(303);

        var tally = tally(Round.Question.WORTH);
        assertThat(tally.invited()).hasSize(5);
        assertThat(tally.joined()).containsExactly(0, 0, 0, 0, 1);
        assertThat(wall()).contains("<div class=\"ladder", "One person voted.");
    }

    @Test
    void ofAnAspectThereIsNoFifthLevel() {
        go(meeting.on(Shelf.AGENDA).getFirst().id() + ".vote");
        assertThat(vote(5)).isEqualTo(422);
        assertThat(vote(4)).isEqualTo(303);

        assertThat(tally(Round.Question.NOW).joined()).containsExactly(0, 0, 0, 1);
    }

    private String wall() {
        return meeting.facilitator().get(meeting.at("/screen")).body();
    }

    private Browser phone() {
        var joined = SITE.stranger()
                .post("/meet/" + meeting.code() + "/join", "party", "customer", "level", "tactical", "name", "");
        return SITE.stranger().carrying(joined.cookie());
    }

    private void go(String to) {
        meeting.facilitator().post(meeting.at("/steering"), "from", "welcome", "to", to);
    }

    private int vote(int level) {
        return phone.post("/meet/" + meeting.code() + "/vote", "round", round(), "level", Integer.toString(level))
                .status();
    }

    private String round() {
        var found = ROUND.matcher(phone.get("/meet/" + meeting.code()).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Tally tally(Round.Question question) {
        meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round());
        var standing = SITE.use(WatchMeeting.class)
                .handle(meeting.found().terms().workspace(), meeting.id())
                .orElseThrow();
        var round = standing.rounds().stream()
                .filter(one -> one.question() == question)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(standing.tallies().get(round.id())).of(Party.CUSTOMER);
    }
}
