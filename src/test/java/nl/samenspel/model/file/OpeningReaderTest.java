package nl.samenspel.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.OpeningReason;
import nl.samenspel.model.Text;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The section with which a conversation begins: optional, checked like the rest, and no part of what is asked. */
class OpeningReaderTest {

    private static final String SECTION = """

            # With what a conversation begins.
            conversation:
              aspects:
                - aspect: fence
                  questions:
                    - {nl: 'Wat ziet {own}?', en: 'What does {own} see?', de: 'Was sieht {own}?', fr: 'Que voit {own} ?'}
                    - {nl: 'En {other}?', en: 'And {other}?', de: 'Und {other}?', fr: 'Et {other} ?'}
              reasons:
                - reason: wrong-guess
                  questions:
                    - {nl: 'Wat is {aspect}?', en: 'What is {aspect}?', de: 'Was ist {aspect}?', fr: 'Qu’est-ce que {aspect} ?'}
                    - {nl: 'Hoe gaat het?', en: 'How are you?', de: 'Wie geht es?', fr: 'Comment allez-vous ?'}
                - reason: own-topic
                  questions:
                    - {nl: Waarom, en: Why, de: Warum, fr: Pourquoi}
                    - {nl: Wanneer, en: When, de: Wann, fr: Quand}
            """;

    @Test
    void aModelWithoutTheSectionHasNoQuestions() throws IOException {
        assertThat(model(without()).openings().isEmpty()).isTrue();
    }

    @Test
    void questionsAreReadByAspectAndByReason() throws IOException {
        var openings = model(without() + SECTION).openings();

        assertThat(openings.ofAspects()).containsOnlyKeys("fence");
        assertThat(openings.ofReasons()).containsOnlyKeys(OpeningReason.WRONG_GUESS, OpeningReason.OWN_TOPIC);
        assertThat(openings.of(OpeningReason.OWN_TOPIC))
                .extracting(text -> text.in(Language.FR))
                .containsExactly("Pourquoi", "Quand");
    }

    @Test
    void theSectionIsNoPartOfWhatIsAskedAndSoOfTheFingerprint() throws IOException {
        var before = model(without()).fingerprint();

        assertThat(model(without() + SECTION).fingerprint()).isEqualTo(before);
        assertThat(model(without() + SECTION.replace("Why", "For what")).fingerprint())
                .isEqualTo(before);
        assertThat(model(without() + SECTION.stripLeading()).fingerprint()).isEqualTo(before);
    }

    @Test
    void whatIsAskedStaysInTheFingerprint() throws IOException {
        var before = model(without()).fingerprint();

        assertThat(model((without() + SECTION).replace("About the fence en", "About a fence en"))
                        .fingerprint())
                .isNotEqualTo(before);
        assertThat(model((without() + SECTION).replace("# A model made up", "# A model"))
                        .fingerprint())
                .isNotEqualTo(before);
    }

    @Test
    void theModelOfTheProductAsksWhatItAskedBeforeItHadQuestionsToBeginWith() throws IOException {
        var content = Files.readString(Path.of("src/main/resources/models/eraneos-1.yaml"));
        var last = "    aspects: [people, communication, strategy]\n";
        var asked = content.substring(0, content.indexOf(last) + last.length());

        assertThat(model(asked).openings().isEmpty()).isTrue();
        assertThat(model(content).fingerprint()).isEqualTo(model(asked).fingerprint());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    aspect: fence        | aspect: wall              | there is no aspect “wall”
                    What does {own} see? | What does {aspect} see?   | the only places this question may have are {own} and {other} (en)
                    What is {aspect}?    | What is {topic}?          | the only places this question may have are {own} and {other} and {aspect} (en)
                    en: Why,             | en: '{aspect}',           | the only places this question may have are {own} and {other} (en)
                    en: Why,             | en: '',                   | “en” is a text, and may not be empty
                    en: Why,             | pl: Dlaczego,             | “en” is missing
                    reason: own-topic  | reason: quarrel         | no such reason: quarrel; known are wrong-guess, importance-differs
                    reason: own-topic  | reason: wrong-guess     | the questions for “wrong-guess” stand twice
                    - {nl: Wanneer,      | '#'                       | at least two questions stand here, one for each party
                    reasons:           | moments:                  | unknown key “moments”; known here: aspects, reasons
                    """)
    void aFaultIsNamedWithItsLine(String right, String wrong, String cause) throws IOException {
        var content = without() + SECTION;
        assertThat(content).contains(right);
        var section =
                content.substring(0, content.indexOf("\nconversation:")).lines().count();

        var refused = (ModelReading.Refused) ModelReader.read(content.replace(right, wrong));

        assertThat(refused.problems()).anySatisfy(problem -> {
            assertThat(problem.cause()).startsWith(cause);
            assertThat(problem.line()).isGreaterThan((int) section);
        });
    }

    @Test
    void theLineIsThatOfTheQuestionItself() throws IOException {
        var content = without() + SECTION.replace("And {other}?", "And {them}?");
        int line = content.lines()
                        .toList()
                        .indexOf(content.lines()
                                .filter(text -> text.contains("{them}"))
                                .findFirst()
                                .orElseThrow())
                + 1;

        assertThat(((ModelReading.Refused) ModelReader.read(content)).problems())
                .extracting(Problem::line)
                .containsExactly(line);
    }

    @Test
    void theSectionStandsLast() throws IOException {
        var content = without().replace("\nquadrants:", SECTION + "quadrants:");

        assertThat(((ModelReading.Refused) ModelReader.read(content)).problems())
                .extracting(Problem::cause)
                .containsExactly("“conversation” stands at the end of a model file, after what is asked");
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
    @ValueSource(
            strings = {"{}", "[]", "conversation:", "conversation: []", "conversation: {aspects: [], reasons: []}"})
    void aFileOfNothingElseIsRefused(String content) {
        assertThat(ModelReader.read(content)).isInstanceOf(ModelReading.Refused.class);
    }

    @Test
    void theModelOfTheProductHasQuestionsForEveryAspectAndEveryReason() {
        var model = ModelFolder.bundled();

        assertThat(model.aspects())
                .allSatisfy(aspect -> assertThat(model.openings().of(aspect)).hasSizeBetween(2, 3));
        for (var reason : OpeningReason.values()) {
            assertThat(model.openings().of(reason)).as(reason.name()).hasSizeBetween(2, 3);
        }
    }

    @Test
    void everyQuestionOfTheProductIsAQuestionInEveryLanguage() {
        var names = new PerParty<>("Mercanta", "Noord IT");

        assertThat(questions(ModelFolder.bundled())).hasSizeGreaterThan(40).allSatisfy(question -> {
            for (var language : Language.values()) {
                assertThat(question.to(Party.CUSTOMER, names, language)).endsWith("?");
            }
        });
    }

    @Test
    void noQuestionOfTheProductStandsTwiceOrAsksWhatGoesWrong() {
        var questions = questions(ModelFolder.bundled());
        for (var language : Language.values()) {
            assertThat(questions.stream().map(question -> question.in(language)))
                    .doesNotHaveDuplicates()
                    .noneMatch(
                            question -> question.toLowerCase(language.locale())
                                    .matches(
                                            ".*(\\bfout|\\bmis\\b|probleem|wrong|problem|fail|schlecht|fehler|\\bmal\\b|échou).*"));
        }
    }

    private static List<Text> questions(AssessmentModel model) {
        var all = new ArrayList<Text>();
        model.openings().ofAspects().values().forEach(all::addAll);
        model.openings().ofReasons().values().forEach(all::addAll);
        return all;
    }

    private static AssessmentModel model(String content) {
        return ((ModelReading.Loaded) ModelReader.read(content)).model();
    }

    private static String without() throws IOException {
        return Files.readString(Path.of("src/test/resources/models/six-aspects-four-levels.yaml"));
    }
}
