package nl.samenspel.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

class TicketPagesTest {

    private static final Pattern TYPED = Pattern.compile("localhost:\\d+/t/([A-Z2-9-]{14})</code>");

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site, new Disclosure.Anonymous(5), Questionnaire.CORE);
    private final Browser femke =
            site.signedIn(running.workspace(), new Role.Facilitator()).speaking("en");
    private final String wave = "/workspaces/" + running.workspace() + "/waves/"
            + running.wave().terms().id();

    @Test
    void aSheetIsMadePrintedAndPrintedAgain() {
        assertThat(femke.get(wave).body()).contains(wave + "/tickets");
        var made = femke.post(wave + "/tickets", "party", "customer", "strategic", "2", "operational", "3");
        assertThat(made.location()).endsWith("/tickets/1");

        var sheet = femke.get(wave + "/tickets/1");
        assertThat(TYPED.matcher(sheet.body()).results()).hasSize(5);
        assertThat(sheet.body())
                .contains("Hosting", "Autumn", "Handelshuis", "Strategic", "Operational", "24:00")
                .contains("Doe mee:", "Take part:", "Machen Sie mit:", "Participez")
                .doesNotContain("Noord IT", "Tactical");
        assertThat(femke.get(wave + "/tickets/1").body()).isEqualTo(sheet.body());
        assertThat(femke.get(wave + "/tickets").body()).contains("Strategic 2 · Operational 3", "Withdraw this sheet");
        assertThat(femke.get(wave + "/people").body())
                .contains("5 tickets were made, without names.")
                .doesNotContain("No name");
        assertThat(femke.get(wave + "/people/links.csv").body()).doesNotContain(code(sheet.body()));
        assertThat(femke.get(wave).body()).contains("5 people were invited individually");

        assertThat(femke.post(wave + "/tickets/1/withdraw").location()).endsWith("/tickets");
        assertThat(femke.get(wave + "/tickets/1").location()).endsWith("/tickets");
        assertThat(femke.post(wave + "/tickets/x/withdraw").status()).isEqualTo(403);
    }

    @Test
    void whatIsNoNumberOfTicketsIsSaidAndKept() {
        for (String wrong : new String[] {"", "0", "-1", "many", "501"}) {
            var refused = femke.post(wave + "/tickets", "party", "supplier", "tactical", wrong);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).containsOnlyOnce("1 to 500 per sheet").contains("value=\"" + wrong + "\"");
        }
        assertThat(femke.get(wave + "/tickets/1").location()).endsWith("/tickets");
    }

    @Test
    void aTicketLeadsToItsLinkHoweverItIsTyped() {
        femke.post(wave + "/tickets", "party", "customer", "tactical", "1");
        var code = code(femke.get(wave + "/tickets/1").body());
        var stranger = site.stranger();

        assertThat(stranger.get("/t/" + code).location()).endsWith("/a/" + code);
        var typed = code.toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(stranger.get("/t").body()).contains("name=\"code\"");
        assertThat(stranger.post("/t", "code", typed).location()).endsWith("/a/" + code);
        var front = stranger.get("/a/" + code);
        assertThat(front.status()).isEqualTo(200);
        for (String unknown : new String[] {"AAAA-BBBB-CCCC", "", "<b>"}) {
            var refused = stranger.speaking("en").post("/t", "code", unknown);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("This code does not work").doesNotContain("<b>");
        }
    }

    @Test
    void aSponsorSeesWhoOfTheOwnPartyWasAskedAndNothingElse() {
        running.invite(Party.CUSTOMER, "Anna");
        running.invite(Party.SUPPLIER, "Zoran");
        femke.post(wave + "/tickets", "party", "customer", "tactical", "4");
        var sponsor = site.signedIn(
                        running.workspace(),
                        new Role.Sponsor(running.wave().terms().collaboration(), Party.CUSTOMER))
                .speaking("en");

        assertThat(sponsor.get(wave).body()).contains(wave + "/asked");
        assertThat(sponsor.get(wave + "/asked").body())
                .contains("Anna", "Tactical", "4 tickets were made")
                .doesNotContain("Zoran", "Noord IT", "/a/", "answered</");
        assertThat(femke.get(wave + "/asked").body()).contains("Anna", "Zoran");
        assertThat(sponsor.get(wave + "/tickets").status()).isEqualTo(403);
    }

    private static String code(String sheet) {
        return TYPED.matcher(sheet)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
