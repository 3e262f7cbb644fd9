package nl.samenspel.improvement.forecast;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.Party;

/**
 * What somebody wants to forecast for a day.
 *
 * @param party whose levels; empty for those of each of both parties
 * @param estimates of aspects, by their slugs
 */
public record ForecastDraft(Optional<Party> party, LocalDate on, Map<String, Estimate> estimates) {

    private static final int MOST_YEARS = 10;

    public ForecastDraft {
        estimates = Map.copyOf(estimates);
    }

    /** What stands in the way. */
    public enum Problem {
        DAY_PAST,
        DAY_TOO_LATE,
        NOTHING_GIVEN
    }

    Set<Problem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        if (!on.isAfter(today)) {
            problems.add(Problem.DAY_PAST);
        }
        if (on.isAfter(today.plusYears(MOST_YEARS))) {
            problems.add(Problem.DAY_TOO_LATE);
        }
        if (estimates.isEmpty()) {
            problems.add(Problem.NOTHING_GIVEN);
        }
        return problems;
    }
}
