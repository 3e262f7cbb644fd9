package nl.samenspel.collaboration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** An event that somebody wants to note. */
public record EventDraft(EventKind kind, LocalDate day, String said) {

    /** Before and after today. */
    public static final int MOST_YEARS = 10;

    /** What stands in the way. */
    public enum Problem {
        DAY_TOO_EARLY,
        DAY_TOO_LATE,
        SAID_MISSING,
        SAID_TOO_LONG
    }

    Set<Problem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (day.isBefore(today.minusYears(MOST_YEARS))) {
            problems.add(Problem.DAY_TOO_EARLY);
        }
        if (day.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(Problem.DAY_TOO_LATE);
        }
        if (said.isBlank()) {
            problems.add(Problem.SAID_MISSING);
        }
        if (said.length() > RelationEvent.LONGEST) {
            problems.add(Problem.SAID_TOO_LONG);
        }
        return problems;
    }
}
