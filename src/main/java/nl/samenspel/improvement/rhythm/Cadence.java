package nl.samenspel.improvement.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * After how many months a collaboration asks again, and meets again.
 *
 * @param assessments from one that asks everything to the next
 * @param pulses from one of any kind to the pulse after it; empty where none are held
 * @param meetings from one to the next; empty where they have no rhythm
 */
public record Cadence(int assessments, OptionalInt pulses, OptionalInt meetings) {

    public static final List<Integer> ASSESSMENTS = List.of(6, 12, 18, 24);
    public static final List<Integer> PULSES = List.of(3, 6);
    public static final List<Integer> MEETINGS = List.of(1, 3, 6);

    /** As long as nobody says otherwise. */
    public static final Cadence USUAL = new Cadence(12, OptionalInt.empty(), OptionalInt.empty());

    /** Nearer to the next one that asks everything, a pulse would only tire people. */
    private static final int MONTHS_APART = 1;

    public Cadence {
        if (!ASSESSMENTS.contains(assessments) || !isOneOf(PULSES, pulses) || !isOneOf(MEETINGS, meetings)) {
            throw new IllegalArgumentException("no cadence: %s, %s, %s".formatted(assessments, pulses, meetings));
        }
    }

    private static boolean isOneOf(List<Integer> choices, OptionalInt months) {
        return months.isEmpty() || choices.contains(months.getAsInt());
    }

    /** @param last on which everything was asked */
    LocalDate assessmentAfter(LocalDate last) {
        return last.plusMonths(assessments);
    }

    /**
     * Empty where there is no room for one, held today at the earliest, before everything is asked again.
     *
     * @param last on which anything was asked
     * @param assessment on which everything is asked again
     */
    Optional<LocalDate> pulseAfter(LocalDate last, LocalDate assessment, LocalDate today) {
        var latest = assessment.minusMonths(MONTHS_APART);
        return after(last, pulses).filter(day -> !day.isAfter(latest) && !today.isAfter(latest));
    }

    Optional<LocalDate> meetingAfter(LocalDate last) {
        return after(last, meetings);
    }

    private static Optional<LocalDate> after(LocalDate last, OptionalInt months) {
        return months.isPresent() ? Optional.of(last.plusMonths(months.getAsInt())) : Optional.empty();
    }
}
