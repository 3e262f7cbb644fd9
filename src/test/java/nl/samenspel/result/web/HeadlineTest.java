package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToIntFunction;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/** What stands above the results, and in the title of the page. */
class HeadlineTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();

    @Test
    void withoutAClaimItSaysThatNoDifferenceWasShown() {
        assertThat(headline(4, question -> isActual(question, "people") ? 3 : 4, _ -> 4))
                .isEqualTo("No difference was shown; furthest apart on the current level of People");
    }

    @Test
    void itNamesAnAspectOnlyWhenNoOtherLiesAsFarApart() {
        assertThat(headline(2, question -> question.measure() == Measure.ACTUAL ? 4 : 3, _ -> 3))
                .isEqualTo("No difference was shown; furthest apart on how things are now");
    }

    @Test
    void aDifferenceThatWasShownIsNamed() {
        assertThat(headline(8, question -> isActual(question, "people") ? 2 : 4, _ -> 4))
                .isEqualTo("A difference was shown in the current level of People");
        assertThat(headline(8, question -> question.aspect().equals("people") ? 2 : 4, _ -> 4))
                .isEqualTo("A difference was shown on People");
        assertThat(headline(
                        8,
                        question -> question.aspect().equals("people") || isActual(question, "agility") ? 2 : 4,
                        _ -> 4))
                .isEqualTo("A difference was shown on People and Agility");
        assertThat(headline(8, _ -> 2, _ -> 4)).isEqualTo("A difference was shown on 8 of 8 aspects");
    }

    @Test
    void anIndicationIsNoMoreThanThat() {
        assertThat(headline(5, question -> isActual(question, "people") ? 2 : 4, _ -> 4))
                .isEqualTo("There is an indication of a difference in the current level of People");
    }

    @Test
    void ofOnePersonOnASideNothingIsSaidOfDifferences() {
        assertThat(headline(1, _ -> 1, _ -> 5)).isEqualTo("What both parties see, side by side");
    }

    @Test
    void whatIsFoundNotEquallyImportantIsToldByWhatMayBeClaimed() {
        assertThat(page(8, question -> isImportance(question, "people") ? 2 : 4, _ -> 4))
                .contains(">People</a> <span class=\"soft\">A difference was shown in how important you find it.")
                .doesNotContain("There is an indication that you do not find");
        assertThat(page(5, question -> isImportance(question, "people") ? 2 : 4, _ -> 4))
                .contains(
                        ">People</a> <span class=\"soft\">There is an indication that you do not find it equally important.")
                .doesNotContain("A difference was shown");
    }

    @Test
    void partiesThatAreMadeUpDifferentlyShowNoDifference() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 12, _ -> 5);
        wave.answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 4, _ -> 5);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 4, _ -> 2);
        wave.answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 12, _ -> 2);
        var revealed = wave.closed().revealed();
        var page = revealed.observer().get(revealed.at("/results")).body()
                + revealed.observer().get(revealed.at("/results/figures")).body();

        assertThat(page)
                .contains("There is an indication of a difference on 8 of 8 aspects")
                .contains("indication of a difference; the parties are made up differently")
                .contains("the share of a governance tier differs by twenty percentage points or more")
                .doesNotContain("difference shown");
        assertThat(revealed.observer().get(revealed.at("/results.json")).body())
                .contains("\"makeUp\" : \"different\"", "\"madeUpDifferently\" : true")
                .doesNotContain("\"claim\" : \"shown\"");
    }

    private static String headline(int people, ToIntFunction<Question> customer, ToIntFunction<Question> supplier) {
        var page = page(people, customer, supplier);
        var headline = page.substring(page.indexOf("<h1>") + 4, page.indexOf("</h1>"));
        assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
                .contains(headline);
        return headline;
    }

    /** So many people on either side, who all answer alike. */
    private static String page(int people, ToIntFunction<Question> customer, ToIntFunction<Question> supplier) {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, people, customer);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, people, supplier);
        var revealed = wave.closed().revealed();
        return revealed.observer().get(revealed.at("/results")).body();
    }

    private static boolean isActual(Question question, String aspect) {
        return question.measure() == Measure.ACTUAL && question.aspect().equals(aspect);
    }

    private static boolean isImportance(Question question, String aspect) {
        return question.measure() == Measure.IMPORTANCE && question.aspect().equals(aspect);
    }
}
