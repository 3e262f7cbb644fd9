package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.response.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Results of very few people make sense: of one on each side, of one party only, and where there is nothing to show. */
class SmallWavesTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);

    private static final SiteWave ONE_EACH = opened(OPEN, OPEN)
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 1, SmallWavesTest::some)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 1, question -> 6 - some(question))
            .closed()
            .revealed();
    private static final SiteWave CUSTOMER_ONLY = opened(OPEN, OPEN)
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 3, SmallWavesTest::some)
            .silent(Party.SUPPLIER, 2)
            .closed()
            .revealed();
    private static final SiteWave SUPPLIER_ONLY = opened(ANONYMOUS, OPEN)
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 4, _ -> 5)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, SmallWavesTest::some)
            .closed()
            .revealed();
    private static final SiteWave NOTHING = opened(ANONYMOUS, ANONYMOUS)
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 4, _ -> 5)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 4, _ -> 2)
            .closed();

    private static SiteWave opened(Disclosure customer, Disclosure supplier) {
        var terms = Terms.of(customer, supplier).asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING);
        return SiteWave.planned(SITE, terms).opened();
    }

    private static int some(Question question) {
        return 1 + question.aspect().length() % 3;
    }

    @ParameterizedTest
    @EnumSource
    void ofOnePersonOnEachSideNoPageSaysWhereTheyLieApart(Language language) {
        var page = page(ONE_EACH, "/results", language);

        assertThat(headline(page)).isEqualTo(say(language, "result.headline.nothing"));
        assertThat(page)
                .contains("id=\"radar\"", "id=\"dumbbell\"")
                .doesNotContain(
                        say(language, "result.point.actual"),
                        say(language, "result.point.importance"),
                        say(language, "result.mismatch.importance", "Noord IT", "Handelshuis"),
                        say(language, "result.why"));
        assertThat(headline(page(ONE_EACH, "/results/aspects/strategy", language)))
                .as("the name of the aspect alone")
                .hasSizeLessThan(12);
    }

    @ParameterizedTest
    @EnumSource
    void whereNobodyOfAPartyAnsweredTheOtherIsToldAlone(Language language) {
        var page = page(CUSTOMER_ONLY, "/results", language);

        assertThat(headline(page)).isEqualTo(say(language, "result.headline.only", "Handelshuis"));
        assertThat(page)
                .contains("id=\"radar\"", say(language, "result.why"), say(language, "result.no-answers"))
                .doesNotContain(
                        say(language, "result.point.actual"),
                        say(language, "result.took.some"),
                        say(language, "result.method.claims"));
        assertThat(page(CUSTOMER_ONLY, "/results/aspects/strategy", language))
                .contains("Noord IT", say(language, "result.no-answers"), say(language, "result.aspect.took", 0));
        assertThat(page(CUSTOMER_ONLY, "/results/figures", language)).contains(say(language, "result.no-answers"));
    }

    @ParameterizedTest
    @EnumSource
    void whereTooFewOfAnAnonymousPartyAnsweredTheOtherIsToldAlone(Language language) {
        var page = page(SUPPLIER_ONLY, "/results", language);

        assertThat(headline(page)).isEqualTo(say(language, "result.headline.only", "Noord IT"));
        assertThat(page)
                .contains("id=\"radar\"", say(language, "result.why"))
                .doesNotContain(say(language, "result.method.claims"), say(language, "result.point.actual"));
        assertThat(page(SUPPLIER_ONLY, "/results/aspects/strategy", language))
                .contains(say(language, "result.why.few-respondents"));
    }

    @ParameterizedTest
    @EnumSource
    void whereNothingMayBeShownThereIsNothingToReleaseAndThePageSaysWhy(Language language) {
        var page = page(NOTHING, "/results", language);

        assertThat(headline(page)).isEqualTo(say(language, "result.awaited.title.none", "Autumn"));
        assertThat(page).doesNotContain("<svg", "class=\"card", "5.0");
        assertThat(NOTHING.sponsor(Party.CUSTOMER).get(NOTHING.at("/sealed")).status())
                .isEqualTo(303);
    }

    @Test
    void beforeTheReleaseBothReadThatOnePartyWillBeSeenAlone() {
        for (var rule : RevealRule.values()) {
            var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN).revealedBy(rule))
                    .opened()
                    .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 2, _ -> 3)
                    .silent(Party.SUPPLIER, 2)
                    .closed();
            var page = wave.sponsor(Party.SUPPLIER).get(wave.at("/sealed")).body();
            var alone = "both parties see the answers of Handelshuis only";
            var nobody = "Nobody sees the answers.";

            switch (rule) {
                case BOTH_SPONSORS -> assertThat(page).contains(alone).doesNotContain(nobody, "the differences");
                case FACILITATOR -> assertThat(page).contains(nobody).doesNotContain(alone);
            }
        }
    }

    @Test
    void whatNobodyKnowsIsSaidInWordsAndNotDrawn() {
        var wave = opened(OPEN, OPEN);
        for (Party party : Party.values()) {
            var answers = wave.answers(question ->
                    question.aspect().equals("agility") ? Answer.doNotKnow() : Answer.rated(some(question)));
            wave.takeOver(party, GovernanceLevel.TACTICAL, List.of(new Draft(answers, Map.of())));
        }
        wave.closed().revealed();

        assertThat(page(wave, "/results/aspects/agility", Language.EN))
                .contains("How important it is", say(Language.EN, "result.no-answers"))
                .doesNotContain(
                        "class=\"scale\"",
                        say(Language.EN, "result.scale.legend.stated"),
                        say(Language.EN, "result.ladder.legend.mean"));
        assertThat(page(wave, "/results/aspects/strategy", Language.EN)).contains("class=\"scale\"");
    }

    private static String page(SiteWave wave, String page, Language language) {
        var seen = wave.observer().speaking(language.tag()).get(wave.at(page));
        assertThat(seen.status()).isEqualTo(200);
        return seen.body();
    }

    private static String headline(String page) {
        return page.substring(page.indexOf("<h1>") + "<h1>".length(), page.indexOf("</h1>"));
    }

    private static String say(Language language, String key, Object... arguments) {
        return Words.in(language).say(key, arguments);
    }
}
