package nl.samenspel.dialogue.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.Extent;
import nl.samenspel.dialogue.Round;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Level;
import nl.samenspel.model.Text;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;

/** Questions that are about no aspect, as they are voted on: with levels, like an aspect. */
public final class OpinionLevels {

    private static final Spoken<Extent> ANSWER = Spoken.of("dialogue.extent", Extent.class);
    private static final Spoken<Round.Question> QUESTION = Spoken.only(
            "dialogue.opinion", List.of(Round.Question.WORTH, Round.Question.MEAN_WELL, Round.Question.ABLE));

    private OpinionLevels() {}

    /** Empty for a question about the levels of an aspect. */
    public static Optional<Aspect> of(Round.Question question) {
        return switch (question) {
            case GUESS, NOW, WANTED -> Optional.empty();
            case WORTH, MEAN_WELL, ABLE -> Optional.of(aspect(question));
        };
    }

    private static Aspect aspect(Round.Question asked) {
        var question = text(words -> words.say(QUESTION, asked));
        return new Aspect(
                Slug.of(asked),
                question,
                PerParty.each(_ -> question),
                question,
                IntStream.rangeClosed(1, ANSWER.choices().size())
                        .mapToObj(number -> level(number, ANSWER.choices().get(number - 1)))
                        .toList(),
                List.of(),
                0);
    }

    private static Level level(int number, Extent answer) {
        var name = text(words -> words.say(ANSWER, answer));
        return new Level(number, name, name);
    }

    private static Text text(Function<Words, String> said) {
        return new Text(Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> said.apply(Words.in(language)))));
    }
}
