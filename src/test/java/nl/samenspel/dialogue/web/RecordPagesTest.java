package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.account.Role;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import org.junit.jupiter.api.Test;

/** Both parties read the same record, correct it, and agree to it; nobody sees it before his time. */
class RecordPagesTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteWave.planned(
                    SITE, SiteWave.Terms.of(new Disclosure.Open(), new Disclosure.Open()))
            .opened()
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, _ -> 4)
            .closed()
            .revealed();
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"read\" value=\"([0-9a-f]{64})\"");

    private final Browser customer = WAVE.sponsor(Party.CUSTOMER);
    private final Browser supplier = WAVE.sponsor(Party.SUPPLIER);

    private static SiteMeeting inSession() {
        return SiteMeeting.planned(SITE, WAVE).inSession();
    }

    private static String conclusion(SiteMeeting meeting) {
        return meeting.at("/conclusions/" + meeting.topics().getFirst().id());
    }

    @Test
    void whatIsConcludedIsWrittenByWhoeverLeadsAndStandsInTheRecordAsItWasTyped() {
        var meeting = inSession();
        var written = meeting.facilitator()
                .post(
                        conclusion(meeting),
                        "stance",
                        "apart",
                        "level-of-customer",
                        "2",
                        "said",
                        "<b>שלום</b> 😀\r\nnext line",
                        "words-of-supplier",
                        "we see it otherwise",
                        "degree-of-customer",
                        "stand-aside",
                        "review-on",
                        "2027-03-31");

        assertThat(written.status()).isEqualTo(303);
        meeting.concluded();
        assertThat(customer.get(meeting.at("/record")).body())
                .contains(
                        "&lt;b&gt;שלום&lt;/b&gt; 😀\nnext line",
                        "we see it otherwise",
                        "The parties do not agree on the level",
                        "stands aside",
                        "31 March 2027",
                        "Has written nothing about this.")
                .doesNotContain("<b>שלום");
    }

    @Test
    void whatCannotStandThereComesBackWithTheTextAndTheReason() {
        var meeting = inSession();
        var tooLong = "ü".repeat(2_001);
        var answer = meeting.facilitator()
                .post(conclusion(meeting), "level-now", "9", "reach-by", "soon", "said", tooLong, "stance", "agreed");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(tooLong, "These are 2,001 characters", "Choose one of the levels.", "Choose a date.");
        assertThat(meeting.facilitator().get(conclusion(meeting)).body())
                .as("the rest was kept")
                .contains("value=\"agreed\" checked")
                .doesNotContain(tooLong);
    }

    @Test
    void ofTwoWhoWriteTheLaterSeesBothTexts() {
        var meeting = inSession();
        meeting.facilitator().post(conclusion(meeting), "shown-said", "", "said", "the first text");
        var clash = meeting.facilitator().post(conclusion(meeting), "shown-said", "", "said", "the second text");

        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.body())
                .contains("the second text</textarea>", "the first text</blockquote>", "Somebody else wrote here");
        assertThat(clash.body())
                .as("what is saved now counts")
                .contains("name=\"shown-said\" value=\"the first text\"");
    }

    @Test
    void anActionIsAddedChangedAndRemoved() {
        var meeting = inSession();
        var topic = meeting.topics().getFirst().id().toString();
        String[] action = {
            "topic",
            topic,
            "deed",
            "share the plan",
            "party",
            "customer",
            "owner",
            "Carla",
            "due",
            "2026-12-31",
            "decision",
            "others",
            "to",
            "the board",
            "hear-on",
            "2026-11-30"
        };
        var facilitator = meeting.facilitator();

        assertThat(facilitator.post(meeting.at("/actions"), action).status()).isEqualTo(303);
        var refused =
                facilitator.post(meeting.at("/actions"), "topic", topic, "party", "customer", "due", "2026-12-31");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Write down what is done.", "Name one person.");
        var page = facilitator.get(conclusion(meeting)).body();
        assertThat(page).contains("share the plan", "the board");

        var id = found(page, "/actions/([0-9a-f-]{36})/remove");
        var shown = found(page, "name=\"shown\" value=\"([0-9a-f]{64})\"");
        assertThat(facilitator
                        .post(meeting.at("/actions/" + id + "/remove"), "shown", "old")
                        .status())
                .as("it is another now than was seen")
                .isEqualTo(422);
        assertThat(facilitator
                        .post(meeting.at("/actions/" + id + "/remove"), "shown", shown)
                        .status())
                .isEqualTo(303);
        assertThat(facilitator.get(conclusion(meeting)).body()).doesNotContain("share the plan");
    }

    private static String found(String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }

    @Test
    void beforeTheMeetingIsOverThereIsNoRecord() {
        var meeting = inSession();

        assertThat(customer.get(meeting.at("/record")).location()).isEqualTo(meeting.at(""));
        assertThat(customer.get(meeting.at("/record.json")).status()).isEqualTo(404);
        assertThat(customer.post(conclusion(meeting), "said", "x").status())
                .as("a sponsor steers nothing")
                .isEqualTo(303);
        meeting.concluded();
        assertThat(customer.get(meeting.at("/record")).body()).doesNotContain("class=\"typed\"");
    }

    @Test
    void bothPartiesAndWhoeverFacilitatesReadTheSameToTheLetter() {
        var meeting = inSession();
        meeting.facilitator().post(conclusion(meeting), "said", "something");
        meeting.concluded();
        var text = customer.get(meeting.at("/record.json")).body();

        assertThat(supplier.speaking("nl").get(meeting.at("/record.json")).body())
                .isEqualTo(text);
        assertThat(WAVE.facilitator().get(meeting.at("/record.json")).body()).isEqualTo(text);
        assertThat(customer.get(meeting.at("/record")).body()).contains(Secrets.fingerprint(text));
        assertThat(article(customer, meeting)).isEqualTo(article(WAVE.facilitator(), meeting));
    }

    /** Without what somebody may do there. */
    private static String article(Browser reader, SiteMeeting meeting) {
        var page = reader.get(meeting.at("/record")).body();
        return page.substring(page.indexOf("<div class=\"record"), page.indexOf("<section id=\"agreement\""))
                .replaceAll("<p class=\"actions\">.*?</p>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void whoAgreesToAnotherTextThanIsThereIsShownTheNewOne() {
        var meeting = inSession().concluded();
        var read = fingerprint(customer, meeting);
        supplier.post(conclusion(meeting), "said", "corrected meanwhile");
        var answer = customer.post(meeting.at("/record/consent"), "read", read);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("The record changed after you opened it.", "corrected meanwhile");
        assertThat(meeting.found()).isInstanceOf(Meeting.Concluded.class);
    }

    @Test
    void onceBothHaveAgreedItDoesNotChangeAndTheViewerSeesIt() {
        var meeting = inSession().concluded();
        var observer = WAVE.observer();
        assertThat(observer.get(meeting.at("/record")).status()).isEqualTo(403);
        assertThat(observer.get(meeting.at("/record.json")).status()).isEqualTo(403);

        var read = fingerprint(customer, meeting);
        assertThat(customer.post(meeting.at("/record/consent"), "read", read, "party", "supplier")
                        .status())
                .as("nobody agrees for the other party")
                .isEqualTo(403);
        customer.post(meeting.at("/record/consent"), "read", read);
        assertThat(observer.get(meeting.at("/record")).status()).isEqualTo(403);
        supplier.post(meeting.at("/record/consent"), "read", read, "party", "supplier");

        assertThat(meeting.found()).isInstanceOf(Meeting.Agreed.class);
        assertThat(observer.get(meeting.at("/record")).body())
                .contains("Both parties have agreed", read, "@example.org")
                .doesNotContain("<form method=\"post\" action=\"" + meeting.at("/record"));
        assertThat(observer.get(meeting.at("/record.json")).status()).isEqualTo(200);
        customer.post(conclusion(meeting), "said", "too late");
        assertThat(customer.get(meeting.at("/record")).body()).doesNotContain("too late");
        assertThat(customer.post(meeting.at("/record/additions"), "text", "said afterwards")
                        .status())
                .isEqualTo(303);
        assertThat(observer.get(meeting.at("/record")).body()).contains("said afterwards", read);
    }

    @Test
    void nobodyElseComesNearIt() {
        var meeting = inSession().concluded();
        var other = SITE.signedIn(
                WAVE.workspace(),
                new Role.Observer(SiteWave.planned(
                                SITE, WAVE.workspace(), SiteWave.Terms.of(new Disclosure.Open(), new Disclosure.Open()))
                        .collaboration()));
        var stranger = SITE.signedIn(SITE.workspace("Elsewhere").id(), new Role.Administrator());

        for (String path : Map.of("a", "/record", "b", "/record.json").values()) {
            assertThat(other.get(meeting.at(path)).status()).isEqualTo(403);
            assertThat(stranger.get(meeting.at(path)).status()).isEqualTo(404);
        }
        for (String path :
                new String[] {"/record/consent", "/record/take-back", "/record/additions", "/participation/end"}) {
            assertThat(other.post(meeting.at(path), "text", "x").status()).isEqualTo(403);
            assertThat(stranger.post(meeting.at(path), "text", "x").status()).isEqualTo(404);
            assertThat(WAVE.observer().post(meeting.at(path), "text", "x").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void aSponsorCorrectsForTheOwnSideOnlyAndIsToldWhatFollows() {
        var meeting = inSession();
        meeting.facilitator().post(conclusion(meeting), "words-of-supplier", "the words of the other");
        meeting.concluded();
        customer.post(meeting.at("/record/consent"), "read", fingerprint(customer, meeting));
        var page = customer.get(conclusion(meeting)).body();

        assertThat(page)
                .contains("You correct on behalf of Handelshuis")
                .containsPattern("id=\"conclusion-words-of-supplier\"[^>]* disabled")
                .doesNotContainPattern("id=\"conclusion-words-of-customer\"[^>]* disabled");
        customer.post(conclusion(meeting), "words-of-customer", "our own");
        assertThat(customer.get(meeting.at("/record")).body())
                .contains("our own", "the words of the other", "Agree on behalf of Handelshuis");
        assertThat(customer.post(
                                conclusion(meeting),
                                "shown-words-of-supplier",
                                "the words of the other",
                                "words-of-supplier",
                                "forged")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aSponsorEndsTheParticipationOfTheOwnSideAndEverybodyIsTold() {
        var meeting = inSession();
        assertThat(customer.get(meeting.at("")).body()).contains("End the participation of Handelshuis");

        assertThat(customer.post(meeting.at("/participation/end")).status()).isEqualTo(303);

        assertThat(supplier.get(meeting.at("")).body())
                .contains("Handelshuis no longer takes part.", "End the participation of Noord IT");
        assertThat(customer.get(meeting.at("")).body()).doesNotContain("End the participation of Handelshuis");
        meeting.concluded();
        assertThat(supplier.get(meeting.at("/record")).body())
                .containsOnlyOnce("ended its participation on")
                .contains("Handelshuis ended its participation on");
    }

    @Test
    void theViewerFindsTheRecordOnThePageOfTheCollaborationOnceItIsAgreedTo() {
        var meeting = inSession().concluded();
        var observer = WAVE.observer();

        assertThat(observer.get(WAVE.collaborationAt()).body()).doesNotContain(meeting.at("/record"));
        assertThat(customer.get(WAVE.collaborationAt()).body()).contains(meeting.at("/record"));
        meeting.agreed();
        assertThat(observer.get(WAVE.collaborationAt()).body()).contains(meeting.at("/record"));
    }

    private static String fingerprint(Browser sponsor, SiteMeeting meeting) {
        var match = FINGERPRINT.matcher(sponsor.get(meeting.at("/record")).body());
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
