package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;

/** After good results, a measurement in which nearly nobody answered. */
class FruitlessPagesTest {

    private static final Site SITE = Site.running();

    private final Description trade = Description.between("Trade", "Handelshuis", "Noord IT");
    private final WorkspaceId workspace = SITE.workspace("Fruitless").id();
    private final CollaborationId collaboration =
            SITE.use(StartCollaboration.class).handle(workspace, trade, "Femke").id();
    private final SiteWave baseline = wave("Baseline").opened();
    private final String page = CollaborationAddresses.of(workspace, collaboration);

    @Test
    void itAsksNobodyForConsentAndReplacesNothingAndCanBeDiscarded() {
        for (Party party : Party.values()) {
            baseline.answered(party, GovernanceLevel.TACTICAL, 6, _ -> 3);
        }
        baseline.closed().revealed();
        var wave = wave("Interim").opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 2, _ -> 3).closed();
        var facilitator = wave.facilitator();
        var sponsor = wave.sponsor(Party.CUSTOMER);

        assertThat(sponsor.get(wave.at("/sealed")).location()).endsWith(wave.at(""));
        assertThat(sponsor.get(wave.at("")).body())
                .contains(
                        "so nobody is asked to approve a release",
                        "Something can be shown of Handelshuis once 5 people")
                .contains("2 of 2 people answered")
                .doesNotContain("/agree", "/fruitless/discard", "Results released</li>", "0 people answered");
        assertThat(sponsor.get(page).body()).contains("without results").doesNotContain("your approval is needed");
        for (var role : List.of(new Role.Facilitator(), new Role.Observer(collaboration))) {
            assertThat(SITE.signedIn(workspace, role)
                            .get("/workspaces/" + workspace)
                            .body())
                    .contains("Results of “Baseline”")
                    .doesNotContain("Interim");
        }
        assertThat(facilitator.get(wave.at("")).body())
                .contains("This cannot be undone", wave.at("/fruitless/discard"));

        assertThat(sponsor.post(wave.at("/fruitless/discard")).status()).isEqualTo(403);
        assertThat(facilitator.post(baseline.at("/fruitless/discard")).location())
                .endsWith(baseline.at(""));
        assertThat(facilitator.post(wave.at("/fruitless/discard")).location()).endsWith(page);

        assertThat(facilitator.get(wave.at("")).status()).isEqualTo(404);
        assertThat(facilitator.get(page).body())
                .contains("Assessment “Interim” deleted: it had nothing to show", ">Baseline</a>");
    }

    private SiteWave wave(String name) {
        var terms = Terms.of(new Disclosure.Anonymous(5), new Disclosure.Anonymous(5));
        return SiteWave.planned(SITE, workspace, collaboration, terms.named(name, trade));
    }
}
