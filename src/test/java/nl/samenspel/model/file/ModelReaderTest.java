package nl.samenspel.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.Level;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelReaderTest {

    private static final Path SECOND = Path.of("src/test/resources/models/six-aspects-four-levels.yaml");

    @Test
    void theEraneosModelHasThePublishedAspectsLevelsAndQuadrants(@TempDir Path nothing) {
        var model = new FindModel(new ModelFolder(nothing)).handle(ModelVersion.of("eraneos-1"));

        assertThat(model.aspects())
                .extracting(aspect -> aspect.name().in(Language.EN))
                .containsExactly(
                        "Strategy",
                        "Agility",
                        "Results",
                        "Resilience",
                        "Processes and systems",
                        "Structure",
                        "People",
                        "Communication");
        assertThat(labels(model, "strategy"))
                .containsExactly(
                        "No strategy/strategies",
                        "Strategies are not made known",
                        "Strategies are communicated",
                        "Strategies are aligned",
                        "Joint strategy");
        assertThat(labels(model, "results").getLast())
                .isEqualTo("Taking responsibility for each other’s target realization");
        assertThat(model.aspects())
                .allSatisfy(aspect -> assertThat(aspect.levels()).hasSize(5));
        assertThat(model.aspects().stream().filter(Aspect::isComposite))
                .extracting(Aspect::slug)
                .containsExactly("processes-and-systems", "communication");
        assertThat(model.quadrants())
                .hasSize(4)
                .allSatisfy(quadrant -> assertThat(quadrant.aspects()).hasSize(3));
        assertThat(model.instrument().scale().denominator()).isEqualTo(12);
        assertThat(model.instrument().asked()).hasSize(21);
    }

    @Test
    void aQuestionCallsThePartiesByTheirNames(@TempDir Path nothing) {
        var model = new ModelFolder(nothing).all().getFirst();
        var names = new PerParty<>("Mercanta", "Noord IT");

        for (var language : Language.values()) {
            for (var aspect : model.aspects()) {
                assertThat(aspect.question(Party.CUSTOMER, names, language))
                        .contains("Mercanta", "Noord IT")
                        .doesNotContain("{");
                assertThat(model.importance().question(aspect, Party.SUPPLIER, names, language))
                        .contains("Noord IT", aspect.name().in(language))
                        .doesNotContain("{", "Mercanta");
            }
        }
    }

    @Test
    void aFacetThatIsDescribedByItselfShowsThatAtTheLevelsOfItsAspect(@TempDir Path nothing) {
        var model = new ModelFolder(nothing).all().getFirst();
        var communication = model.aspect("communication").orElseThrow();
        var processes = model.aspect("processes-and-systems").orElseThrow();

        assertThat(communication.isDescribedByFacet()).isTrue();
        assertThat(communication.facets()).allSatisfy(facet -> {
            assertThat(facet.levels())
                    .extracting(Level::label)
                    .isEqualTo(communication.levels().stream().map(Level::label).toList());
            assertThat(facet.levelText(2))
                    .isNotEqualTo(communication.levels().get(1).anchor());
        });
        assertThat(communication.facets().getFirst().levelText(3).in(Language.EN))
                .isEqualTo("Meetings follow a fixed rhythm, also when nothing has come up.");
        assertThat(processes.isDescribedByFacet()).isFalse();
        assertThat(processes.facets())
                .allSatisfy(facet -> assertThat(facet.levelText(2))
                        .isEqualTo(processes.levels().get(1).anchor()));
    }

    @Test
    void everyPointOfImportanceHasAName(@TempDir Path nothing) {
        var points = new ModelFolder(nothing).all().getFirst().importance().points();

        assertThat(points)
                .extracting(point -> point.in(Language.EN))
                .containsExactly("not important", "slightly important", "important", "very important", "essential");
    }

    @Test
    void anotherModelIsOnlyAFile(@TempDir Path data) throws IOException {
        Files.createDirectory(data.resolve("models"));
        Files.copy(SECOND, data.resolve("models/neighbours-3.yaml"));

        var model = new FindModel(new ModelFolder(data)).handle(new ModelVersion("neighbours", 3));

        assertThat(model.aspects()).hasSize(6);
        assertThat(model.levels()).isEqualTo(4);
        assertThat(model.instrument().scale().denominator()).isEqualTo(2);
        assertThat(model.aspect("noise")
                        .orElseThrow()
                        .question(Party.SUPPLIER, new PerParty<>("Jan", "Piet"), Language.EN))
                .isEqualTo("Does Jan hear you?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 3          | version: three            | “version” is a whole number from 1 to 9999: three
                    levels: 4           | levels: 5                 | this model has 5 levels; here are 4
                    - slug: noise       | - slug: fence             | two aspects are called “fence”
                    - slug: noise       | - slug: benefit           | “benefit” cannot be the slug of an aspect
                    - slug: noise       | - slug: No Ise            | “slug” consists of lower-case letters, digits and hyphens: No Ise
                    corner: top-left    | corner: middle            | a corner is top-right, bottom-right, bottom-left or top-left: middle
                    [noise, greeting]   | [noise, shouting]         | there is no aspect “shouting”
                    minimumValidFacets: 1 | minimumValidFacets: 3   | “minimumValidFacets” is a whole number from 1 to 2: 3
                    'Hoort u {other}?'  | 'Hoort u {party}?'        | the only places this question may have are {own} and {other} (nl)
                    belangrijk is “{aspect}” | belangrijk is {other} | the only places this question may have are {own} and {aspect} (nl)
                    The hedge of {own}  | The hedge of {us}         | the only places this question may have are {own} and {other} (en)
                    {nl: iets,          | {nl: '',                  | “nl” is a text, and may not be empty
                    - {nl: goed gesnoeid, | #                       | this model has 4 levels; here are 3
                    key: neighbours     | kee: neighbours           | unknown key “kee”; known here: key, version, levels, name, attribution, importance, aspects, quadrants
                    key: neighbours     | key: [neighbours          | not YAML
                    nl: Goede buren,    | nl: '',                   | “nl” is a text, and may not be empty
                    nl: Goede buren,    | pl: Dobrzy,               | “nl” is missing
                    """)
    void aFaultyFileIsRefusedWithLineAndCause(String right, String wrong, String cause) throws IOException {
        var content = Files.readString(SECOND);
        assertThat(content).contains(right);

        var refused = (ModelReading.Refused) ModelReader.read(content.replace(right, wrong));

        assertThat(refused.problems()).extracting(Problem::cause).anyMatch(text -> text.startsWith(cause));
        assertThat(refused.problems()).allMatch(problem -> problem.line() >= 1);
    }

    @Test
    void theLineIsTheOneWhereTheFaultStands() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(SECOND));
        int line = lines.indexOf("    corner: bottom-right");
        lines.set(line, "    corner: nowhere");

        var refused = (ModelReading.Refused) ModelReader.read(String.join("\n", lines));

        assertThat(refused.problems()).extracting(Problem::line).containsExactly(line + 1);
    }

    @Test
    void noLineCanBeLeftOut() throws IOException {
        var lines = Files.readAllLines(SECOND);
        for (int left = 1; left < lines.size(); left++) {
            var rest = new ArrayList<>(lines);
            rest.remove(left);

            assertThat(ModelReader.read(String.join("\n", rest)))
                    .as(lines.get(left))
                    .isInstanceOf(ModelReading.Refused.class);
        }
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(((ModelReading.Refused) ModelReader.read("")).problems().toString())
                .isEqualTo("[line 1: the file is empty]");
    }

    private static List<String> labels(AssessmentModel model, String aspect) {
        return Arrays.asList(model.aspect(aspect).orElseThrow().levels().stream()
                .map(level -> level.label().in(Language.EN))
                .toArray(String[]::new));
    }
}
