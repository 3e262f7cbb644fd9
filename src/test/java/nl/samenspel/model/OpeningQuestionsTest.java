package nl.samenspel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpeningQuestionsTest {

    private static final PerParty<String> NAMES = new PerParty<>("Mercanta", "Noord IT");
    private static final List<Aspect> ASPECTS = ModelFolder.bundled().aspects();

    private final Text why = text("why {aspect}, {own}?");
    private final Text when = text("when {aspect}, {own}?");
    private final Text how = text("how, {other}?");

    @Test
    void oneSideIsAskedAboutTheReasonAndTheOtherAboutTheAspect() {
        var questions = new OpeningQuestions(
                Map.of("strategy", List.of(how), "agility", List.of(how)),
                Map.of(OpeningReason.COMMENTS, List.of(why, when)));

        assertThat(asked(questions, 0)).contains(new PerParty<>("why Strategy, Mercanta?", "how, Mercanta?"));
        assertThat(asked(questions, 1)).contains(new PerParty<>("how, Noord IT?", "why Agility, Noord IT?"));
    }

    @Test
    void whereThereIsOneKindBothSidesAreAskedThat() {
        var reasons = new OpeningQuestions(Map.of(), Map.of(OpeningReason.COMMENTS, List.of(why, when)));
        var aspects = new OpeningQuestions(Map.of("strategy", List.of(how)), Map.of());

        assertThat(asked(reasons, 0)).contains(new PerParty<>("why Strategy, Mercanta?", "when Strategy, Noord IT?"));
        assertThat(asked(aspects, 0)).contains(new PerParty<>("how, Noord IT?", "how, Mercanta?"));
    }

    @Test
    void aModelWithoutQuestionsHasNoneForATopic() {
        assertThat(asked(OpeningQuestions.none(), 0)).isEmpty();
        assertThat(OpeningQuestions.none().forTopic(OpeningReason.OWN_TOPIC, NAMES, Language.EN))
                .isEmpty();
    }

    @Test
    void topicsOfTheSameReasonDoNotAllBeginWithTheSameQuestion() {
        var openings = ModelFolder.bundled().openings();

        var asked = ASPECTS.stream()
                .map(aspect -> openings.forTopic(OpeningReason.IMPORTANCE_AHEAD, aspect, ASPECTS, NAMES, Language.NL)
                        .orElseThrow())
                .toList();

        assertThat(asked).doesNotHaveDuplicates();
        assertThat(asked.stream().flatMap(both -> both.both().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noPlaceIsLeftUnfilledInTheModelOfTheProduct(Language language) {
        var openings = ModelFolder.bundled().openings();
        for (var reason : OpeningReason.values()) {
            for (var aspect : ASPECTS) {
                assertThat(openings.forTopic(reason, aspect, ASPECTS, NAMES, language)
                                .orElseThrow()
                                .both())
                        .allMatch(question -> !question.contains("{"));
            }
        }
        assertThat(openings.forTopic(OpeningReason.INTENDED_FORMS, NAMES, language)
                        .orElseThrow()
                        .both())
                .allMatch(question -> !question.contains("{"));
    }

    private static Optional<PerParty<String>> asked(OpeningQuestions questions, int aspect) {
        return questions.forTopic(OpeningReason.COMMENTS, ASPECTS.get(aspect), ASPECTS, NAMES, Language.EN);
    }

    private static Text text(String said) {
        var translations = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            translations.put(language, said);
        }
        return new Text(translations);
    }
}
