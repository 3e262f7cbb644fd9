package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.collaboration.Description;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** From the results of one assessment to those of the others of its collaboration. */
class ReleasedBesideTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final SiteWave FIRST = answered(SiteWave.planned(SITE, terms("Baseline", OPEN)), 2);
    private static final SiteWave SECOND = answered(after("Autumn", new Disclosure.Anonymous(5)), 3);
    private static final SiteWave THIRD = answered(after("Winter", OPEN), 4);
    private static final SiteWave SEALED = answeredOnly(after("Kept", OPEN), 1).closed();

    private static Terms terms(String name, Disclosure supplier) {
        return Terms.of(OPEN, supplier).named(name, Description.between("Hosting", "Handelshuis", "Noord IT"));
    }

    private static SiteWave after(String name, Disclosure supplier) {
        return SiteWave.planned(SITE, FIRST.workspace(), FIRST.collaboration(), terms(name, supplier));
    }

    private static SiteWave answered(SiteWave wave, int level) {
        return answeredOnly(wave, level).closed().revealed();
    }

    private static SiteWave answeredOnly(SiteWave wave, int level) {
        return wave.opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 3, _ -> level)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> level + 1);
    }

    @Test
    void everyPageLeadsToTheSameOneBeforeAndAfter() {
        for (var page : List.of("/results", "/results/aspects/people", "/results/figures")) {
            assertThat(beside(FIRST.observer(), SECOND, page))
                    .containsSubsequence(
                            "href=\"" + FIRST.at(page) + "\" rel=\"prev\"",
                            "Baseline<span class=\"on\">, ",
                            "href=\"" + THIRD.at(page) + "\" rel=\"next\"",
                            "Winter<span class=\"on\">, ");
        }
        assertThat(beside(FIRST.observer(), FIRST, "/results"))
                .contains(SECOND.at("/results"))
                .doesNotContain("rel=\"prev\"");
        assertThat(beside(FIRST.observer(), THIRD, "/results"))
                .as("what was not released is not there")
                .contains(SECOND.at("/results"))
                .doesNotContain("rel=\"next\"", SEALED.at(""));
    }

    @Test
    void whatIsReleasedLaterIsThereTheNextTime() {
        var first = answered(SiteWave.planned(SITE, terms("One", OPEN)), 2);
        var before = first.observer().get(first.at("/results")).body();
        var second = SiteWave.planned(SITE, first.workspace(), first.collaboration(), terms("Two", OPEN));
        var _ = answered(second, 3);

        assertThat(before).doesNotContain(second.at("/results"));
        assertThat(first.observer().get(first.at("/results")).body()).contains(second.at("/results"));
    }

    @Test
    void theAspectSaysWhatWasShownBeforeAndNoMore() {
        var page = FIRST.observer().get(THIRD.at("/results/aspects/people")).body();
        var earlier = page.substring(page.indexOf("<h2>Earlier</h2>"));
        earlier = earlier.substring(0, earlier.indexOf("</section>"));

        assertThat(earlier)
                .containsSubsequence("Baseline</a>", "Handelshuis</span> 2.0", "Noord IT</span> 3.0")
                .containsSubsequence("Autumn</a>", "Handelshuis</span> 3.0", "Noord IT</span> not shown")
                .contains("do not say whether anything has changed")
                .doesNotContain("Winter", "Kept");
        assertThat(FIRST.observer().get(FIRST.at("/results/aspects/people")).body())
                .doesNotContain("<h2>Earlier</h2>");
    }

    @Test
    void ofOtherQuestionsNothingStandsBesideAndTheLinkLeadsToTheWhole() {
        var first = answered(SiteWave.planned(SITE, terms("One", OPEN)), 2);
        var other = SiteWave.planned(
                SITE,
                first.workspace(),
                first.collaboration(),
                terms("Others", OPEN).asking(ModelVersion.of("neighbours-3"), Questionnaire.CORE));
        var _ = answered(other, 2);
        var aspect = SITE.use(FindModel.class)
                .handle(ModelVersion.of("neighbours-3"))
                .aspects()
                .getFirst();
        var page = first.observer()
                .get(other.at("/results/aspects/" + aspect.slug()))
                .body();

        assertThat(page)
                .contains("href=\"" + first.at("/results") + "\" rel=\"prev\"")
                .doesNotContain("<h2>Earlier</h2>");
    }

    @Test
    void aPersonalLinkOpensItsOwnOnly() {
        var link = SITE.use(FindInvitation.class)
                .of(SECOND.workspace(), SECOND.found().terms().id())
                .getFirst()
                .link()
                .orElseThrow();
        for (var page : List.of("/results", "/results/aspects/people", "/results/figures")) {
            var seen = SITE.stranger().get("/r/" + link + page);

            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.body()).doesNotContain("Baseline", "Winter", "Kept", "<h2>Earlier</h2>");
        }
    }

    private static String beside(Browser browser, SiteWave wave, String page) {
        var body = browser.get(wave.at(page)).body();
        var from = body.indexOf("aria-label=\"Other assessments of this collaboration\"");
        return body.substring(from, body.indexOf("</nav>", from));
    }
}
