package nl.samenspel.result.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.result.PlainWave;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A result is told without a page: of a wave of twelve and of four anonymous people. */
class TellingTest {

    private static final PlainWave WAVE = PlainWave.promising(new Disclosure.Anonymous(5))
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, question -> isActual(question) ? 2 : 4)
            .answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 6, _ -> 4)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 4, _ -> 3);

    private static boolean isActual(Question question) {
        return question.measure() == Measure.ACTUAL;
    }

    @ParameterizedTest
    @EnumSource
    void theSameTablesAreToldInEveryLanguage(Language language) {
        var tables = tables(language, Optional.empty());

        assertThat(tables.aspects(Set.of()))
                .extracting(Table::slug)
                .isEqualTo(tables(Language.EN, Optional.empty()).aspects(Set.of()).stream()
                        .map(Table::slug)
                        .toList())
                .contains("actual", "importance", "levels-customer");
        assertThat(tables.quadrants()).isPresent();
        assertThat(tables.reasons()).hasSize(2);
        assertThat(told(language)).noneMatch(said -> said.contains("result.") || said.contains("{") || said.isBlank());
    }

    @Test
    void aPartyOfFewHasNoFigureInAnyCell() {
        for (Table table : tables(Language.EN, Optional.empty()).aspects(Set.of())) {
            var supplier = columnsOf(table, Party.SUPPLIER);
            assertThat(table.rows())
                    .flatExtracting(
                            row -> supplier.stream().map(row.cells()::get).toList())
                    .allSatisfy(cell -> {
                        assertThat(cell.text()).isEmpty();
                        assertThat(cell.bars()).isEmpty();
                    });
        }
    }

    @Test
    void atALevelNeitherQuadrantsNorDifferencesAreTold() {
        var tables = tables(Language.EN, Optional.of(GovernanceLevel.OPERATIONAL));

        assertThat(tables.quadrants()).isEmpty();
        assertThat(tables.aspects(Set.of()))
                .allSatisfy(table ->
                        assertThat(table.groups()).extracting(Table.Group::slug).doesNotContain(""));
    }

    private static List<Integer> columnsOf(Table table, Party party) {
        var columns = table.columns();
        return Stream.iterate(0, each -> each < columns.size(), each -> each + 1)
                .filter(each -> columns.get(each).group().slug().equals(party.slug()))
                .toList();
    }

    private static FigureTables tables(Language language, Optional<GovernanceLevel> level) {
        return new FigureTables(
                Wording.in(language),
                PlainWave.MODEL,
                new SeenResult(WAVE.result(), WAVE.findings(), level, Measure.ALWAYS));
    }

    private static List<String> told(Language language) {
        var wording = Wording.in(language);
        var outstanding = WAVE.outstanding();
        return Stream.of(
                        Stream.of(new Headline(wording, outstanding).text()),
                        Stream.of(
                                        new Evidence(wording, outstanding).points(),
                                        new TopicWords(wording, outstanding)
                                                .topics().stream()
                                                        .map(TopicWords.Topic::point)
                                                        .toList())
                                .flatMap(List::stream)
                                .flatMap(point -> Stream.of(point.what(), point.sentence())),
                        new HeldBack(wording).of(WAVE.result()).stream(),
                        Stream.of(Party.values())
                                .map(party ->
                                        new TookPart(wording).of(WAVE.result().party(party))))
                .flatMap(said -> said)
                .toList();
    }
}
