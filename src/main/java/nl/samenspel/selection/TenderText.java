package nl.samenspel.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.platform.TidyText;

/**
 * What a tender is about, and what its team is promised.
 *
 * @param organisation that contracts
 * @param reference under which the organisation keeps its file; may be empty
 * @param service what is asked for, in the organisation’s words; may be empty
 * @param answersBy until when the team is asked to answer
 * @param planned the days of the procurement, where they are known
 */
public record TenderText(
        String name,
        String organisation,
        String reference,
        String service,
        LocalDate answersBy,
        PlannedDays planned,
        ModelVersion model,
        Disclosure disclosure) {

    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_REFERENCE = 80;
    public static final int LONGEST_SERVICE = 2000;
    public static final int LOWEST_THRESHOLD = 3;
    public static final int HIGHEST_THRESHOLD = 10;
    public static final int USUAL_THRESHOLD = 5;

    private static final int LONGEST_YEARS = 2;

    /** What stands in the way of a tender. */
    public enum Problem {
        NAME_MISSING,
        NAME_TOO_LONG,
        ORGANISATION_MISSING,
        ORGANISATION_TOO_LONG,
        REFERENCE_TOO_LONG,
        SERVICE_TOO_LONG,
        ANSWERS_IN_THE_PAST,
        ANSWERS_TOO_LATE,
        DAYS_OUT_OF_ORDER,
        THRESHOLD_OUT_OF_RANGE
    }

    /**
     * The days of a procurement, each where it is known.
     *
     * @param published when the documents are made known
     * @param offersBy the last day on which offers come in
     * @param awarded when is said who has won
     */
    public record PlannedDays(
            Optional<LocalDate> published, Optional<LocalDate> offersBy, Optional<LocalDate> awarded) {

        boolean areInOrder() {
            var known = Stream.of(published, offersBy, awarded)
                    .flatMap(Optional::stream)
                    .toList();
            return known.equals(known.stream().sorted().toList());
        }
    }

    /** All that stands in the way. */
    public Set<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        problems.addAll(ofLength(name, LONGEST_NAME, Problem.NAME_MISSING, Problem.NAME_TOO_LONG));
        problems.addAll(
                ofLength(organisation, LONGEST_NAME, Problem.ORGANISATION_MISSING, Problem.ORGANISATION_TOO_LONG));
        if (reference.length() > LONGEST_REFERENCE) {
            problems.add(Problem.REFERENCE_TOO_LONG);
        }
        if (service.length() > LONGEST_SERVICE) {
            problems.add(Problem.SERVICE_TOO_LONG);
        }
        if (answersBy.isBefore(today)) {
            problems.add(Problem.ANSWERS_IN_THE_PAST);
        }
        if (answersBy.isAfter(today.plusYears(LONGEST_YEARS))) {
            problems.add(Problem.ANSWERS_TOO_LATE);
        }
        if (!planned.areInOrder()) {
            problems.add(Problem.DAYS_OUT_OF_ORDER);
        }
        if (disclosure instanceof Disclosure.Anonymous(int threshold)
                && (threshold < LOWEST_THRESHOLD || threshold > HIGHEST_THRESHOLD)) {
            problems.add(Problem.THRESHOLD_OUT_OF_RANGE);
        }
        return problems.isEmpty() ? Set.of() : EnumSet.copyOf(problems);
    }

    private static List<Problem> ofLength(String text, int longest, Problem missing, Problem tooLong) {
        if (TidyText.of(text).isEmpty()) {
            return List.of(missing);
        }
        return text.length() > longest ? List.of(tooLong) : List.of();
    }
}
