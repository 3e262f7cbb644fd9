package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import org.junit.jupiter.api.Test;

/** Somebody of a side who was asked to help writes down what is concluded, on the own phone; whoever was not asked does not. */
class HelpingToWriteTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);

    private final SiteMeeting meeting = SiteMeeting.planned(SITE, WAVE).inSession();
    private final Browser phone = phone();
    private final TopicId topic = meeting.on(Shelf.AGENDA).getFirst().id();

    private Browser phone() {
        var joined = SITE.stranger()
                .post("/meet/" + meeting.code() + "/join", "party", "customer", "level", "tactical", "name", "Cees");
        return SITE.stranger().carrying(joined.cookie());
    }

    private void letHelp(boolean helps) {
        var seatPeople = SITE.use(SeatPeople.class);
        var terms = meeting.found().terms();
        seatPeople.letSteer(terms, seatPeople.of(terms).getFirst().id(), helps);
    }

    private String at(String what) {
        return "/meet/" + meeting.code() + what;
    }

    private String conclusion() {
        return at("/conclusions/" + topic);
    }

    private String said() {
        return SITE.use(NoteConclusion.class)
                .of(meeting.found().terms().workspace(), topic)
                .value(ConclusionField.SAID);
    }

    @Test
    void theFormsAreOnTheOwnPageAndLeadBackToIt() {
        letHelp(true);
        phone.post(at("/steering"), "from", "welcome", "to", topic + ".conclude");
        assertThat(phone.get(at("/steering")).body())
                .contains("action=\"" + conclusion() + "\"", "action=\"" + at("/actions") + "\"")
                .doesNotContain(meeting.at("/conclusions"), meeting.at("/actions"), meeting.at("/screen"));

        var answer = phone.post(conclusion(), "said", "We share the plan.", "shown-said", "");
        assertThat(answer.location()).isEqualTo(at("/steering"));
        assertThat(said()).isEqualTo("We share the plan.");

        var refused = phone.post(conclusion(), "reach-by", "soon", "shown-reach-by", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"soon\"", "href=\"" + at("/steering") + "\"");
        assertThat(phone.get(conclusion()).body()).contains("We share the plan.");
    }

    @Test
    void actionsAreAddedChangedAndRemoved() {
        letHelp(true);
        var fields = new String[] {
            "topic",
            topic.toString(),
            "deed",
            "share the plan",
            "party",
            "customer",
            "owner",
            "Carla",
            "due",
            "2027-01-01",
            "decision",
            "ours"
        };
        assertThat(phone.post(at("/actions"), fields).location()).isEqualTo(at("/steering"));
        var page = phone.get(conclusion()).body();
        var id = found(page, "/actions/([0-9a-f-]{36})/remove");
        var shown = found(page, "name=\"shown\" value=\"([0-9a-f]{64})\"");

        assertThat(phone.post(at("/actions/" + id), "shown", shown, "deed", "").status())
                .isEqualTo(422);
        assertThat(phone.post(at("/actions/" + id + "/remove"), "shown", shown).status())
                .isEqualTo(303);
        assertThat(SITE.use(NoteAction.class).of(meeting.found().terms())).isEmpty();
    }

    @Test
    void whoeverDoesNotHelpOrNotAnyMoreWritesNothing() {
        for (boolean helped : new boolean[] {false, true}) {
            letHelp(helped);
            letHelp(false);
            assertThat(phone.post(conclusion(), "said", "Mine", "shown-said", "")
                            .location())
                    .isEqualTo(at(""));
            assertThat(phone.get(conclusion()).location()).isEqualTo(at(""));
        }
        assertThat(SITE.stranger().post(conclusion(), "said", "Mine").status()).isEqualTo(303);
        letHelp(true);
        var elsewhere = SiteMeeting.planned(SITE, WAVE).inSession();
        phone.post("/meet/" + elsewhere.code() + "/conclusions/" + topic, "said", "Mine", "shown-said", "");
        phone.post(at("/conclusions/" + elsewhere.on(Shelf.AGENDA).getFirst().id()), "said", "Mine", "shown-said", "");
        assertThat(said()).isEmpty();
    }

    private static String found(String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1);
    }
}
