package nl.samenspel.improvement.programme;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;

/**
 * An action as it is planned: if this happens, then we do that.
 *
 * @param occasion upon which it is done; may be empty
 * @param party of whoever does it; empty for both
 * @param owner one person, or a role that both know
 * @param days how much work it is; empty where nobody said
 * @param lifts by how much aspects should be lifted, by their slugs
 * @param sign what both would see when it worked; may be empty
 */
public record ActionText(
        String occasion,
        String deed,
        Optional<Party> party,
        String owner,
        LocalDate due,
        OptionalInt days,
        Map<String, Lift> lifts,
        String sign) {

    public static final int LONGEST = 500;
    public static final int LONGEST_NAME = 120;
    public static final int MOST_DAYS = 2_000;
    private static final int MOST_YEARS = 10;

    public ActionText {
        lifts = Map.copyOf(lifts);
    }

    /** What stands in the way of an action. */
    public enum Problem {
        OCCASION_TOO_LONG,
        DEED_MISSING,
        DEED_TOO_LONG,
        OWNER_MISSING,
        OWNER_TOO_LONG,
        DUE_TOO_LATE,
        /** Of what is planned anew; what was planned before stays due when it was. */
        DUE_PAST,
        TOO_MANY_DAYS,
        SIGN_TOO_LONG
    }

    /** @param earliest on which it may be due */
    Set<Problem> problems(LocalDate earliest) {
        var problems = EnumSet.noneOf(Problem.class);
        add(problems, occasion.length() > LONGEST, Problem.OCCASION_TOO_LONG);
        add(problems, deed.isBlank(), Problem.DEED_MISSING);
        add(problems, deed.length() > LONGEST, Problem.DEED_TOO_LONG);
        add(problems, owner.isBlank(), Problem.OWNER_MISSING);
        add(problems, owner.length() > LONGEST_NAME, Problem.OWNER_TOO_LONG);
        add(problems, due.isBefore(earliest), Problem.DUE_PAST);
        add(problems, due.isAfter(earliest.plusYears(MOST_YEARS)), Problem.DUE_TOO_LATE);
        add(problems, days.isPresent() && days.getAsInt() > MOST_DAYS, Problem.TOO_MANY_DAYS);
        add(problems, sign.length() > LONGEST, Problem.SIGN_TOO_LONG);
        return problems;
    }

    private static void add(Set<Problem> problems, boolean stands, Problem problem) {
        if (stands) {
            problems.add(problem);
        }
    }

    /** By which a form says which text it showed: another text has another. */
    public String mark() {
        var lifted = new TreeMap<>(lifts);
        return Secrets.fingerprint(String.join(
                "\n\n",
                occasion,
                deed,
                party.map(Party::slug).orElse(""),
                owner,
                due.toString(),
                days.toString(),
                lifted.toString(),
                sign));
    }
}
