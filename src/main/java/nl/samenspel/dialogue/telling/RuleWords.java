package nl.samenspel.dialogue.telling;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.dialogue.AgendaRule;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.telling.Point;
import nl.samenspel.wording.Wording;

/** Explains by which rules an agenda is made. */
public record RuleWords(Wording wording) {

    private static final Spoken<AgendaRule> NAME = Spoken.of("dialogue.rule", AgendaRule.class);
    private static final Spoken<AgendaRule> TEXT = NAME.ending("text");

    /** All rules with a sentence or two each, in the order of the agenda. */
    public List<Point> all() {
        return Stream.concat(
                        Stream.of(earlier()), Arrays.stream(AgendaRule.values()).map(this::point))
                .toList();
    }

    /** Before all that the results give to talk about. */
    private Point earlier() {
        return new Point(wording.say("dialogue.rule.earlier"), wording.say("dialogue.rule.earlier.text"));
    }

    private Point point(AgendaRule rule) {
        return new Point(wording.words().say(NAME, rule), wording.words().say(TEXT, rule));
    }
}
