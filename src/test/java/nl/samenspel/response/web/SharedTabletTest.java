package nl.samenspel.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** Several people who answer on one device, and a device that is left. */
class SharedTabletTest {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

    private final Site site = Site.running();
    private final Browser stranger = site.stranger();
    private final RunningWave running = RunningWave.started(site);
    private final String shared =
            "/j/" + running.wave().terms().party(Party.SUPPLIER).sharedLink().orElseThrow();

    @Test
    void aSecondPersonIsAskedWhoIsThereAndSeesNothingOfTheFirst() {
        var piet = joined("Piet Eerste", "strategic");
        var tablet = stranger.carrying(piet.cookie());

        var asked = tablet.get(shared);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body())
                .contains("Continue as before", "Take part as somebody else", "the code that was shown")
                .doesNotContain("Piet", "trategic", piet.location(), "name=\"ticket\"");
        assertThat(tablet.get(shared + "/before").location()).isEqualTo(piet.location());

        var anew = tablet.post(shared + "/anew");
        assertThat(anew.location()).isEqualTo(shared);
        assertThat(anew.cookies())
                .anySatisfy(one -> assertThat(one).startsWith("joined=;").contains("Path=" + shared, "Max-Age=0"))
                .anySatisfy(one ->
                        assertThat(one).startsWith("answering=;").contains("Path=" + piet.location(), "Max-Age=0"));
        assertThat(stranger.get(shared + "/before").location()).isEqualTo(shared);
        assertThat(joined("Truus Tweede", "tactical").location()).isNotEqualTo(piet.location());
        assertThat(site.use(FindInvitation.class)
                        .of(running.workspace(), running.wave().terms().id()))
                .hasSize(2);
    }

    @Test
    void aCookieOfALinkThatIsGoneStandsInNobodysWay() {
        assertThat(stranger.carrying("joined=" + "x".repeat(32)).get(shared).body())
                .contains("name=\"ticket\"");
        assertThat(stranger.carrying("joined=<script>").get(shared).body()).contains("name=\"ticket\"");
    }

    @Test
    void aDeviceForgetsWhoeverIsDone() {
        var link = joined("Piet Eerste", "strategic").location();
        var tablet = stranger.begun(link);
        tablet.post(link + "/answers", "strategy.actual", "4");
        var code = between(tablet.get(link + "/code").body(), "resume-code\">", "</p>");
        for (String page : new String[] {"", "/aspects/strategy", "/review", "/code"}) {
            assertThat(tablet.get(link + page).body()).as(page).contains(link + "/done\"");
        }
        assertThat(tablet.get(link + "/done").body()).contains("Forget me on this device", code);

        var done = tablet.post(link + "/done");

        assertThat(done.location()).isEqualTo("/done");
        assertThat(done.cookies())
                .anySatisfy(one -> assertThat(one).startsWith("joined=;").contains("Path=" + shared, "Max-Age=0"))
                .anySatisfy(one -> assertThat(one).startsWith("answering=;").contains("Path=" + link, "Max-Age=0"));
        assertThat(stranger.get("/done").body())
                .contains("This device has forgotten you")
                .doesNotContain("Piet", link, code);
        assertThat(stranger.get(link + "/done").location()).isEqualTo(link);
        assertThat(stranger.get(link).body()).doesNotContain("Piet", "trategic");
    }

    @Test
    void cookiesOutlastALastDayThatIsMoved() {
        var joined = joined("Piet", "tactical");
        var begun = stranger.carrying(stranger.get(joined.location()).cookie()).post(joined.location() + "/begin");
        for (String cookie : new String[] {joined.cookie(), begun.cookie()}) {
            assertThat(Long.parseLong(between(cookie, "Max-Age=", ";"))).isBetween(90 * 86_400L, 120 * 86_400L);
        }
    }

    private Browser.Answer joined(String name, String level) {
        var match = TICKET.matcher(stranger.get(shared).body());
        assertThat(match.find()).isTrue();
        return stranger.post(shared, "ticket", match.group(1), "name", name, "level", level);
    }

    private static String between(String text, String before, String after) {
        int from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
