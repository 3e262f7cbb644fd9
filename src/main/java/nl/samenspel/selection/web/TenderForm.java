package nl.samenspel.selection.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.TenderText;
import nl.samenspel.selection.TenderText.PlannedDays;
import org.springframework.util.MultiValueMap;

/**
 * A tender as it was typed, right or wrong.
 *
 * @param promise {@link #OPEN} or {@link #ANONYMOUS}
 */
public record TenderForm(
        String name,
        String organisation,
        String reference,
        String service,
        String answersBy,
        String publishedOn,
        String offersBy,
        String awardedOn,
        String promise,
        String threshold) {

    public static final String OPEN = "open";
    public static final String ANONYMOUS = "anonymous";

    private static final int USUAL_WEEKS = 2;
    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    static TenderForm proposed(LocalDate today) {
        return new TenderForm(
                "",
                "",
                "",
                "",
                today.plusWeeks(USUAL_WEEKS).toString(),
                "",
                "",
                "",
                "",
                String.valueOf(TenderText.USUAL_THRESHOLD));
    }

    static TenderForm of(TenderText text) {
        var isOpen = text.disclosure() instanceof Disclosure.Open;
        return new TenderForm(
                text.name(),
                text.organisation(),
                text.reference(),
                text.service(),
                text.answersBy().toString(),
                typed(text.planned().published()),
                typed(text.planned().offersBy()),
                typed(text.planned().awarded()),
                isOpen ? OPEN : ANONYMOUS,
                String.valueOf(
                        isOpen ? TenderText.USUAL_THRESHOLD : text.disclosure().threshold()));
    }

    private static String typed(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static TenderForm of(MultiValueMap<String, String> sent) {
        return new TenderForm(
                Typed.line(sent.getFirst("name")),
                Typed.line(sent.getFirst("organisation")),
                Typed.line(sent.getFirst("reference")),
                Typed.lines(sent.getFirst("service")),
                Typed.line(sent.getFirst("answers-by")),
                Typed.line(sent.getFirst("published-on")),
                Typed.line(sent.getFirst("offers-by")),
                Typed.line(sent.getFirst("awarded-on")),
                Typed.line(sent.getFirst("promise")),
                Typed.line(sent.getFirst("threshold")));
    }

    /** Empty when something cannot be read, which is added to the problems. */
    Optional<TenderText> text(Visit visit, ModelVersion model, Problems problems) {
        var answers = day(answersBy);
        if (answers.isEmpty()) {
            problems.add("answers-by", visit.say("selection.problem.day"));
        }
        var planned = new PlannedDays(
                day("published-on", publishedOn, visit, problems),
                day("offers-by", offersBy, visit, problems),
                day("awarded-on", awardedOn, visit, problems));
        var disclosure = disclosure(visit, problems);
        return problems.isEmpty()
                ? Optional.of(new TenderText(
                        name,
                        organisation,
                        reference,
                        service,
                        answers.orElseThrow(),
                        planned,
                        model,
                        disclosure.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Disclosure> disclosure(Visit visit, Problems problems) {
        if (promise.equals(OPEN)) {
            return Optional.of(new Disclosure.Open());
        }
        if (!promise.equals(ANONYMOUS)) {
            problems.add("promise", visit.say("selection.problem.promise"));
            return Optional.empty();
        }
        if (!threshold.matches("[0-9]{1,3}") || Integer.parseInt(threshold) < 2) {
            problems.add("threshold", outOfRange(visit));
            return Optional.empty();
        }
        return Optional.of(new Disclosure.Anonymous(Integer.parseInt(threshold)));
    }

    private static Optional<LocalDate> day(String field, String typed, Visit visit, Problems problems) {
        var day = day(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            problems.add(field, visit.say("selection.problem.day"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= FIRST && day.getYear() <= LAST);
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }

    private static String outOfRange(Visit visit) {
        return say(TenderText.Problem.THRESHOLD_OUT_OF_RANGE, visit);
    }

    /** What the core found in the way. */
    static void add(Set<TenderText.Problem> refused, Visit visit, Problems problems) {
        refused.forEach(problem -> problems.add(field(problem), say(problem, visit)));
    }

    private static String say(TenderText.Problem problem, Visit visit) {
        return switch (problem) {
            case NAME_TOO_LONG, ORGANISATION_TOO_LONG ->
                visit.say(SelectionWords.PROBLEM, problem, TenderText.LONGEST_NAME);
            case REFERENCE_TOO_LONG -> visit.say(SelectionWords.PROBLEM, problem, TenderText.LONGEST_REFERENCE);
            case SERVICE_TOO_LONG -> visit.say(SelectionWords.PROBLEM, problem, TenderText.LONGEST_SERVICE);
            case THRESHOLD_OUT_OF_RANGE ->
                visit.say(SelectionWords.PROBLEM, problem, TenderText.LOWEST_THRESHOLD, TenderText.HIGHEST_THRESHOLD);
            case NAME_MISSING, ORGANISATION_MISSING, ANSWERS_IN_THE_PAST, ANSWERS_TOO_LATE, DAYS_OUT_OF_ORDER ->
                visit.say(SelectionWords.PROBLEM, problem);
        };
    }

    private static String field(TenderText.Problem problem) {
        return switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case ORGANISATION_MISSING, ORGANISATION_TOO_LONG -> "organisation";
            case REFERENCE_TOO_LONG -> "reference";
            case SERVICE_TOO_LONG -> "service";
            case ANSWERS_IN_THE_PAST, ANSWERS_TOO_LATE -> "answers-by";
            case DAYS_OUT_OF_ORDER -> "offers-by";
            case THRESHOLD_OUT_OF_RANGE -> "threshold";
        };
    }
}
