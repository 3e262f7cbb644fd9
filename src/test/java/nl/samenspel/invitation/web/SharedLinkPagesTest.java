package nl.samenspel.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.party.Party;
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
    void aPartyHasNoSharedLinkUnlessThatWasChosen() {
        var wave = SiteWave.planned(site, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)));
        var femke = wave.facilitator().speaking("en");

        assertThat(femke.get(wave.collaborationAt() + "/waves/new").body())
                .contains("name=\"customer-joinable\" value=\"yes\">")
                .contains("does not count towards the smallest group");
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
                .contains("Another measurement of this collaboration is open")
                .doesNotContain(second.at("/open"));
        assertThat(femke.post(second.at("/open")).location()).endsWith(second.at(""));
        assertThat(femke.get(second.at("")).body()).contains("Another measurement of this collaboration is open");
        first.closed();
        assertThat(femke.get(second.at("")).body()).contains(second.at("/open"));
        assertThat(femke.post(second.at("/open")).location()).endsWith(second.at(""));
        assertThat(femke.get(second.at("")).body()).contains("People can answer.");
    }
}
