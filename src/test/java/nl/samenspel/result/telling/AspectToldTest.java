package nl.samenspel.result.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.result.PlainWave;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ladder of an aspect shows what may be shown, and its sentences say what it shows. */
class AspectToldTest {

    private static final Pattern PERSON = Pattern.compile("<circle ");

    @Test
    void whereNothingWasPromisedEveryPersonIsAMarkAndTheSentencesSayTheSame() {
        var told = told(open(9), "strategy", Language.EN);

        assertThat(PERSON.matcher(told.ladder().side(Party.CUSTOMER)).results()).hasSize(2 * 9);
        assertThat(told.sentences(Party.CUSTOMER))
                .startsWith("On average 2.0; probably ")
                .contains("The middle answer is 2.0.", "Chosen: level 2: 9 people.");
        assertThat(told.ladder()
                        .sides()
                        .customer()
                        .orElseThrow()
                        .people()
                        .orElseThrow()
                        .perLevel())
                .containsExactly(0, 9, 0, 0, 0);
    }

    @Test
    void theLegendNamesTheMarksThatAreDrawnAndNoOthers() {
        var told = told(open(9), "strategy", Language.EN);
        var few = told(
                PlainWave.promising(new Disclosure.Anonymous(5))
                        .answered(Party.CUSTOMER, 7, _ -> 3)
                        .answered(Party.SUPPLIER, 4, _ -> 3),
                "strategy",
                Language.EN);
        var nobody = told(PlainWave.promising(new Disclosure.Anonymous(5)), "strategy", Language.EN);

        assertThat(told.legend()).contains("Filled mark", "Triangle", "Bracket").doesNotContain("flag");
        assertThat(few.legend()).contains("Triangle", "Bracket").doesNotContain("Filled mark");
        assertThat(nobody.legend()).isEmpty();
        assertThat(told.importanceLegend()).contains("Hollow mark").doesNotContain("Cross");
        assertThat(nobody.importanceLegend()).isEmpty();
    }

    @Test
    void ofManyPeopleThereIsABarPerLevel() {
        var side = told(open(41), "strategy", Language.EN).ladder().side(Party.CUSTOMER);

        assertThat(PERSON.matcher(side).results()).isEmpty();
        assertThat(side).contains("<rect ", ">41<");
    }

    @Test
    void ofFewAnonymousPeopleThereIsNeitherAMarkNorANumberOfPeople() {
        var wave = PlainWave.promising(new Disclosure.Anonymous(5))
                .answered(Party.CUSTOMER, 4, question -> question.measure() == Measure.ACTUAL ? 2 : 4)
                .answered(Party.CUSTOMER, 3, _ -> 3)
                .answered(Party.SUPPLIER, 4, _ -> 3);
        var told = told(wave, "strategy", Language.EN);

        assertThat(told.ladder().side(Party.CUSTOMER)).doesNotContain("<circle", "<rect");
        assertThat(told.sentences(Party.CUSTOMER)).doesNotContain("Chosen", "middle", "people");
        assertThat(told.ladder().side(Party.SUPPLIER)).isEmpty();
        assertThat(told.sentences(Party.SUPPLIER)).isEqualTo("Too few people of this party answered to show anything.");
        assertThat(told.importance().rows().supplier()).isEmpty();
        assertThat(told.levels()).isEmpty();
    }

    @Test
    void manyAnonymousPeopleAreBarsAndNotPersons() {
        var wave = PlainWave.promising(new Disclosure.Anonymous(5))
                .answered(Party.CUSTOMER, 6, _ -> 2)
                .answered(Party.CUSTOMER, 6, _ -> 4)
                .answered(Party.SUPPLIER, 12, _ -> 3);

        assertThat(told(wave, "strategy", Language.EN).ladder().side(Party.CUSTOMER))
                .contains("<rect ", ">6<")
                .doesNotContain("<circle");
    }

    @Test
    void partsAndGovernanceLevelsAreLaddersOfTheirOwn() {
        var wave = PlainWave.promising(new Disclosure.Open())
                .answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 2, _ -> 5)
                .answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 2, _ -> 1)
                .answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 2, _ -> 2);
        var told = told(wave, "communication", Language.EN);

        assertThat(told.facets()).hasSize(4);
        assertThat(told.levels()).extracting(AspectTold.Part::name).containsExactly("Strategic", "Operational");
        assertThat(told.levels().getFirst().means())
                .containsExactly(new Point("Customer", "5.0"), new Point("Supplier", "not shown"));
    }

    @ParameterizedTest
    @EnumSource
    void itIsToldInEveryLanguage(Language language) {
        var told = told(open(9), "communication", language);

        assertThat(List.of(
                        told.sentences(Party.CUSTOMER),
                        told.importanceSentences().toString(),
                        told.claims().toString()))
                .noneMatch(said -> said.isBlank() || said.contains("result.") || said.contains("{"));
    }

    private static PlainWave open(int people) {
        return PlainWave.promising(new Disclosure.Open())
                .answered(Party.CUSTOMER, people, question -> question.measure() == Measure.ACTUAL ? 2 : 4)
                .answered(Party.SUPPLIER, people, _ -> 3);
    }

    private static AspectTold told(PlainWave wave, String aspect, Language language) {
        var seen = new SeenResult(wave.result(), wave.findings(), Optional.empty(), Measure.ALWAYS);
        return new AspectTold(
                Wording.in(language), PlainWave.MODEL.aspect(aspect).orElseThrow(), seen);
    }
}
