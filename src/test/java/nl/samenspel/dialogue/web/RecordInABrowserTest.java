package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.JoinMeeting.Joining;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From a meeting in which something is concluded to a record that both parties have agreed to, in a browser. */
class RecordInABrowserTest {

    private static final Site SITE = Site.running();
    private static final Chromium CHROMIUM = new Chromium();
    private static final Pattern PAGE = Pattern.compile("/Type /Page\\n");
    private static final SiteWave WAVE = SiteWave.planned(
                    SITE, SiteWave.Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(3)))
            .opened()
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, _ -> 4)
            .closed()
            .revealed();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void whatIsConcludedAtTheTableIsCorrectedByOneSideAndAgreedToByBoth() {
        var meeting = SiteMeeting.planned(SITE, WAVE).inSession();
        talkedAndVoted(meeting);
        for (Topic topic : meeting.on(Shelf.AGENDA)) {
            conclude(meeting, topic);
        }
        meeting.concluded();

        var customer = CHROMIUM.window(WAVE.sponsor(Party.CUSTOMER), 1280, ColorScheme.LIGHT, "en");
        customer.navigate(meeting.at("/record"));
        press(customer, "Agree on behalf of Handelshuis");
        assertThat(customer.locator("#agreement").innerText()).contains("Agreed to by Somebody", "Not agreed to this");

        var supplier = CHROMIUM.window(WAVE.sponsor(Party.SUPPLIER), 360, ColorScheme.DARK, "en");
        supplier.navigate(meeting.at("/record"));
        noProblems(supplier, "record-360-dark");
        supplier.getByRole(AriaRole.LINK, named("Correct the conclusion"))
                .first()
                .click();
        assertThat(supplier.locator("#conclusion-words-of-customer").isDisabled())
                .isTrue();
        noProblems(supplier, "record-correct-360-dark");
        supplier.locator("#conclusion-words-of-supplier").fill("We send it every quarter; nobody reads it.");
        press(supplier, "Save the conclusion");
        assertThat(supplier.locator(".record").innerText()).contains("We send it every quarter");

        press(supplier, "Agree on behalf of Noord IT");
        assertThat(supplier.locator("#agreement").innerText())
                .as("what the other agreed to was another text")
                .contains("Not agreed to this text yet.");
        customer.reload();
        press(customer, "Agree on behalf of Handelshuis");
        assertThat(customer.locator(".lead").innerText()).contains("Both parties have agreed");
        assertThat(meeting.found()).isInstanceOf(Meeting.Agreed.class);
        noProblems(customer, "record-1280");

        var pdf = customer.pdf(
                new Page.PdfOptions().setFormat("A4").setPath(Path.of("target", "pictures", "record.pdf")));
        var sheets = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(sheets)
                .as("sheets of paper, with %d topics", meeting.on(Shelf.AGENDA).size())
                .isBetween(2L, 4L);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    /** Everything may be reached, and nothing is wider than the window. */
    private static void noProblems(Page page, String picture) {
        Chromium.picture(page, picture);
        Legible.assertUnfolded(page, picture);
    }

    private static void conclude(SiteMeeting meeting, Topic topic) {
        meeting.facilitator()
                .post(
                        meeting.at("/conclusions/" + topic.id()),
                        "stance",
                        "apart",
                        "level-of-customer",
                        "2",
                        "level-of-supplier",
                        "4",
                        "level-to-reach",
                        "4",
                        "reach-by",
                        "2027-03-31",
                        "said",
                        "The yearly plan exists on both sides, but it stays in the board rooms. שלום 😀",
                        "words-of-customer",
                        "We never saw a plan that we could work with.",
                        "degree-of-customer",
                        "with-reservations",
                        "degree-of-supplier",
                        "can-live-with-it",
                        "review-on",
                        "2027-04-15");
        meeting.facilitator()
                .post(
                        meeting.at("/actions"),
                        "topic",
                        topic.id().toString(),
                        "occasion",
                        "the budget round begins",
                        "deed",
                        "we share the plan",
                        "party",
                        "customer",
                        "owner",
                        "Carla Brandt",
                        "due",
                        "2026-12-31",
                        "decision",
                        "others",
                        "to",
                        "the steering committee",
                        "hear-on",
                        "2026-11-30");
    }

    /** Ten people come in, write and vote. */
    private static void talkedAndVoted(SiteMeeting meeting) {
        var terms = meeting.found().terms();
        var seats =
                IntStream.range(0, 10).mapToObj(number -> joined(terms, number)).toList();
        var by = new Steerer.ByAccount(terms.leader().account());
        for (Topic topic : meeting.on(Shelf.AGENDA)) {
            go(meeting, by, new Place.AtTopic(topic.id(), Step.WRITE));
            for (int number = 0; number < 4; number++) {
                SITE.use(TakePart.class)
                        .write(
                                terms,
                                topic.id(),
                                seats.get(number),
                                "What helps is a yearly talk, says line " + number);
            }
            if (topic.aspect().isPresent()) {
                go(meeting, by, new Place.AtTopic(topic.id(), Step.VOTE));
                var round = SITE.use(WatchMeeting.class)
                        .handle(terms.workspace(), terms.id())
                        .flatMap(WatchMeeting.Standing::open)
                        .map(Round::id)
                        .orElseThrow();
                for (int number = 0; number < 10; number++) {
                    SITE.use(TakePart.class).vote(terms, round, seats.get(number), 2 + number % 3);
                }
            }
        }
    }

    private static SeatId joined(MeetingTerms terms, int number) {
        var party = number % 2 == 0 ? Party.CUSTOMER : Party.SUPPLIER;
        var name = number < 8 ? "Person " + number : "";
        var joining = SITE.use(JoinMeeting.class).byCode(terms, party, GovernanceLevel.TACTICAL, name, Secrets.token());
        return SITE.use(JoinMeeting.class)
                .seat(terms.workspace(), terms.id(), ((Joining.Joined) joining).device())
                .orElseThrow()
                .id();
    }

    private static void go(SiteMeeting meeting, Steerer by, Place to) {
        var from = ((Meeting.InSession) meeting.found()).session().at();
        SITE.use(SteerMeeting.class).move(meeting.found().terms(), by, from, to);
    }
}
