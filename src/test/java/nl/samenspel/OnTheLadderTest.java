package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** What each side guessed, and what was answered before the talk, stands small on the ladder of the room, as far as it may be told. */
class OnTheLadderTest {

    private static final Site SITE = Site.running();
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
    private static final Pattern CROSS = Pattern.compile("class=\"cross\"");

    private SiteMeeting meeting = begun(new Disclosure.Open());
    private final List<Browser> phones = new ArrayList<>();

    private static SiteMeeting begun(Disclosure disclosure) {
        var wave = SiteMeeting.toTalkAbout(SITE, Terms.of(disclosure, disclosure));
        return SiteMeeting.planned(SITE, wave, wave.facilitator(), disclosure instanceof Disclosure.Open)
                .inSession();
    }

    @Test
    void guessesAreCrossesBesideThePartyThatTheyAreAboutInTheColourOfWhoeverGuessed() {
        go("guess");
        vote(Party.CUSTOMER, 3);
        vote(Party.CUSTOMER, 3);
        vote(Party.CUSTOMER, 5);
        vote(Party.SUPPLIER, 2);
        go("see");

        var sides = sides(wall());
        assertThat(crosses(sides.getFirst())).as("wide and narrow").isEqualTo(2);
        assertThat(sides.getFirst()).contains("chart-customer", "<g class=\"chart-supplier\"");
        assertThat(crosses(sides.getLast())).isEqualTo(2 * 3);
        assertThat(sides.getLast()).contains("chart-supplier", "<g class=\"chart-customer\"");
        assertThat(wall())
                .contains("Cross: what the other party estimated.")
                .containsPattern("<p class=\"visually-hidden\"><strong>Handelshuis about Noord IT:");
        assertThat(phone()).containsPattern("<p class=\"party-edge customer\"><strong>Handelshuis about Noord IT:");
    }

    @Test
    void whereVotesAreAnonymousAGuessIsOneCrossInWordsAndWhatIsNotShownIsSaid() {
        meeting = begun(new Disclosure.Anonymous(4));
        go("guess");
        for (int level : List.of(2, 2, 2, 3, 3, 3, 3, 4)) {
            vote(Party.CUSTOMER, level);
        }
        vote(Party.SUPPLIER, 2);
        go("see");

        var sides = sides(wall());
        assertThat(crosses(sides.getFirst())).as("guessed by too few").isZero();
        assertThat(crosses(sides.getLast())).isEqualTo(2);
        assertThat(sides.getLast()).contains("estimated: 2.8");
        assertThat(wall())
                .containsPattern("<p class=\"party-edge supplier\"><strong>Noord IT about Handelshuis:")
                .containsPattern("<p class=\"visually-hidden\"><strong>Handelshuis about Noord IT:");
    }

    @Test
    void whatWasAnsweredBeforeTheTalkStandsBesideWhereTheyAreNowAndNotBesideWhereTheyWouldLikeToBe() {
        go("vote");
        vote(Party.CUSTOMER, 2);
        close();
        assertThat(sides(wall()).getFirst()).contains("<g class=\"chart-soft\"");
        assertThat(wall()).contains("Small and grey: before the talk.");

        meeting.facilitator()
                .post(
                        meeting.at("/steering"),
                        "from",
                        meeting.on(Shelf.AGENDA).getFirst().id() + ".vote",
                        "ask",
                        "wanted");
        vote(Party.CUSTOMER, 4);
        close();
        assertThat(sides(wall()).getFirst()).contains("<circle").doesNotContain("chart-soft");
        assertThat(wall()).doesNotContain("before the talk");
    }

    private static List<String> sides(String page) {
        var parts = List.of(page.split("<div class=\"ladder-side", -1));
        assertThat(parts).hasSize(3);
        return parts.subList(1, 3).stream()
                .map(part -> part.substring(0, part.indexOf("</div>")))
                .toList();
    }

    private static long crosses(String side) {
        return CROSS.matcher(side).results().count();
    }

    private void vote(Party party, int level) {
        var joined = SITE.stranger()
                .post("/meet/" + meeting.code() + "/join", "party", party.slug(), "level", "tactical", "name", "");
        var phone = SITE.stranger().carrying(joined.cookie());
        phones.add(phone);
        var answer =
                phone.post("/meet/" + meeting.code() + "/vote", "round", round(), "level", Integer.toString(level));
        assertThat(answer.status()).isEqualTo(303);
    }

    private void close() {
        meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round());
    }

    private String round() {
        var found = ROUND.matcher(phone());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String phone() {
        return phones.getLast().get("/meet/" + meeting.code()).body();
    }

    private void go(String step) {
        var steering = meeting.facilitator().get(meeting.at("/steering")).body();
        var from = Pattern.compile("name=\"from\" value=\"([^\"]+)\"").matcher(steering);
        assertThat(from.find()).isTrue();
        meeting.facilitator()
                .post(
                        meeting.at("/steering"),
                        "from",
                        from.group(1),
                        "to",
                        meeting.on(Shelf.AGENDA).getFirst().id() + "." + step);
    }

    private String wall() {
        return meeting.facilitator().get(meeting.at("/screen")).body();
    }
}
