package nl.samenspel.improvement.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationException;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what, by everybody who may say so. */
class ProgrammePagesTest {

    private static final Site SITE = Site.running();
    private static final Terms TERMS = Terms.of(new Disclosure.Open(), new Disclosure.Open());
    private static final Pattern RISK = Pattern.compile("href=\"([^\"]+/risks/[0-9a-f-]{36})\"");
    private static final Pattern ACTION = Pattern.compile("href=\"([^\"]+/programme/[0-9a-f-]{36})\"");
    private static final Pattern LINK = Pattern.compile("value=\"[^\"]+(/mine/[^\"/]{32})\"");
    private static final Pattern CALENDAR = Pattern.compile("value=\"http://[^/\"]+(/mine/[^\"]+/calendar[^\"]*)\"");
    private static final Pattern PERSONAL = Pattern.compile("action=\"([^\"]+/personal)\"");
    private static final Pattern ERASE = Pattern.compile("action=\"([^\"]+/erase)\"");
    private static final Pattern PROGRESS = Pattern.compile("action=\"(/mine/[^\"]+/progress/[^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

    private final LocalDate day = LocalDate.now(Workspace.USUAL_ZONE).plusMonths(2);
    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final Browser facilitator = wave.facilitator();
    private final Browser customer = wave.sponsor(Party.CUSTOMER);
    private final Browser supplier = wave.sponsor(Party.SUPPLIER);
    private final Browser observer = wave.observer();
    private final String page = wave.collaborationAt() + "/improvement";

    @Test
    void whatOnePlansEverybodySees() {
        assertThat(facilitator.get(page).body()).contains("No actions yet.");
        assertThat(plan(facilitator, "deed", "we call each other").location()).isEqualTo(page);

        for (Browser somebody : List.of(facilitator, customer, supplier, observer)) {
            assertThat(somebody.get(page).body())
                    .contains(
                            "If the plan changes, then we call each other", "0 of 1 done.", "Strategy +0.5", "4 days");
            assertThat(somebody.get(page + "/columns").body()).contains("we call each other");
        }
        assertThat(observer.get(page).body()).doesNotContain("Add an action", "/place\"", "/owners\"");
        assertThat(observer.get(action()).body()).doesNotContain("<form method=\"post\" action=\"" + page);
    }

    @Test
    void eachPartySaysHowSureItIsAndADifferenceIsATopic() {
        plan(customer, "deed", "we call each other");
        var confidence = action() + "/confidence";

        assertThat(facilitator.post(confidence, "confidence", "5").status()).isEqualTo(403);
        customer.post(confidence, "confidence", "9");
        supplier.post(confidence, "confidence", "eleven");
        assertThat(facilitator.get(action()).body()).contains("9 out of 10", "not said yet");
        supplier.post(confidence, "confidence", "3");

        assertThat(observer.get(page).body()).contains("Handelshuis gives it 9 out of 10, Noord IT gives it 3.");
    }

    @Test
    void whoeverSavesLaterSeesBothTextsAndLosesNothing() {
        plan(facilitator, "deed", "we call each other");
        var shown = first(SHOWN, customer.get(action() + "/edit").body());
        change(customer, shown, "deed", "we meet on Mondays");

        var clash = change(supplier, shown, "deed", "we write on Fridays");

        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.body())
                .contains("Somebody else changed this action meanwhile", "we meet on Mondays", "we write on Fridays");
        change(supplier, first(SHOWN, clash.body()), "deed", "we write on Fridays");
        assertThat(customer.get(action()).body()).contains("we write on Fridays");
    }

    @Test
    void anOwnerWithoutAnAccountSaysThatItIsDone() {
        plan(facilitator, "deed", "we call each other");
        plan(facilitator, "deed", "another thing", "owner", "Somebody else");
        var made = facilitator.post(
                first(PERSONAL, facilitator.get(page + "/owners").body()));
        var link = first(LINK, made.body());
        var owner = SITE.stranger();

        var mine = owner.get(link).body();
        assertThat(mine).contains("One action to do in ", "we call each other").doesNotContain("another thing");
        var dropped = owner.post(first(PROGRESS, mine), "status", "dropped", "said", "");
        assertThat(dropped.status()).isEqualTo(422);
        assertThat(dropped.body()).contains("Say why it was dropped");
        assertThat(owner.post(first(PROGRESS, mine), "status", "finished").status())
                .isEqualTo(422);
        assertThat(owner.post(first(PROGRESS, mine), "status", "done", "said", "Called twice.")
                        .location())
                .isEqualTo(link + "?noted");

        assertThat(owner.get(link + "?noted").body()).contains("Saved. The others see it.", "Nothing is left to do");
        assertThat(customer.get(action()).body()).contains("done on ", "Called twice.", "Carla Brandt · done");
        assertThat(owner.get("/mine/" + "x".repeat(32)).status()).isEqualTo(404);
    }

    @Test
    void aNameThatIsTakenAwayIsNowhereAnyMore() {
        plan(facilitator, "deed", "we call each other", "owner", "Zacharias");
        var owners = facilitator.get(page + "/owners").body();
        var link = first(LINK, facilitator.post(first(PERSONAL, owners)).body());
        facilitator.post(first(ERASE, owners));

        assertThat(SITE.stranger().get(link).status()).isEqualTo(404);
        for (String somewhere : List.of(page, action(), page + "/columns", page + "/owners", wave.collaborationAt())) {
            assertThat(facilitator.get(somewhere).body()).doesNotContain("Zacharias");
        }
        assertThat(facilitator.get(action()).body()).contains("somebody who is not named any more");
    }

    @Test
    void calendarProgramsReadWhatIsDue() throws IOException, ParserException {
        plan(facilitator, "deed", "we call, write; and meet", "sign", "Nobody is surprised \\ ever");
        plan(facilitator, "deed", "another thing", "owner", "Somebody else");
        SiteMeeting.planned(SITE, wave);
        var owners = facilitator.get(page + "/owners").body();
        var own = first(CALENDAR, facilitator.post(first(PERSONAL, owners)).body());
        var ofAll = first(CALENDAR, facilitator.post(page + "/calendar").body());

        var all = calendar(ofAll);
        assertThat(summaries(all))
                .contains(
                        "Due: If the plan changes, then we call, write; and meet",
                        "Due: If the plan changes, then another thing")
                .anyMatch(summary -> summary.startsWith("Meeting: "));
        assertThat(summaries(calendar(own)))
                .contains("Due: If the plan changes, then we call, write; and meet")
                .noneMatch(summary -> summary.contains("another thing"));
        var due = events(all).stream()
                .filter(event -> summary(event).contains("write"))
                .findFirst()
                .orElseThrow();
        assertThat(requireNonNull(due.getDateTimeStart()).getDate()).isEqualTo(day);
        assertThat(requireNonNull(due.getDescription()).getValue()).isEqualTo("Nobody is surprised \\ ever");
        assertThat(SITE.stranger().get(ofAll.replaceFirst("/calendar.*", "")).status())
                .as("there is no page behind the calendar of all")
                .isEqualTo(404);
    }

    @Test
    void calendarProgramsReadWhenToLookAtARisk() throws IOException, ParserException {
        plan(facilitator, "deed", "we call each other");
        risk("They may leave, all; of them", "Carla Brandt", day.toString());
        risk("Another thing", "Somebody else", day.toString());
        risk("Nobody looks at it", "Carla Brandt", "");
        risk("It is over", "Carla Brandt", day.toString());
        customer.post(first(RISK, over(facilitator.get(page + "/risks").body())) + "/settle", "state", "closed");
        var owners = facilitator.get(page + "/owners").body();
        var own = first(CALENDAR, facilitator.post(first(PERSONAL, owners)).body());
        var ofAll = first(CALENDAR, facilitator.post(page + "/calendar").body());

        var all = calendar(ofAll);
        assertThat(summaries(all))
                .contains("Look at a risk again: They may leave, all; of them", "Look at a risk again: Another thing")
                .noneMatch(summary -> summary.contains("Nobody looks") || summary.contains("It is over"));
        assertThat(summaries(calendar(own)))
                .contains("Look at a risk again: They may leave, all; of them")
                .noneMatch(summary -> summary.contains("Another thing"));
        assertThat(events(all).stream().filter(event -> summary(event).contains("They may leave")))
                .singleElement()
                .satisfies(event -> assertThat(
                                requireNonNull(event.getDateTimeStart()).getDate())
                        .isEqualTo(day));
    }

    private void risk(String told, String carrier, String reviewOn) {
        facilitator.post(
                page + "/risks/note", "told", told, "whose", "customer", "carrier", carrier, "review-on", reviewOn);
    }

    /** From where the risk stands that is over. */
    private static String over(String risks) {
        return risks.substring(risks.indexOf("It is over"));
    }

    @Test
    void whatIsStillOpenIsSaidBeforePeopleAreAskedAgain() {
        var again = SiteWave.planned(SITE, wave.workspace(), wave.collaboration(), TERMS);
        assertThat(facilitator.get(again.at("")).body()).doesNotContain("Before you ask again");
        plan(facilitator, "deed", "we call each other");
        assertThat(facilitator.get(again.at("")).body())
                .contains("Before you ask again", "One action is still open.", action(), "Carla Brandt")
                .contains(page + "#programme\">Go to the programme");

        plan(facilitator, "deed", "another thing", "owner", "Somebody else");
        again.opened();
        for (Browser somebody : List.of(facilitator, customer, supplier)) {
            assertThat(somebody.get(again.at("")).body())
                    .contains("2 actions are still open.", "we call each other", "another thing");
        }
        assertThat(facilitator.get(wave.at("")).body()).doesNotContain("Before you ask again");

        facilitator.post(action() + "/progress", "status", "done", "said", "");
        assertThat(facilitator.get(again.at("")).body()).contains("One action is still open.");
        again.closed();
        assertThat(facilitator.get(again.at("")).body()).doesNotContain("Before you ask again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "due | 2027-02-31 | Enter a day that exists.",
                "due | 2020-01-01 | Choose today or a day that is still to come.",
                "due | 2099-01-01 | Choose a day within ten years.",
                "whose | somebody | Choose by whom it is done.",
                "deed | | Say what is going to be done.",
                "owner | | Name one owner.",
                "days | three | Enter a whole number of days, or nothing.",
                "days | 5000 | Enter 2,000 days at most.",
                "lift-strategy | 9 | Enter a number from 0.1 to 4",
                "lift-strategy | 0 | Enter a number from 0.1 to 4",
                "lift-people | -1 | Enter a number from 0.1 to 4"
            })
    void whatDoesNotFitIsSaidAndTheRestIsKept(String field, String typed, String said) {
        var answer = plan(facilitator, "sign", "Room “4” & <b>", field, typed == null ? "" : typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "Room “4” &amp; &lt;b");
        assertThat(facilitator.get(page).body()).contains("No actions yet.");
    }

    private Browser.Answer plan(Browser by, String... fields) {
        return by.post(page + "/programme", filled(fields));
    }

    private Browser.Answer change(Browser by, String shown, String... fields) {
        var all = new ArrayList<>(List.of(filled(fields)));
        all.addAll(List.of("shown", shown));
        return by.post(action(), all.toArray(String[]::new));
    }

    private String[] filled(String... fields) {
        var sent = new ArrayList<>(List.of(
                "occasion", "the plan changes",
                "deed", "something",
                "whose", "customer",
                "owner", "Carla Brandt",
                "due", day.toString(),
                "days", "4",
                "lift-strategy", "0,5",
                "sign", ""));
        for (int at = 0; at < fields.length; at += 2) {
            int known = sent.indexOf(fields[at]);
            if (known >= 0) {
                sent.set(known + 1, fields[at + 1]);
            } else {
                sent.addAll(List.of(fields[at], fields[at + 1]));
            }
        }
        return sent.toArray(String[]::new);
    }

    private String action() {
        return first(ACTION, facilitator.get(page).body());
    }

    /** As a strict reader takes it. */
    private static Calendar calendar(String address) throws IOException, ParserException, ValidationException {
        var answer = SITE.stranger().get(address);
        assertThat(answer.status()).isEqualTo(200);
        var calendar = new CalendarBuilder().build(new StringReader(answer.body()));
        assertThat(calendar.validate().hasErrors()).as(answer.body()).isFalse();
        return calendar;
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static List<String> summaries(Calendar calendar) {
        return events(calendar).stream().map(event -> summary(event)).toList();
    }

    private static String summary(VEvent event) {
        return requireNonNull(event.getSummary()).getValue();
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as("%s in %s", pattern, body).isTrue();
        return found.group(1);
    }
}
