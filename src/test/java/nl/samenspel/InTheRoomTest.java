package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** What people show on their phones beside votes and lines, and who sees how much of it. */
class InTheRoomTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
    private static final Pattern HAND = Pattern.compile("name=\"lower\" value=\"([^\"]+)\"");

    private SiteMeeting meeting = SiteMeeting.planned(SITE, WAVE);

    @Test
    void whoIsReadyIsCountedBySideAndNamedNowhere() {
        meeting.inSession();
        var cees = phone(Party.CUSTOMER, "Cees");
        var sem = phone(Party.SUPPLIER, "Sem");
        var place = go("talk");

        assertThat(press(cees, "/ready", "at", place, "ready", "true").status()).isEqualTo(303);
        press(sem, "/ready", "at", "welcome", "ready", "true");
        press(sem, "/ready", "at", "nowhere", "ready", "true");

        assertThat(page(cees)).containsPattern("name=\"ready\" value=\"false\" aria-pressed=\"true\"");
        assertThat(page(sem)).containsPattern("name=\"ready\" value=\"true\" aria-pressed=\"false\"");
        for (var page : List.of(wall(), steering())) {
            assertThat(page)
                    .contains("data-count=\"customer-ready\">1<", "data-count=\"supplier-ready\">0<")
                    .doesNotContain("Cees", "data-count=\"ready\"");
        }
        go("vote");
        assertThat(wall() + page(cees))
                .as("it is counted who has voted")
                .doesNotContain("customer-ready", "name=\"ready\"");
        go("conclude");
        assertThat(wall()).contains("data-count=\"customer-ready\">0<");
    }

    @Test
    void whereVotesAreAnonymousTheyAreCountedTogetherAndAHandIsThatOfASide() {
        anonymous();
        var cees = phone(Party.CUSTOMER, "Cees");
        var carla = phone(Party.CUSTOMER, "Carla");
        phone(Party.SUPPLIER, "Sem");
        var place = go("talk");
        press(cees, "/ready", "at", place, "ready", "true");
        for (var phone : List.of(cees, carla)) {
            press(phone, "/hand", "up", "true");
        }

        for (var page : List.of(wall(), steering())) {
            assertThat(page)
                    .contains("data-count=\"ready\">1<", "data-count=\"here\">3<")
                    .doesNotContain("customer-ready", "supplier-ready", "Cees", "Carla");
        }
        assertThat(steering()).contains("a hand at Handelshuis").doesNotContain("a hand at Noord IT");
        assertThat(lowering(steering())).containsExactly("customer");
        assertThat(wall()).doesNotContain("a hand at");
        assertThat(page(cees)).contains("not whose").doesNotContain("sees your name");

        meeting.facilitator().post(meeting.at("/steering"), "lower", "customer");
        assertThat(lowering(steering())).isEmpty();
        assertThat(page(carla)).containsPattern("name=\"up\" value=\"true\" aria-pressed=\"false\"");

        go("conclude");
        assertThat(page(cees)).doesNotContain("I go along");
        assertThat(steering()).doesNotContain("I go along");
    }

    @Test
    void aHandIsNamedAsItsOwnerWantsToBeCalled() {
        meeting.inSession();
        var cees = phone(Party.CUSTOMER, "<Cees>");
        var nameless = phone(Party.SUPPLIER, "");
        press(nameless, "/hand", "up", "true");
        press(cees, "/hand", "up", "true");

        assertThat(page(cees)).contains("sees your name: &lt;Cees&gt;.");
        assertThat(page(nameless)).contains("somebody of Noord IT raises a hand");
        var page = steering();
        assertThat(page.indexOf("somebody of Noord IT"))
                .as("who raised it first is first")
                .isPositive()
                .isLessThan(page.indexOf("&lt;Cees&gt;"));
        assertThat(wall() + page(nameless)).doesNotContain("Cees");

        meeting.facilitator()
                .post(meeting.at("/steering"), "lower", lowering(page).getFirst());
        assertThat(steering()).contains("&lt;Cees&gt;").doesNotContain("somebody of Noord IT");
        meeting.facilitator().post(meeting.at("/steering"), "lower", "customer");
        assertThat(steering()).contains("&lt;Cees&gt;");
        press(cees, "/hand", "up", "false");
        assertThat(lowering(steering())).isEmpty();
    }

    @Test
    void howManyGoAlongIsSeenBySideOnlyWhereItIsSteered() {
        meeting.inSession();
        var cees = phone(Party.CUSTOMER, "Cees");
        var sem = phone(Party.SUPPLIER, "Sem");
        var topic = meeting.on(Shelf.AGENDA).getFirst().id().toString();
        go("conclude");

        press(cees, "/assent", "topic", topic, "assent", "along");
        press(sem, "/assent", "topic", topic, "assent", "differently");
        press(sem, "/assent", "topic", topic, "assent", "perhaps");
        press(sem, "/assent", "topic", "x", "assent", "along");

        assertThat(page(cees)).containsPattern("value=\"along\" aria-pressed=\"true\"");
        assertThat(steering().replaceAll("\\s+", " "))
                .containsPattern("Handelshuis</p><p>I go along: 1</p><p>I see it differently: 0</p>")
                .containsPattern("Noord IT</p><p>I go along: 0</p><p>I see it differently: 1</p>");
        assertThat(wall()).doesNotContain("I go along");
        assertThat(page(sem)).doesNotContain("I go along: ");
    }

    @Test
    void onlyWhoeverVotedFarFromTheOwnSideIsAskedWhyAndNobodyElseSeesIt() {
        meeting.inSession();
        var phones = IntStream.range(0, 5)
                .mapToObj(number -> phone(Party.CUSTOMER, ""))
                .toList();
        var ofFew = phone(Party.SUPPLIER, "");
        go("vote");
        IntStream.range(0, 5).forEach(number -> vote(phones.get(number), number == 4 ? 5 : 2));
        vote(ofFew, 5);
        var hint = "Only you see this.";
        assertThat(page(phones.getLast())).as("the round is open").doesNotContain(hint);

        meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round(ofFew));

        assertThat(page(phones.getLast())).contains(hint);
        for (var other :
                Stream.concat(phones.stream().limit(4), Stream.of(ofFew)).toList()) {
            assertThat(page(other)).doesNotContain(hint);
        }
        assertThat(wall() + steering()).doesNotContain(hint);
    }

    @Test
    void whereVotesAreAnonymousNobodyIsAskedWhy() {
        anonymous();
        var phones = IntStream.range(0, 12)
                .mapToObj(number -> phone(Party.CUSTOMER, ""))
                .toList();
        go("vote");
        IntStream.range(0, 12).forEach(number -> vote(phones.get(number), number == 11 ? 5 : 2));
        meeting.facilitator().post(meeting.at("/steering"), "do", "close", "round", round(phones.getFirst()));

        for (var phone : phones) {
            assertThat(page(phone)).doesNotContain("Only you see this.");
        }
    }

    /** Another one, in which votes are shown anonymously. */
    private void anonymous() {
        var wave = SiteMeeting.toTalkAbout(SITE, Terms.of(new Disclosure.Anonymous(4), new Disclosure.Anonymous(4)));
        meeting = SiteMeeting.planned(SITE, wave, wave.facilitator(), false);
        meeting.inSession();
    }

    private Browser phone(Party party, String name) {
        var joined = SITE.stranger()
                .post("/meet/" + meeting.code() + "/join", "party", party.slug(), "level", "tactical", "name", name);
        return SITE.stranger().carrying(joined.cookie());
    }

    private Browser.Answer press(Browser phone, String what, String... fields) {
        return phone.post("/meet/" + meeting.code() + what, fields);
    }

    private String page(Browser phone) {
        return phone.get("/meet/" + meeting.code()).body();
    }

    private void vote(Browser phone, int level) {
        press(phone, "/vote", "round", round(phone), "level", Integer.toString(level));
    }

    private String round(Browser phone) {
        var found = ROUND.matcher(page(phone));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> lowering(String page) {
        return HAND.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** Goes to a step of the first topic, wherever the meeting is; the place. */
    private String go(String step) {
        var from = Pattern.compile("name=\"from\" value=\"([^\"]+)\"").matcher(steering());
        assertThat(from.find()).isTrue();
        var place = meeting.on(Shelf.AGENDA).getFirst().id() + "." + step;
        meeting.facilitator().post(meeting.at("/steering"), "from", from.group(1), "to", place);
        return place;
    }

    private String wall() {
        return meeting.facilitator().get(meeting.at("/screen")).body();
    }

    private String steering() {
        return meeting.facilitator().get(meeting.at("/steering")).body();
    }
}
