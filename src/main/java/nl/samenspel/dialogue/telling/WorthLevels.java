package nl.samenspel.dialogue.telling;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.Worth;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.Level;
import nl.samenspel.model.Text;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;

/** “Was this worth our time?” as it is voted on: with levels, like an aspect. */
public final class WorthLevels {

    private static final Spoken<Worth> WORTH = Spoken.of("dialogue.worth", Worth.class);

    private WorthLevels() {}

    public static Aspect asAspect() {
        var question = text(words -> words.say("dialogue.worth.question"));
        return new Aspect(
                "worth",
                question,
                PerParty.each(_ -> question),
                question,
                IntStream.rangeClosed(1, WORTH.choices().size())
                        .mapToObj(number -> level(number, WORTH.choices().get(number - 1)))
                        .toList(),
                List.of(),
                0);
    }

    private static Level level(int number, Worth worth) {
        var name = text(words -> words.say(WORTH, worth));
        return new Level(number, name, name);
    }

    private static Text text(Function<Words, String> said) {
        return new Text(Arrays.stream(Language.values())
                .collect(Collectors.toMap(language -> language, language -> said.apply(Words.in(language)))));
    }
}
