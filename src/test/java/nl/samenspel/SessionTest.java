package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import org.junit.jupiter.api.Test;

/** A meeting in session as those see it who take part by phone, who steer it, and who look at the wall. */
class SessionTest {

    private static final Site SITE = Site.running();
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
    private static final SiteWave WAVE = wave();

    @Test
    void everybodySeesWhatWasVotedOnceTheRoundIsClosedAndNobodyBefore() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var customer = phone(meeting, Party.CUSTOMER);
        var supplier = phone(meeting, Party.SUPPLIER);
        go(meeting, Step.VOTE);

        assertThat(vote(customer, 4).status()).isEqualTo(303);
        assertThat(customer.page().body()).contains("Your vote is safe");
        for (var page : List.of(supplier.page().body(), wall(meeting), steering(meeting))) {
            assertThat(page).doesNotContain("voted.", "ladder-side");
        }
        assertThat(wall(meeting)).contains("data-count=\"customer-done\">1<", "data-count=\"supplier-done\">0<");

        vote(supplier, 2);
        meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round(customer));

        for (var page : List.of(customer.page().body(), supplier.page().body(), wall(meeting), steering(meeting))) {
            assertThat(page).contains("ladder-side").contains("One person voted.");
        }
    }

    @Test
    void aVoteCountsOnceHoweverOftenItIsSentAndCanBeChangedUntilTheRoundIsClosed() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var phone = phone(meeting, Party.CUSTOMER);
        go(meeting, Step.VOTE);
        vote(phone, 4);
        vote(phone, 4);
        vote(phone, 2);

        assertThat(wall(meeting)).contains("data-count=\"customer-done\">1<");
        var round = round(phone);
        meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round);
        var late = phone.browser().post(phone.at("/vote"), "round", round, "level", "5");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("The round was closed already");
        assertThat(wall(meeting)).contains("One person voted.").doesNotContain("5.0");
    }

    @Test
    void aLevelThatIsNotThereIsNoVote() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var phone = phone(meeting, Party.CUSTOMER);
        go(meeting, Step.VOTE);

        for (var level : List.of("0", "6", "", "-1", "3.5", "9999999999", "two")) {
            assertThat(phone.browser()
                            .post(phone.at("/vote"), "round", round(phone), "level", level)
                            .status())
                    .as(level)
                    .isEqualTo(422);
        }
        assertThat(wall(meeting)).contains("data-count=\"customer-done\">0<");
    }

    @Test
    void linesAreShownTogetherOnceWritingIsOverWithoutSayingWhoWroteThem() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var phone = phone(meeting, Party.CUSTOMER);
        var other = phone(meeting, Party.SUPPLIER);
        var topic = go(meeting, Step.WRITE);
        var line = "עברית 🙂 <b>bold</b> " + "x".repeat(1900);
        phone.browser().post(phone.at("/line"), "topic", topic, "line", line);

        assertThat(phone.page().body()).contains("Your line is safe");
        assertThat(wall(meeting) + other.page().body()).doesNotContain("🙂");

        go(meeting, Step.TALK);
        var shown = line.replace("<", "&lt;").replace(">", "&gt;");
        assertThat(wall(meeting)).contains(shown);
        assertThat(other.page().body()).contains(shown);
        var late = other.browser().post(other.at("/line"), "topic", topic, "line", "Too late");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Writing was over already");
    }

    @Test
    void aLineThatIsTooLongIsGivenBackAsItWasTyped() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var phone = phone(meeting, Party.CUSTOMER);
        var topic = go(meeting, Step.WRITE);
        var line = "y".repeat(2001);

        var answer = phone.browser().post(phone.at("/line"), "topic", topic, "line", line);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(line, "These are 2,001 characters; 2,000 fit.");
    }

    @Test
    void oneDeviceIsOfOneSideUntilItLeaves() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var phone = phone(meeting, Party.CUSTOMER);
        go(meeting, Step.VOTE);
        vote(phone, 3);

        phone.browser().post(phone.at("/join"), "party", "supplier", "level", "tactical", "name", "");
        assertThat(phone.page().body()).contains("You are with Handelshuis");
        assertThat(wall(meeting)).contains("data-count=\"supplier-here\">0<");

        phone.browser().post(phone.at("/leave"));
        assertThat(wall(meeting)).contains("data-count=\"customer-here\">0<", "data-count=\"customer-done\">0<");
    }

    @Test
    void onlyWhoeverLeadsItSteersAndWhoIsAskedToHelp() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var another = WAVE.facilitator();
        var page = another.get(meeting.at("/steering"));
        assertThat(page.body()).contains("facilitates this meeting").doesNotContain("name=\"to\"");

        another.post(meeting.at("/steering"), "from", "welcome", "to", "farewell");
        another.post(meeting.at("/steering/end"));
        assertThat(session(meeting)).isEqualTo(new Place.Welcome());

        var phone = phone(meeting, Party.CUSTOMER);
        assertThat(phone.browser().get(phone.at("/steering")).status()).isEqualTo(303);
        phone.browser().post(phone.at("/steering"), "from", "welcome", "to", "farewell");
        assertThat(session(meeting)).isEqualTo(new Place.Welcome());
    }

    @Test
    void twoWhoPressNextAtTheSameTimeMoveOnOnce() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var first = place(meeting.on(Shelf.AGENDA).getFirst(), Step.GUESS);
        var second = place(meeting.on(Shelf.AGENDA).getFirst(), Step.SEE);
        assertThat(meeting.facilitator()
                        .post(meeting.at("/steering"), "from", "welcome", "to", first)
                        .status())
                .isEqualTo(303);

        var again = meeting.facilitator().post(meeting.at("/steering"), "from", "welcome", "to", second);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("Somebody else was faster");
        assertThat(session(meeting))
                .isInstanceOfSatisfying(
                        Place.AtTopic.class, at -> assertThat(at.step()).isEqualTo(Step.GUESS));
    }

    @Test
    void aWrongCodeAndAnOldOneLeadNowhere() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var code = meeting.code();
        var stranger = SITE.stranger();

        assertThat(stranger.post("/meet", "code", " " + code.toLowerCase(Locale.ROOT) + " ")
                        .location())
                .isEqualTo("/meet/" + code);
        assertThat(stranger.get("/meet/AAAAA").status()).isEqualTo(404);
        assertThat(stranger.post("/meet", "code", "1").status()).isEqualTo(422);

        meeting.facilitator().post(meeting.at("/steering/end"));
        var old = stranger.get("/meet/" + code);
        assertThat(old.status()).isEqualTo(404);
        assertThat(old.body()).contains("or it is over");
    }

    @Test
    void whoeverLeadsItHandsItOverAndNobodyElseTakesIt() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        var page = steering(meeting);
        var colleague = Pattern.compile("<option value=\"([^\"]+)\"").matcher(page);
        assertThat(colleague.find()).isTrue();

        WAVE.facilitator().post(meeting.at("/steering/hand-over"), "to", colleague.group(1));
        assertThat(steering(meeting)).contains("name=\"to\"");
        meeting.facilitator().post(meeting.at("/steering/hand-over"), "to", colleague.group(1));
        assertThat(steering(meeting)).contains("facilitates this meeting");
    }

    /** What somebody has in the hand. */
    private record Phone(Browser browser, String code) {

        String at(String what) {
            return "/meet/" + code + what;
        }

        Browser.Answer page() {
            return browser.get(at(""));
        }
    }

    private static Phone phone(SiteMeeting meeting, Party party) {
        var code = meeting.code();
        var joined =
                SITE.stranger().post("/meet/" + code + "/join", "party", party.slug(), "level", "tactical", "name", "");
        assertThat(joined.status()).isEqualTo(303);
        return new Phone(SITE.stranger().carrying(joined.cookie()), code);
    }

    private static Browser.Answer vote(Phone phone, int level) {
        return phone.browser().post(phone.at("/vote"), "round", round(phone), "level", Integer.toString(level));
    }

    private static String round(Phone phone) {
        var matcher = ROUND.matcher(phone.page().body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Goes to a step of the first topic, wherever the meeting is; its id. */
    private static String go(SiteMeeting meeting, Step step) {
        var topic = meeting.on(Shelf.AGENDA).getFirst();
        var from = switch (session(meeting)) {
            case Place.Welcome _ -> "welcome";
            case Place.LastTime _ -> "last-time";
            case Place.Farewell _ -> "farewell";
            case Place.AtTopic at -> place(topic, at.step());
        };
        assertThat(meeting.facilitator()
                        .post(meeting.at("/steering"), "from", from, "to", place(topic, step))
                        .status())
                .isEqualTo(303);
        return topic.id().toString();
    }

    private static String place(Topic topic, Step step) {
        return topic.id() + "." + Slug.of(step);
    }

    private static Place session(SiteMeeting meeting) {
        return ((Meeting.InSession) meeting.found()).session().at();
    }

    private static String wall(SiteMeeting meeting) {
        return meeting.facilitator().get(meeting.at("/screen")).body();
    }

    private static String steering(SiteMeeting meeting) {
        return meeting.facilitator().get(meeting.at("/steering")).body();
    }

    private static SiteWave wave() {
        var wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Open()))
                .opened();
        for (Party party : Party.values()) {
            wave.answered(
                    party,
                    GovernanceLevel.TACTICAL,
                    6,
                    question -> question.measure() == Measure.IMPORTANCE ? 5 : party == Party.CUSTOMER ? 1 : 4);
        }
        return wave.closed().revealed();
    }
}
