package nl.samenspel.exchange;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;

/**
 * Something that keeps a file from being read.
 *
 * @param line the line of the file on which the record begins; the header is 1
 * @param arguments what the words of the cause mention, in their order
 */
public record Problem(long line, Cause cause, List<String> arguments) {

    private static final Spoken<Cause> CAUSE = Spoken.of("exchange.problem", Cause.class);

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem at(long line, Cause cause, Object... arguments) {
        return new Problem(
                line, cause, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** The problem in one line, beginning with where it is. */
    public String say(Words words) {
        return words.say("exchange.problem", String.valueOf(line), words.say(CAUSE, cause, arguments.toArray()));
    }
}
