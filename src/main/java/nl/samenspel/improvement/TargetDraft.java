package nl.samenspel.improvement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.Party;

/**
 * What somebody wants to set.
 *
 * @param party whose own targets they are; empty for those of both
 * @param why for all of them; may be empty
 * @param levels of aspects, by their slugs
 */
public record TargetDraft(Optional<Party> party, LocalDate by, String why, Map<String, TargetLevel> levels) {

    private static final int MOST_YEARS = 10;

    public TargetDraft {
        levels = Map.copyOf(levels);
    }

    /** What stands in the way. */
    public enum Problem {
        DAY_PAST,
        DAY_TOO_LATE,
        WHY_TOO_LONG,
        NOTHING_SET
    }

    Set<Problem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (!by.isAfter(today)) {
            problems.add(Problem.DAY_PAST);
        }
        if (by.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(Problem.DAY_TOO_LATE);
        }
        if (why.length() > Target.LONGEST_WHY) {
            problems.add(Problem.WHY_TOO_LONG);
        }
        if (levels.isEmpty()) {
            problems.add(Problem.NOTHING_SET);
        }
        return problems;
    }
}
