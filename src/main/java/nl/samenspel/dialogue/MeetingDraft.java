package nl.samenspel.dialogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody proposes for a meeting.
 *
 * @param together whether votes are shown as they were given; else nothing about few people
 */
public record MeetingDraft(LocalDate day, LocalTime begins, String place, int minutes, boolean together) {

    private static final int LONGEST_YEARS = 2;

    /** What stands in the way of a meeting. */
    public enum Problem {
        DAY_PAST,
        DAY_TOO_LATE,
        PLACE_TOO_LONG,
        MINUTES_OUT_OF_RANGE
    }

    /** All that stands in the way; empty when the meeting may be planned. */
    public Set<Problem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(Problem.class);
        problem(day, today).ifPresent(problems::add);
        if (place.length() > MeetingTerms.LONGEST_PLACE) {
            problems.add(Problem.PLACE_TOO_LONG);
        }
        if (minutes < MeetingTerms.SHORTEST || minutes > MeetingTerms.LONGEST) {
            problems.add(Problem.MINUTES_OUT_OF_RANGE);
        }
        return problems;
    }

    private static Optional<Problem> problem(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return Optional.of(Problem.DAY_PAST);
        }
        return day.isAfter(today.plusYears(LONGEST_YEARS)) ? Optional.of(Problem.DAY_TOO_LATE) : Optional.empty();
    }
}
