package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WaveId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pulse asks only about what something is done about. */
class PulseOfAspectsTest {

    @ParameterizedTest
    @EnumSource
    void itIsPlannedAskedAndShown(SiteOn on) {
        var site = on.site();
        var about = SiteWave.planned(site, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)));
        var femke = about.facilitator().speaking("en");

        var planned = femke.post(about.collaborationAt() + "/waves/new", form("strategy", "people"));
        assertThat(planned.status()).as(planned.body()).isEqualTo(303);
        var id = WaveId.of(planned.location().substring(planned.location().lastIndexOf('/') + 1));
        var wave = site.use(FindWave.class).handle(about.workspace(), id).orElseThrow();
        assertThat(wave.terms().questionnaire()).isEqualTo(Questionnaire.pulse(Set.of("strategy", "people")));
        assertThat(femke.get(planned.location()).body()).contains("Pulse check", "Strategy", "People");
        assertThat(femke.get(planned.location() + "/edit").body())
                .contains("value=\"strategy\" checked", "value=\"people\" checked")
                .doesNotContain("value=\"agility\" checked");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheseAreAskedAndTheOthersSaySo(SiteOn on) {
        var terms = Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5))
                .asking(SiteWave.ERANEOS, Questionnaire.pulse(Set.of("strategy", "people")));
        var wave = SiteWave.planned(on.site(), terms).opened();
        wave.silent(Party.CUSTOMER, 1);
        var stranger = on.site().stranger().speaking("en");
        var link = wave.firstLink();

        var front = stranger.get(link);
        assertThat(front.body()).contains("We ask about 2 topics.", "2 minutes");
        var phone = stranger.carrying(front.cookie());
        phone = phone.carrying(phone.post(link + "/begin").cookie());
        assertThat(phone.get(link + "/aspects/strategy").body()).contains("1 of 2");
        assertThat(phone.get(link + "/aspects/agility").status()).isEqualTo(404);

        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, _ -> 4)
                .closed()
                .revealed();
        var observer = wave.observer().speaking("en");
        for (String page : Set.of("/results", "/results/aspects/strategy", "/results/aspects/agility")) {
            assertThat(observer.get(wave.at(page)).status()).as(page).isEqualTo(200);
        }
        assertThat(observer.get(wave.at("/results/aspects/agility")).body()).contains("not asked");
    }

    @ParameterizedTest
    @EnumSource
    void aspectsThatTheModelDoesNotHaveAreRefusedAndTheRestIsKept(SiteOn on) {
        var about = SiteWave.planned(on.site(), Terms.of(new Disclosure.Open(), new Disclosure.Open()));
        var femke = about.facilitator().speaking("en");

        var refused = femke.post(about.collaborationAt() + "/waves/new", form("strategy", "no-such-aspect"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("This model does not have all of these aspects.")
                .contains("value=\"strategy\" checked", "value=\"Pulse of May\"");
    }

    private static String[] form(String one, String other) {
        return new String[] {
            "name", "Pulse of May",
            "model", "eraneos-1",
            "closes-on", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
            "questionnaire", "pulse",
            "aspects", one,
            "aspects", other,
            "weighting", "per-level",
            "reveal-rule", "both-sponsors",
            "for-respondents", "overview",
            "customer-expected-tactical", "6",
            "customer-disclosure", "open",
            "supplier-expected-tactical", "6",
            "supplier-disclosure", "anonymous",
            "supplier-threshold", "5"
        };
    }
}
