package nl.samenspel.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageMembers.Granting;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who was given a role reads what for, how much time it takes and until when. */
class ErrandsInWavesTest {

    private static final Site SITE = Site.running();

    private final SiteWave wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Open()));
    private final Role sponsor = new Role.Sponsor(wave.collaboration(), Party.CUSTOMER);
    private final Role observer = new Role.Observer(wave.collaboration());

    @Test
    void aSponsorReadsWhoAsksForWhatAndUntilWhen() {
        assertThat(welcome(sponsor, Language.EN))
                .contains("Femke asks you to take part in “Of a wave”", "Sponsor of Handelshuis in “Hosting”")
                .contains("about ten minutes for each assessment")
                .containsPattern("The assessment “Autumn” is planned: people can answer until [^.]*\\d{4}");
        wave.opened();
        assertThat(welcome(sponsor, Language.EN))
                .containsPattern("In the assessment “Autumn”, people can answer until [^.]*\\d{4}")
                .doesNotContain("is planned");
    }

    @Test
    void aViewerReadsWhetherThereIsSomethingToSee() {
        wave.opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 2, _ -> 3)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 3)
                .closed();
        assertThat(welcome(observer, Language.EN))
                .contains("Reading the overview takes a few minutes.", "its results have not been released yet");
        wave.revealed();
        assertThat(welcome(observer, Language.EN)).contains("The results of the assessment “Autumn” were released on");
    }

    @Test
    void aFacilitatorReadsHowMuchTimeItTakes() {
        assertThat(welcome(new Role.Facilitator(), Language.EN))
                .contains("Facilitator", "takes about half an hour")
                .doesNotContain("“Autumn”");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        wave.opened();

        assertThat(welcome(sponsor, language)).contains("Autumn", time(language));
    }

    private static String time(Language language) {
        return switch (language) {
            case NL -> "ongeveer tien minuten";
            case EN -> "about ten minutes";
            case DE -> "etwa zehn Minuten";
            case FR -> "une dizaine de minutes";
        };
    }

    private String welcome(Role role, Language language) {
        var granting = SITE.use(ManageMembers.class)
                .grant(
                        wave.workspace(),
                        "Nora",
                        "nora" + System.nanoTime() + "@example.org",
                        role,
                        new Signatory("Femke", "femke@example.org"));
        var link = ((Granting.Welcomed) granting).token();
        return SITE.stranger().speaking(language.tag()).get("/welcome/" + link).body();
    }
}
