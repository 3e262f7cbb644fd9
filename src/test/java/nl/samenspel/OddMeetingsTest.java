package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.SiteMeeting.State;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** Meetings at which something is missing are held to their end, and have a record that both agree to. */
class OddMeetingsTest {

    private static final Site SITE = Site.running();
    private static final Pattern FROM = Pattern.compile("name=\"from\" value=\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("steering-next\" name=\"to\" value=\"([^\"]+)\"");
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
    private static final Pattern READ = Pattern.compile("name=\"read\" value=\"([^\"]+)\"");

    /** What a page shows looks alike for topics that are alike. */
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>([^<]*)</h1>");

    private static final HtmlChecker CHECKER = HtmlChecker.ofPages();
    private static final Set<String> CHECKED = new HashSet<>();
    private final List<Browser> phones = new ArrayList<>();

    @Test
    void whereOnlyOnePartyComesTheOtherIsSaidToHaveNotVoted() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE)).inSession();
        come(meeting, Party.CUSTOMER);
        come(meeting, Party.CUSTOMER);

        var record = heldAndAgreed(meeting);

        assertThat(record).contains("2 people voted.", "Nobody voted.");
    }

    @Test
    void whereNobodyComesThereIsARecordAllTheSame() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE)).inSession();

        assertThat(heldAndAgreed(meeting)).contains("Nobody voted.").doesNotContain("people voted");
    }

    @Test
    void aTopicThatSomebodyBroughtIsTalkedAboutWithoutAnythingThatWasMeasured() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE));
        var title = "Who is told first? <b>מי</b> 😀";
        meeting.facilitator().post(meeting.at("/topics"), "title", title, "minutes", "10");
        for (Topic topic : meeting.on(Shelf.AGENDA)) {
            if (!topic.title().equals(title)) {
                meeting.facilitator()
                        .post(meeting.at("/agenda"), "remove", topic.id().toString());
            }
        }
        assertThat(meeting.on(Shelf.AGENDA)).extracting(Topic::title).containsExactly(title);
        meeting.inSession();
        come(meeting, Party.CUSTOMER);
        come(meeting, Party.SUPPLIER);

        assertThat(heldAndAgreed(meeting)).contains("Who is told first? &lt;b&gt;מי&lt;/b&gt; 😀");
    }

    @Test
    void anEmptyAgendaLeadsFromTheWelcomeToTheFarewell() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE));
        meeting.on(Shelf.AGENDA)
                .forEach(topic -> meeting.facilitator()
                        .post(meeting.at("/agenda"), "remove", topic.id().toString()));
        meeting.inSession();
        come(meeting, Party.CUSTOMER);

        assertThat(heldAndAgreed(meeting)).contains("One person voted.");
    }

    @Test
    void aPartyOfWhichNothingIsShownIsTalkedWithAllTheSame() {
        var wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .answered(
                        Party.SUPPLIER,
                        GovernanceLevel.TACTICAL,
                        3,
                        question -> question.measure() == Measure.IMPORTANCE ? 5 : 4)
                .closed()
                .revealed();
        var meeting = SiteMeeting.planned(SITE, wave);
        var title = "Why did so few answer?";
        meeting.facilitator().post(meeting.at("/topics"), "title", title, "minutes", "10");
        meeting.inSession();
        come(meeting, Party.CUSTOMER);
        come(meeting, Party.SUPPLIER);

        assertThat(heldAndAgreed(meeting)).contains(title);
    }

    @Test
    void whoLeavesAndComesBackForTheOtherSideIsOfThatSideOnly() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE)).inSession();
        var customer = come(meeting, Party.CUSTOMER);
        goTo(meeting, "vote");
        vote(meeting, customer, "4");
        customer.post(room(meeting, "/leave"));

        assertThat(customer.get(room(meeting, "")).body()).contains("name=\"party\"");
        assertThat(vote(meeting, customer, "5").location())
                .as("the seat that was left")
                .isEqualTo(room(meeting, ""));
        var supplier = come(meeting, Party.SUPPLIER);
        vote(meeting, supplier, "2");
        vote(meeting, customer, "5");

        assertThat(page(meeting, "/screen"))
                .contains(
                        "data-count=\"customer-here\">0<",
                        "data-count=\"customer-done\">0<",
                        "data-count=\"supplier-here\">1<",
                        "data-count=\"supplier-done\">1<");
    }

    @Test
    void aVoteThatComesOnceTheMeetingIsOverChangesNothing() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE)).inSession();
        var phone = come(meeting, Party.CUSTOMER);
        goTo(meeting, "vote");
        var at = room(meeting, "/vote");
        var round = first(ROUND, phone.get(room(meeting, "")).body());
        phone.post(at, "round", round, "level", "4");
        meeting.facilitator().post(meeting.at("/steering/end"));
        var record = page(meeting, "/record");

        assertThat(phone.post(at, "round", round, "level", "1").location()).isEqualTo("/meet");

        assertThat(page(meeting, "/record")).isEqualTo(record).contains("One person voted.");
    }

    /** Nobody offers these buttons, and somebody may press them all the same. */
    @Test
    void whatIsNotAskedInAMeetingCanBeAskedByNobody() {
        var meeting = SiteMeeting.planned(SITE, SiteMeeting.toTalkAbout(SITE)).inSession();
        var phone = come(meeting, Party.CUSTOMER);
        goTo(meeting, "vote");
        var at = first(FROM, page(meeting, "/steering"));
        for (String question : List.of("guess", "worth", "wanted", "now", "", "mood")) {
            assertThat(meeting.facilitator()
                            .post(meeting.at("/steering"), "from", at, "ask", question)
                            .status())
                    .as(question)
                    .isIn(303, 422);
            assertReadable(meeting);
            if (ROUND.matcher(phone.get(room(meeting, "")).body()).find()) {
                vote(meeting, phone, "5");
            }
        }
        meeting.facilitator().post(meeting.at("/steering/end"));
        assertThat(page(meeting, "/record")).contains("One person voted.");
    }

    /** Goes through every step, votes where that is asked, and ends with the record that both have agreed to; its page. */
    private String heldAndAgreed(SiteMeeting meeting) {
        var steering = page(meeting, "/steering");
        for (var next = NEXT.matcher(steering); next.find(); next = NEXT.matcher(steering)) {
            assertThat(meeting.facilitator()
                            .post(meeting.at("/steering"), "from", first(FROM, steering), "to", next.group(1))
                            .status())
                    .isEqualTo(303);
            assertReadable(meeting);
            voteWhereAsked(meeting);
            assertReadable(meeting);
            steering = page(meeting, "/steering");
        }
        meeting.facilitator().post(meeting.at("/steering/end"));
        for (Party party : Party.values()) {
            var sponsor = meeting.wave().sponsor(party);
            var read = first(READ, sponsor.get(meeting.at("/record")).body());
            sponsor.post(meeting.at("/record/consent"), "read", read, "party", party.slug());
        }
        assertThat(meeting.state()).isEqualTo(State.AGREED);
        return page(meeting, "/record");
    }

    private void voteWhereAsked(SiteMeeting meeting) {
        var round = ROUND.matcher(page(meeting, "/steering"));
        if (round.find()) {
            phones.forEach(
                    phone -> assertThat(vote(meeting, phone, "3").location()).isEqualTo(room(meeting, "")));
            assertReadable(meeting);
            meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round.group(1));
        }
    }

    private void assertReadable(SiteMeeting meeting) {
        var pages = Stream.concat(
                Stream.of("/screen", "/steering")
                        .map(what -> meeting.facilitator().get(meeting.at(what))),
                phones.stream().map(phone -> phone.get(room(meeting, ""))));
        assertThat(pages).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            if (CHECKED.add(outline(answer.body()))) {
                assertThat(CHECKER.findings(answer.body())).isEmpty();
            }
        });
    }

    private Browser come(SiteMeeting meeting, Party party) {
        var joined =
                SITE.stranger().post(room(meeting, "/join"), "party", party.slug(), "level", "tactical", "name", "");
        var phone = SITE.stranger().carrying(joined.cookie());
        phones.add(phone);
        return phone;
    }

    private static String room(SiteMeeting meeting, String what) {
        return "/meet/" + meeting.code() + what;
    }

    private static String page(SiteMeeting meeting, String what) {
        return meeting.facilitator().get(meeting.at(what)).body();
    }

    private static Browser.Answer vote(SiteMeeting meeting, Browser phone, String level) {
        var round = first(ROUND, page(meeting, "/steering"));
        return phone.post(room(meeting, "/vote"), "round", round, "level", level);
    }

    private static void goTo(SiteMeeting meeting, String step) {
        var topic = meeting.on(Shelf.AGENDA).getFirst().id();
        meeting.facilitator().post(meeting.at("/steering"), "from", "welcome", "to", topic + "." + step);
    }

    private static String outline(String page) {
        return page.contains("class=\"wall\"") + first(HEADING, page);
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as("%s in %s", pattern, body).isTrue();
        return found.group(1);
    }
}
