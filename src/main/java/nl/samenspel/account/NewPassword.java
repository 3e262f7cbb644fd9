package nl.samenspel.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.platform.UseCase;

/** Judges a password that somebody wants: long beats odd, but not what others try first (NIST SP 800-63B §3.1.1). */
@UseCase
public class NewPassword {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;
    private static final int SHORTEST_PART = 3;
    private static final String PRODUCT = "samenspel";

    private final Guesses guesses;

    NewPassword(Guesses guesses) {
        this.guesses = guesses;
    }

    /** Why a password is refused. */
    public enum Problem {
        LENGTH,
        /** Little is left of it without the person's name or address, or the name of the workspace or the product. */
        OWN,
        REPEATED,
        SEQUENCE,
        COMMON
    }

    /**
     * Empty when it will do.
     *
     * @param own what belongs to the person: name, address, workspace
     */
    public Optional<Problem> problem(String wanted, List<String> own) {
        if (wanted.length() < SHORTEST || wanted.length() > LONGEST) {
            return Optional.of(Problem.LENGTH);
        }
        return guesses.whatIsEasyIn(
                wanted,
                Stream.concat(own.stream().flatMap(NewPassword::parts), Stream.of(PRODUCT))
                        .distinct()
                        .toList());
    }

    /** The text as a whole, without its signs, and its words. */
    private static Stream<String> parts(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT);
        var words = lower.split("[^\\p{L}\\p{N}]+", -1);
        return Stream.concat(Stream.of(lower, String.join("", words)), Stream.of(words))
                .filter(part -> part.length() >= SHORTEST_PART);
    }
}
