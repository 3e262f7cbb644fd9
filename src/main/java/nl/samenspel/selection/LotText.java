package nl.samenspel.selection;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.TidyText;

/**
 * What one supplier is chosen for.
 *
 * @param service in the organisation’s words; may be empty
 * @param nature of the service, from 1 (commodity) to {@link #MOST_STRATEGIC} (strategic)
 * @param directing which parts of directing services it concerns; may be none
 */
public record LotText(String name, String service, int nature, Set<DirectingPart> directing) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_SERVICE = 2000;
    public static final int MOST_STRATEGIC = 5;

    /** The nature of a service of which nobody said it. */
    public static final int USUAL_NATURE = 3;

    /** What stands in the way of a lot. */
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        NAME_TAKEN,
        SERVICE_TOO_LONG,
        NATURE
    }

    public LotText {
        directing = Set.copyOf(directing);
    }

    /** A lot of which no more is known than what it is called. */
    public static LotText called(String name) {
        return new LotText(name, "", USUAL_NATURE, Set.of());
    }

    /** Whether one of the two would be taken for the other. */
    public boolean isNamedLike(LotText other) {
        return known(name).equals(known(other.name));
    }

    private static String known(String name) {
        return TidyText.of(name).toLowerCase(Locale.ROOT);
    }

    Set<Problem> problems() {
        var problems = EnumSet.noneOf(Problem.class);
        if (TidyText.of(name).isEmpty()) {
            problems.add(Problem.NAME_MISSING);
        }
        if (name.length() > LONGEST_NAME) {
            problems.add(Problem.NAME_TOO_LONG);
        }
        if (service.length() > LONGEST_SERVICE) {
            problems.add(Problem.SERVICE_TOO_LONG);
        }
        if (nature < 1 || nature > MOST_STRATEGIC) {
            problems.add(Problem.NATURE);
        }
        return problems;
    }

    /** By which a form says which text it showed: another text has another. */
    public String mark() {
        return Secrets.fingerprint(String.join(
                "\n\n",
                name,
                service,
                String.valueOf(nature),
                directing.stream().sorted().toList().toString()));
    }
}
