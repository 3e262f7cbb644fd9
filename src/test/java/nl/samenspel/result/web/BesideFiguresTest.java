package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** What people wrote and what was agreed, beside the figures that it belongs to. */
class BesideFiguresTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final String WHY = "stand together rather than under their aspect";

    @Test
    void whyRemarksStandTogetherIsSaidOnceToWhoeverJudgesThemAndToAllAfterwards() {
        var wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Anonymous(3), OPEN))
                .opened()
                .said(Party.CUSTOMER, "people", 3, List.of("Names change"))
                .said(Party.CUSTOMER, "strategy", 3, List.of("Les plans arrivent tard"))
                .said(Party.CUSTOMER, "results", 3, List.of("Green, but"))
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 3)
                .closed();

        var sealed = wave.sponsor(Party.CUSTOMER).get(wave.at("/sealed")).body();
        assertThat(sealed)
                .containsOnlyOnce("<h3>Other comments</h3>")
                .containsOnlyOnce(WHY)
                .contains("lang=\"\">Les plans arrivent tard</p>", "lang=\"\">Green, but</p>");
        wave.revealed();
        assertThat(wave.observer().get(wave.at("/results/figures")).body())
                .containsSubsequence("<h3>Other comments</h3>", WHY, "lang=\"\">")
                .containsOnlyOnce(WHY);
        assertThat(wave.observer().get(wave.at("/results/aspects/people")).body())
                .containsOnlyOnce(WHY);
    }

    @Test
    void remarksUnderTheirAspectNeedNoReason() {
        var wave = withIndicators().said(Party.CUSTOMER, "results", 2, List.of("Green, but", "Late"));
        wave.closed();

        assertThat(wave.sponsor(Party.CUSTOMER).get(wave.at("/sealed")).body())
                .containsOnlyOnce("<h3>Results</h3>")
                .doesNotContain(WHY);
        wave.revealed();
        assertThat(wave.observer().get(wave.at("/results/figures")).body()).doesNotContain(WHY);
    }

    @Test
    void whatWasAgreedStandsBesideWhatBothPartiesSayAndWhatPeopleWrote() {
        var wave = withIndicators().said(Party.CUSTOMER, "results", 2, List.of("Green, but", "Late"));
        wave.closed().revealed();

        var page = wave.observer().get(wave.at("/results/aspects/results")).body();
        assertThat(page)
                .containsSubsequence(
                        "KPIs beside what both parties say",
                        "Solved at once",
                        "90 %",
                        "93 %",
                        "Current level",
                        "Importance",
                        "Handelshuis",
                        ">2.0<",
                        ">2.0<",
                        "Noord IT",
                        ">4.0<",
                        ">5.0<",
                        "What people wrote",
                        "Green, but")
                .containsOnlyOnce("What people wrote");
        assertThat(wave.observer().get(wave.at("/results/aspects/people")).body())
                .contains("What people wrote")
                .doesNotContain("Solved at once");
    }

    private static SiteWave withIndicators() {
        var plain = Description.between("Hosting", "Handelshuis", "Noord IT");
        var about = new Description(
                plain.name(),
                plain.kind(),
                "",
                plain.nature(),
                Set.of(),
                plain.parties(),
                List.of(new PerformanceIndicator("Solved at once", "90 %", "93 %")));
        return SiteWave.planned(SITE, Terms.of(OPEN, OPEN).named("Autumn", about))
                .opened()
                .answered(
                        Party.SUPPLIER,
                        GovernanceLevel.TACTICAL,
                        2,
                        question -> question.measure() == Measure.ACTUAL ? 4 : 5);
    }
}
