package nl.samenspel.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The section of what a buyer can ask of bidders: optional, checked like the rest, and no part of what respondents are asked. */
class RequirementReaderTest {

    private static final String SECTION = """

            # For tender documents.
            requirements:
              - aspect: fence
                belongs: {nl: Waarom, en: Why the fence, de: Warum, fr: Pourquoi}
                levels:
                  - asked: {nl: Vraag 1, en: Asked 1, de: Frage 1, fr: Demande 1}
                    evidence: {nl: Bewijs 1, en: Shown 1, de: Nachweis 1, fr: Preuve 1}
                  - asked: {nl: Vraag 2, en: Asked 2, de: Frage 2, fr: Demande 2}
                    evidence: {nl: Bewijs 2, en: Shown 2, de: Nachweis 2, fr: Preuve 2}
                  - asked: {nl: Vraag 3, en: Asked 3, de: Frage 3, fr: Demande 3}
                    evidence: {nl: Bewijs 3, en: Shown 3, de: Nachweis 3, fr: Preuve 3}
                  - asked: {nl: Vraag 4, en: Asked 4, de: Frage 4, fr: Demande 4}
                    evidence: {nl: Bewijs 4, en: Shown 4, de: Nachweis 4, fr: Preuve 4}
            """;

    private static final String CONVERSATION = """

            # With what a conversation begins.
            conversation:
              aspects:
                - aspect: fence
                  questions:
                    - {nl: Wat, en: What, de: Was, fr: Quoi}
                    - {nl: Wie, en: Who, de: Wer, fr: Qui}
              reasons:
                - reason: own-topic
                  questions:
                    - {nl: Waarom, en: Why, de: Warum, fr: Pourquoi}
                    - {nl: Wanneer, en: When, de: Wann, fr: Quand}
            """;

    @Test
    void aModelWithoutTheSectionIsReadAndAsksNothingOfBidders() throws IOException {
        var model = model(without());

        assertThat(model.requirements()).isEmpty();
        assertThat(model.requirement("fence", 1)).isEmpty();
        assertThat(model.belongs("fence")).isEmpty();
    }

    @Test
    void eachLevelHasItsOwnRequirementAndItsOwnEvidence() throws IOException {
        var model = model(without() + SECTION);

        for (int level = 1; level <= 4; level++) {
            var requirement = model.requirement("fence", level).orElseThrow();
            assertThat(requirement.asked().in(Language.EN)).isEqualTo("Asked " + level);
            assertThat(requirement.evidence().in(Language.FR)).isEqualTo("Preuve " + level);
        }
        assertThat(model.belongs("fence").orElseThrow().in(Language.EN)).isEqualTo("Why the fence");
    }

    @Test
    void anAspectOrALevelWithoutTextsHasNone() throws IOException {
        var model = model(without() + SECTION);

        assertThat(model.requirement("noise", 1)).isEmpty();
        assertThat(model.belongs("noise")).isEmpty();
        assertThat(model.requirement("fence", 0)).isEmpty();
        assertThat(model.requirement("fence", 5)).isEmpty();
    }

    @Test
    void theSectionIsNoPartOfWhatIsAskedWithOrWithoutAConversation() throws IOException {
        var before = model(without()).fingerprint();

        assertThat(model(without() + SECTION).fingerprint()).isEqualTo(before);
        assertThat(model(without() + SECTION.replace("Asked 2", "Another")).fingerprint())
                .isEqualTo(before);
        assertThat(model(without() + CONVERSATION + SECTION).fingerprint()).isEqualTo(before);
        assertThat(model(without() + SECTION + CONVERSATION).fingerprint()).isEqualTo(before);
    }

    @Test
    void whatIsAskedOfRespondentsStaysInTheFingerprint() throws IOException {
        var content = without() + CONVERSATION + SECTION;

        assertThat(model(content.replace("About the fence en", "About a fence en"))
                        .fingerprint())
                .isNotEqualTo(model(content).fingerprint());
    }

    @Test
    void bothSectionsAreReadInEitherOrder() throws IOException {
        for (var content : new String[] {without() + CONVERSATION + SECTION, without() + SECTION + CONVERSATION}) {
            assertThat(model(content).openings().ofAspects()).containsOnlyKeys("fence");
            assertThat(model(content).requirements()).containsOnlyKeys("fence");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aspect: fence       | aspect: wall             | there is no aspect “wall”
                    en: Why the fence,  | en: '',                  | “en” is a text, and may not be empty
                    en: Asked 3,        | pl: Pytanie,             | “en” is missing
                    de: Nachweis 4,     | de: 'Von {own}',         | no names are filled in here, so no braces (de)
                    en: Asked 1,        | en: 'A brace }',         | no names are filled in here, so no braces (en)
                    belongs:            | reason:                  | unknown key “reason”; known here: aspect, belongs, levels
                    evidence: {nl: Bewijs 2 | proof: {nl: Bewijs 2 | “evidence” is missing
                    """)
    void aFaultIsNamedWithItsLine(String right, String wrong, String cause) throws IOException {
        var content = without() + SECTION;
        assertThat(content).contains(right);
        var before = without().lines().count();

        assertThat(refused(content.replace(right, wrong)).problems()).anySatisfy(problem -> {
            assertThat(problem.cause()).startsWith(cause);
            assertThat(problem.line()).isGreaterThan((int) before);
        });
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        var faulty = SECTION.replace("aspect: fence", "aspect: wall")
                .replace("en: Asked 1,", "en: '',")
                .replace("fr: Preuve 4", "fr: '{other}'");

        assertThat(refused(without() + faulty).problems())
                .extracting(Problem::cause)
                .containsExactly(
                        "there is no aspect “wall”",
                        "“en” is a text, and may not be empty",
                        "no names are filled in here, so no braces (fr)");
    }

    @Test
    void everyLevelOfTheModelHasARequirement() throws IOException {
        var three = SECTION.substring(0, SECTION.indexOf("      - asked: {nl: Vraag 4"));

        assertThat(refused(without() + three).problems())
                .extracting(Problem::cause)
                .containsExactly("this model has 4 levels; here are 3");
    }

    @Test
    void anAspectStandsThereOnce() throws IOException {
        var again = SECTION.substring(SECTION.indexOf("  - aspect"));

        assertThat(refused(without() + SECTION + again).problems())
                .extracting(Problem::cause)
                .containsExactly("the requirements of “fence” stand twice");
    }

    @Test
    void nothingThatIsAskedOfRespondentsComesAfterIt() throws IOException {
        var content = without().replace("\nquadrants:", SECTION + "quadrants:");

        assertThat(refused(content + CONVERSATION).problems())
                .extracting(Problem::cause)
                .containsExactly("“requirements” stands at the end of a model file, after what is asked");
    }

    @Test
    void noLineOfItCanBeLeftOut() throws IOException {
        var lines = SECTION.lines().toList();
        for (int left = 2; left < lines.size(); left++) {
            var rest = new ArrayList<>(lines);
            rest.remove(left);

            assertThat(ModelReader.read(without() + String.join("\n", rest)))
                    .as(lines.get(left))
                    .isInstanceOf(ModelReading.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"requirements:", "requirements: []", "requirements: []\nconversation: []"})
    void aFileOfNothingElseIsRefused(String content) {
        assertThat(ModelReader.read(content)).isInstanceOf(ModelReading.Refused.class);
    }

    private static AssessmentModel model(String content) {
        return ((ModelReading.Loaded) ModelReader.read(content)).model();
    }

    private static ModelReading.Refused refused(String content) {
        return (ModelReading.Refused) ModelReader.read(content);
    }

    private static String without() throws IOException {
        return Files.readString(Path.of("src/test/resources/models/six-aspects-four-levels.yaml"));
    }
}
