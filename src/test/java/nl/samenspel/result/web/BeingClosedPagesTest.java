package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While a wave is being closed, pages say so, and nothing can be done with it. */
class BeingClosedPagesTest {

    private static final Site SITE = Site.running();

    private final SiteWave wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Anonymous(3), new Disclosure.Open()))
            .opened()
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 3, _ -> 3)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> 3);

    @Test
    void whoeverFollowsItIsToldAndSeesWhenItIsDone() {
        begin();

        for (var browser : List.of(wave.facilitator(), wave.sponsor(Party.CUSTOMER))) {
            assertThat(browser.get(wave.at("")).body())
                    .contains("People can no longer answer", "being closed", "Refresh")
                    .doesNotContain("Go to release", wave.at("/close"), wave.at("/people\""), "of 3 have answered");
            assertThat(browser.get(wave.at("/sealed")).location()).endsWith(wave.at(""));
            assertThat(browser.get(wave.at("/results")).body()).doesNotContain("<svg", "class=\"tabs\"");
        }
        assertThat(wave.facilitator().get(wave.collaborationAt()).body())
                .contains("Being closed; people can no longer answer");
        assertThat(wave.facilitator().post(wave.at("/close")).location()).endsWith(wave.at(""));
        assertThat(wave.found()).isInstanceOf(Wave.Closing.class);

        finish();

        assertThat(wave.facilitator().get(wave.at("")).body()).contains("Go to release");
        assertThat(wave.facilitator().get(wave.at("/sealed")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void itIsSaidInEveryLanguage(String tag) {
        begin();

        assertThat(wave.facilitator().speaking(tag).get(wave.at("")).body()).doesNotContain("invitation.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void thatItWaitsForMemoryIsSaidInEveryLanguage(String tag) {
        begin();
        SITE.use(SealWave.class).postpone((Wave.Closing) wave.found());

        var page = wave.facilitator().speaking(tag).get(wave.at("")).body();

        assertThat(page).doesNotContain("invitation.");
        assertThat(page)
                .containsAnyOf(
                        "memory of the program",
                        "geheugen van het programma",
                        "Speicher des Programms",
                        "mémoire du programme");
    }

    @Test
    void anOrdinaryWaveIsClosedBeforeThePageComesBack() {
        var closed = wave.facilitator().post(wave.at("/close"));

        assertThat(closed.location()).isIn(wave.at("/sealed"), wave.at(""));
        finish();
        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
    }

    private void begin() {
        assertThat(SITE.use(CloseWave.class)
                        .begin(wave.workspace(), wave.found().terms().id(), "Femke"))
                .isTrue();
    }

    private void finish() {
        assertThat(SITE.use(CloseWave.class)
                        .finish(wave.workspace(), wave.found().terms().id()))
                .isPresent();
    }
}
