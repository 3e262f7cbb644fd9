package nl.samenspel.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in the way, known to both. */
class RiskPagesTest {

    private static final Site SITE = Site.running();
    private static final Pattern RISK = Pattern.compile("href=\"([^\"]+/risks/[0-9a-f-]{36})\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final Browser facilitator = wave.facilitator();
    private final Browser customer = wave.sponsor(Party.CUSTOMER);
    private final Browser supplier = wave.sponsor(Party.SUPPLIER);
    private final String improvement = wave.collaborationAt() + "/improvement";
    private final String page = improvement + "/risks";

    @Test
    void nobodyReadsWhatOthersWroteUntilAllOfItBecomesRisks() {
        var premortem = improvement + "/premortem";
        customer.post(premortem, "written", "They left us\n\n  We never met  ");
        supplier.post(premortem, "written", "We never met\nThe budget went");

        assertThat(customer.get(premortem).body())
                .contains("They left us", "2 have written something.")
                .doesNotContain("The budget went");
        assertThat(facilitator.get(premortem).body()).doesNotContain("They left us", "We never met", "The budget went");
        assertThat(facilitator.get(page).body()).doesNotContain("They left us");
        assertThat(wave.observer().get(premortem).status()).isEqualTo(403);

        facilitator.post(premortem + "/gather");

        var risks = wave.observer().get(page).body();
        assertThat(risks).contains("They left us", "The budget went", "from the pre-mortem");
        assertThat(risks.split("<strong dir=\"auto\">We never met</strong>", -1))
                .as("once")
                .hasSize(2);
        assertThat(customer.get(premortem).body()).contains("Nobody has written anything yet.");
    }

    @Test
    void whoeverSavesLaterSeesBothTextsAndLosesNothing() {
        note("told", "They may leave", "carrier", "", "review-on", "");
        var risk = first(RISK, customer.get(page).body());
        var shown = first(SHOWN, customer.get(risk).body());

        assertThat(change(customer, risk, shown, "They may leave us").location())
                .isEqualTo(page);
        var clash = change(supplier, risk, shown, "We may leave them");
        assertThat(clash.status()).isEqualTo(422);
        assertThat(clash.body()).contains("They may leave us", "We may leave them");
        change(supplier, risk, first(SHOWN, clash.body()), "We may leave them");

        assertThat(customer.get(page).body())
                .contains("We may leave them", "Carried by Ruud (Noord IT)", "talk to them")
                .doesNotContain("They may leave us");
    }

    @Test
    void aClosedRiskCanStandAgain() {
        note("told", "They may leave", "carrier", "", "review-on", "2020-01-01");
        assertThat(customer.get(page).body()).contains("One is to be looked at again.", "Nobody carries it yet");
        var settle = first(RISK, customer.get(page).body()) + "/settle";

        customer.post(settle, "state", "closed");
        assertThat(customer.get(page).body()).contains("Closed risks").doesNotContain("One is to be looked at again.");
        supplier.post(settle, "state", "open");
        assertThat(customer.get(page).body()).doesNotContain("Closed risks");
        assertThat(customer.get(wave.collaborationAt()).body())
                .contains(
                        "Risk noted: They may leave",
                        "Risk closed: They may leave",
                        "Risk stands again: They may leave");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "told | | Say what may happen.",
                "whose | somebody | Choose by whom it is done.",
                "review-on | 2027-02-31 | Enter a day that exists."
            })
    void whatDoesNotFitIsSaidAndTheRestIsKept(String field, String typed, String said) {
        var answer = note(
                "told",
                field.equals("told") ? "" : "They may leave",
                "carrier",
                "Room “4” &",
                field.equals("told") ? "ignored" : field,
                typed == null ? "" : typed);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "Room “4” &amp;");
        assertThat(facilitator.get(page).body()).contains("No risks have been noted.");
    }

    @Test
    void aLineThatIsTooLongIsKeptOnThePage() {
        var answer = customer.post(improvement + "/premortem", "written", "w".repeat(501));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("w".repeat(501), "Keep it to 4,000 characters in all, and 500 a line.");
    }

    private Browser.Answer note(String... fields) {
        var all = new ArrayList<>(List.of(fields));
        if (!all.contains("whose")) {
            all.addAll(List.of("whose", "both"));
        }
        return facilitator.post(page + "/note", all.toArray(String[]::new));
    }

    private Browser.Answer change(Browser by, String risk, String shown, String told) {
        return by.post(
                risk,
                "shown",
                shown,
                "told",
                told,
                "whose",
                "supplier",
                "carrier",
                "Ruud",
                "mitigation-supplier",
                "talk to them",
                "review-on",
                "2027-03-01");
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as("%s in %s", pattern, body).isTrue();
        return found.group(1);
    }
}
