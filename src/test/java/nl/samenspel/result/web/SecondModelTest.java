package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another model, with six aspects, four levels and three quadrants, is a file in the data folder and nothing else. */
class SecondModelTest {

    private static final Site SITE = Site.running();
    private static final ModelVersion NEIGHBOURS = ModelVersion.of("neighbours-3");
    private static final SiteWave WAVE = revealed();

    /** Customer: level 1 of 4, except the facets of garden; supplier: 4. */
    private static SiteWave revealed() {
        var terms = Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(3)).asking(NEIGHBOURS, Questionnaire.CORE);
        var wave = SiteWave.planned(SITE, terms).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 2, question -> question.facet() == null ? 1 : 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 3, _ -> 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 3, _ -> 4);
        return wave.closed().revealed();
    }

    @Test
    void itIsOfferedWhenAWaveIsPlanned() {
        assertThat(WAVE.facilitator().get(WAVE.collaborationAt() + "/waves/new").body())
                .contains("Good neighbours", "neighbours-3", "eraneos-1");
        assertThat(SITE.stranger().get("/model/neighbours-3").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void itsResultsAreShownInEveryLanguage(Language language) {
        var answer = WAVE.observer().speaking(language.tag()).get(WAVE.at("/results/figures"));

        assertThat(answer.status()).isEqualTo(200);
        var model = SITE.use(FindModel.class).handle(NEIGHBOURS);
        model.aspects()
                .forEach(aspect ->
                        assertThat(answer.body()).contains(aspect.name().in(language)));
        model.quadrants()
                .forEach(quadrant ->
                        assertThat(answer.body()).contains(quadrant.name().in(language)));
        assertThat(answer.body()).contains("Hedge " + language.tag(), "Tree " + language.tag());
    }

    @Test
    void itsChartsHaveAsManyRingsAndBarsAsItHasLevels() {
        var page = WAVE.observer().get(WAVE.at("/results")).body()
                + WAVE.observer().get(WAVE.at("/results/figures")).body();

        assertThat(page).contains("Levels 1 to 4, from the centre outwards.", "Averages on the levels 1 to 4");
        var radar = page.substring(page.indexOf("class=\"chart-line\"", page.indexOf("id=\"radar\"")));
        assertThat(Pattern.compile("M[^MZ]*Z")
                        .matcher(radar.substring(0, radar.indexOf("/>")))
                        .results()
                        .map(ring -> ring.group().split(" L").length))
                .containsExactly(6, 6, 6, 6);
        assertThat(page).contains("level 4:").doesNotContain("level 5:");
    }

    @Test
    void itsFiguresAreThoseOfItsScale() {
        var page = WAVE.observer().get(WAVE.at("/results/figures")).body();
        var actual = page.substring(page.indexOf("<h2 id=\"actual\""));

        assertThat(row(actual, "Fence en")).contains("1.0", "at least 3.3", "at most −2.3");
        assertThat(row(actual, "Garden en")).contains("3.0");
        assertThat(row(page.substring(page.indexOf("<h2 id=\"quadrants\"")), "Contact en"))
                .contains("1.0", "at least 3.3");
    }

    private static String row(String table, String name) {
        var start = table.indexOf("<tr><th scope=\"row\">" + name);
        assertThat(start).as(name).isPositive();
        return table.substring(start, table.indexOf("</tr>", start));
    }
}
