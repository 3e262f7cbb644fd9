package nl.samenspel.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;

class SharedLinkPagesTest {

    private final Site site = Site.running();

    @Test
    void aLinkThatIsSwitchedOffIsShownNowhereAndLeadsNowhere() {
        var running = RunningWave.started(site);
        var femke = site.signedIn(running.workspace(), new Role.Facilitator()).speaking("en");
        var wave = "/workspaces/" + running.workspace() + "/waves/"
                + running.wave().terms().id();
        var shared = "/j/"
                + running.wave().terms().party(Party.CUSTOMER).sharedLink().orElseThrow();
        assertThat(femke.get(wave + "/links").body()).contains(shared);
        assertThat(site.stranger().get(shared).status()).isEqualTo(200);

        assertThat(femke.post(wave + "/links/nobody/off").status()).isEqualTo(403);
        assertThat(femke.post(wave + "/links/customer/off").location()).endsWith("/links");

        assertThat(femke.get(wave + "/links").body())
                .contains("QR code with the link of Noord IT")
                .doesNotContain(shared);
        assertThat(site.stranger().get(shared).status()).isEqualTo(404);
        assertThat(site.stranger().post(shared, "level", "tactical").status()).isEqualTo(404);
        femke.post(wave + "/links/supplier/off");
        assertThat(femke.get(wave + "/links").location()).endsWith(wave);
        assertThat(femke.get(wave).body())
                .contains("Shared link: off")
                .doesNotContain("Shared link: on", wave + "/links");
    }

    @Test
    void howManyCameByItIsToldToTheirOwnPartyOnceItIsClosedAndToAllOnceItIsRevealed() {
        var running = RunningWave.started(site, new Disclosure.Anonymous(3), Questionnaire.CORE);
        var terms = running.wave().terms();
        running.invite(Party.CUSTOMER, "Ann", "Bob", "Cas", "Dee").forEach(one -> answers(running, one));
        running.invite(Party.SUPPLIER, "Eva").forEach(one -> answers(running, one));
        joined(running).forEach(one -> answers(running, one));
        var wave = "/workspaces/" + running.workspace() + "/waves/" + terms.id();
        var collaboration = "/workspaces/" + running.workspace() + "/collaborations/" + terms.collaboration();
        var femke = site.signedIn(running.workspace(), new Role.Facilitator()).speaking("en");
        var sponsors = PerParty.each(
                party -> site.signedIn(running.workspace(), new Role.Sponsor(terms.collaboration(), party))
                        .speaking("en"));
        assertThat(site.use(CloseWave.class).handle(running.workspace(), terms.id(), "Femke"))
                .isPresent();

        var told = "6 of 6 people answered. Of these, 2 people took part through the shared link";
        assertThat(femke.get(wave + "/sealed").body()).contains(told);
        assertThat(sponsors.customer().get(wave + "/sealed").body()).contains(told);
        assertThat(sponsors.supplier().get(wave + "/sealed").body())
                .doesNotContain("took part through the shared link");
        assertThat(femke.get(collaboration).body()).doesNotContain("through the shared link");
        sponsors.both().forEach(sponsor -> sponsor.post(wave + "/agree"));
        assertThat(sponsors.supplier().get(collaboration).body())
                .containsOnlyOnce("through the shared link")
                .contains("2 people answered through the shared link (Handelshuis)");
    }

    private List<Invitation> joined(RunningWave running) {
        var terms = running.wave().terms();
        var link = terms.party(Party.CUSTOMER).sharedLink().flatMap(site.use(FindWave.class)::behind);
        for (String name : List.of("Fem", "Gus")) {
            assertThat(site.use(JoinWave.class)
                            .handle(link.orElseThrow(), Secrets.token(), name, GovernanceLevel.TACTICAL))
                    .isInstanceOf(JoinWave.Joining.Joined.class);
        }
        return site.use(FindInvitation.class).of(running.workspace(), terms.id()).stream()
                .filter(one -> !one.isAskedOneByOne())
                .toList();
    }

    private void answers(RunningWave running, Invitation one) {
        running.answerAll(one, _ -> 3);
        assertThat(site.use(SubmitResponse.class).handle(one)).isEqualTo(new SubmitResponse.Submission.Accepted());
    }

    @Test
    void aPartyHasNoSharedLinkUnlessThatWasChosen() {
        var wave = SiteWave.planned(site, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)));
        var femke = wave.facilitator().speaking("en");

        assertThat(femke.get(wave.collaborationAt() + "/waves/new").body())
                .contains("name=\"customer-joinable\" value=\"yes\">")
                .contains("do not count towards the minimum group size");
        wave.opened();
        assertThat(femke.get(wave.at("/links")).location()).endsWith(wave.at(""));
        assertThat(femke.get(wave.at("")).body()).doesNotContain(wave.at("/links"));
    }

    @Test
    void aSecondMeasurementIsOpenedOnceTheFirstIsClosed() {
        var terms = Terms.of(new Disclosure.Open(), new Disclosure.Open());
        var first = SiteWave.planned(site, terms).opened();
        var second = SiteWave.planned(site, first.workspace(), first.collaboration(), terms);
        Browser femke = first.facilitator().speaking("en");

        assertThat(femke.get(second.at("")).body())
                .contains("Another assessment of this collaboration is open")
                .doesNotContain(second.at("/open"));
        assertThat(femke.post(second.at("/open")).location()).endsWith(second.at(""));
        assertThat(femke.get(second.at("")).body()).contains("Another assessment of this collaboration is open");
        first.closed();
        assertThat(femke.get(second.at("")).body()).contains(second.at("/open"));
        assertThat(femke.post(second.at("/open")).location()).endsWith(second.at(""));
        assertThat(femke.get(second.at("")).body()).contains("People can answer.");
    }
}
