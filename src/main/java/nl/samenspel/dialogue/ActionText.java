package nl.samenspel.dialogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;

/**
 * An action as it is agreed: if this happens, then we do that.
 *
 * @param occasion upon which it is done; may be empty
 * @param party of whoever does it
 * @param owner one person
 */
public record ActionText(String occasion, String deed, Party party, String owner, LocalDate due, Decision decision) {

    public static final int LONGEST = 500;
    public static final int LONGEST_NAME = 120;

    /** Whether the two parties can decide it by themselves. */
    public sealed interface Decision {

        record Ours() implements Decision {}

        /**
         * @param to who decides it
         * @param hearOn when both will hear of it
         */
        record OfOthers(String to, LocalDate hearOn) implements Decision {}
    }

    /** What stands in the way of an action. */
    public enum Problem {
        OCCASION_TOO_LONG,
        DEED_MISSING,
        DEED_TOO_LONG,
        OWNER_MISSING,
        OWNER_TOO_LONG,
        DECIDER_MISSING,
        DECIDER_TOO_LONG
    }

    public Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (occasion.length() > LONGEST) {
            problems.add(Problem.OCCASION_TOO_LONG);
        }
        add(problems, deed, LONGEST, Problem.DEED_MISSING, Problem.DEED_TOO_LONG);
        add(problems, owner, LONGEST_NAME, Problem.OWNER_MISSING, Problem.OWNER_TOO_LONG);
        if (decision instanceof Decision.OfOthers(var to, var _)) {
            add(problems, to, LONGEST_NAME, Problem.DECIDER_MISSING, Problem.DECIDER_TOO_LONG);
        }
        return problems;
    }

    private static void add(Set<Problem> problems, String text, int longest, Problem missing, Problem tooLong) {
        if (text.isBlank()) {
            problems.add(missing);
        } else if (text.length() > longest) {
            problems.add(tooLong);
        }
    }

    /** By which a form says which text it showed: another text has another. */
    public String mark() {
        var decided = switch (decision) {
            case Decision.Ours _ -> "";
            case Decision.OfOthers(var to, var hearOn) -> to + "\n" + hearOn;
        };
        return Secrets.fingerprint(String.join("\n\n", occasion, deed, party.slug(), owner, due.toString(), decided));
    }
}
