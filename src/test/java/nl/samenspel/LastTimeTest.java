package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** What earlier meetings agreed, on the agenda of the next one, on the wall, on phones and where it is steered. */
class LastTimeTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final Pattern SETTLE = Pattern.compile("name=\"settle\" value=\"done\\.([0-9a-f-]{36})\"");

    private final SiteMeeting next = after("share <the> plan");

    /** The meeting after one that agreed this. */
    private static SiteMeeting after(String deed) {
        var last = SiteMeeting.planned(SITE, WAVE).inSession();
        var topic = last.on(Shelf.AGENDA).getFirst().id().toString();
        var agreed = last.facilitator()
                .post(
                        last.at("/actions"),
                        "topic",
                        topic,
                        "occasion",
                        "the budget round begins",
                        "deed",
                        deed,
                        "party",
                        "customer",
                        "owner",
                        "Carla",
                        "due",
                        "2026-10-01",
                        "decision",
                        "ours");
        assertThat(agreed.status()).isEqualTo(303);
        last.concluded();
        return SiteMeeting.planned(SITE, WAVE);
    }

    @Test
    void theAgendaBeginsWithItAndBothSponsorsAndTheFacilitatorSayWhatBecameOfIt() {
        var page = next.facilitator().get(next.at("")).body();
        assertThat(page.indexOf("What we agreed last time</h2>"))
                .isPositive()
                .isLessThan(page.indexOf("<ol class=\"agenda\">"));
        assertThat(page)
                .contains("the budget round begins", "share &lt;the&gt; plan", "Carla", "1 October 2026")
                .contains("<strong>What we agreed last time</strong>");
        var state = state(page);

        for (var by : List.of(next.facilitator(), WAVE.sponsor(Party.CUSTOMER), WAVE.sponsor(Party.SUPPLIER))) {
            for (var said : List.of("done", "dropped", "open")) {
                var answer = by.post(state, "state", said);
                assertThat(answer.location()).isEqualTo(next.at("#earlier"));
                assertThat(by.get(next.at("")).body()).containsPattern("value=\"" + said + "\" aria-pressed=\"true\"");
            }
        }
        assertThat(next.facilitator().post(state, "state", "perhaps").status()).isEqualTo(303);
    }

    @Test
    void itIsTheFirstPlaceOfTheSessionForEverybodyAndWhoeverSteersSaysWhatBecameOfIt() {
        next.inSession();
        var seat = phone();
        next.facilitator().post(next.at("/steering"), "from", "welcome", "to", "last-time");

        for (var page : List.of(wall(), seat.get("/meet/" + next.code()).body())) {
            assertThat(page)
                    .contains("What we agreed last time", "share &lt;the&gt; plan", "Carla")
                    .doesNotContain("name=\"settle\"");
        }
        var settle = SETTLE.matcher(steering());
        assertThat(settle.find()).isTrue();
        assertThat(steering()).contains("Next: ").doesNotContain("Next: Welcome");
        next.facilitator().post(next.at("/steering"), "settle", "done." + settle.group(1));
        assertThat(wall()).contains("<strong class=\"earlier-said\">done</strong>");
        assertThat(steering()).containsPattern("value=\"done\\." + settle.group(1) + "\" aria-pressed=\"true\"");

        for (var odd : List.of("", ".", "done", "done.x", "perhaps." + settle.group(1), settle.group(1))) {
            var answer = next.facilitator().post(next.at("/steering"), "settle", odd);
            assertThat(answer.status()).as(odd).isEqualTo(303);
        }
    }

    @Test
    void somebodyOfASideWhoHelpsSaysItAsWellAndWhoeverDoesNotCannot() {
        next.inSession();
        var seat = phone();
        var settle = SETTLE.matcher(at("last-time"));
        assertThat(settle.find()).isTrue();
        var address = "/meet/" + next.code() + "/steering";

        seat.post(address, "settle", "dropped." + settle.group(1));
        assertThat(wall()).doesNotContain("earlier-said");

        var seatPeople = SITE.use(SeatPeople.class);
        var terms = next.found().terms();
        seatPeople.letSteer(terms, seatPeople.of(terms).getFirst().id(), true);
        seat.post(address, "settle", "dropped." + settle.group(1));
        assertThat(wall()).contains("<strong class=\"earlier-said\">dropped</strong>");
    }

    @Test
    void whoEndsTheParticipationIsNamedOnTheWallAndOnPhones() {
        next.inSession();
        var seat = phone();
        WAVE.sponsor(Party.SUPPLIER).post(next.at("/participation/end"));

        for (var page :
                List.of(wall(), steering(), seat.get("/meet/" + next.code()).body())) {
            assertThat(page).contains("<p class=\"notice\">" + "Noord IT no longer takes part.");
        }
    }

    private Browser phone() {
        var joined = SITE.stranger()
                .post("/meet/" + next.code() + "/join", "party", "customer", "level", "tactical", "name", "Cees");
        return SITE.stranger().carrying(joined.cookie());
    }

    private String at(String place) {
        next.facilitator().post(next.at("/steering"), "from", "welcome", "to", place);
        return steering();
    }

    private String wall() {
        return next.facilitator().get(next.at("/screen")).body();
    }

    private String steering() {
        return next.facilitator().get(next.at("/steering")).body();
    }

    private static String state(String page) {
        var found = Pattern.compile("action=\"([^\"]+/state)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
