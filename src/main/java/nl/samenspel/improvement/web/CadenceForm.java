package nl.samenspel.improvement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import nl.samenspel.improvement.rhythm.Cadence;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.util.MultiValueMap;

/** How often the parties ask and meet again, as it was chosen, right or wrong: numbers of months, or {@link #NONE}. */
public record CadenceForm(String assessments, String pulses, String meetings) {

    static final String ASSESSMENTS = "assessments";
    static final String PULSES = "pulses";
    static final String MEETINGS = "meetings";
    static final String NONE = "none";

    static CadenceForm of(Cadence cadence) {
        return new CadenceForm(
                Integer.toString(cadence.assessments()), chosen(cadence.pulses()), chosen(cadence.meetings()));
    }

    private static String chosen(OptionalInt months) {
        return months.isPresent() ? Integer.toString(months.getAsInt()) : NONE;
    }

    static CadenceForm of(MultiValueMap<String, String> sent) {
        return new CadenceForm(
                Typed.line(sent.getFirst(ASSESSMENTS)),
                Typed.line(sent.getFirst(PULSES)),
                Typed.line(sent.getFirst(MEETINGS)));
    }

    /** Empty when something needs another look, which is added to the problems. */
    Optional<Cadence> cadence(Visit visit, Problems problems) {
        var asked = months(assessments, Cadence.ASSESSMENTS);
        var between = months(pulses, Cadence.PULSES);
        var met = months(meetings, Cadence.MEETINGS);
        problemUnless(asked.isPresent(), ASSESSMENTS, visit, problems);
        problemUnless(between.isPresent() || pulses.equals(NONE), PULSES, visit, problems);
        problemUnless(met.isPresent() || meetings.equals(NONE), MEETINGS, visit, problems);
        return problems.isEmpty() ? Optional.of(new Cadence(asked.orElseThrow(), between, met)) : Optional.empty();
    }

    private static OptionalInt months(String typed, List<Integer> choices) {
        return choices.stream()
                .filter(months -> months.toString().equals(typed))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static void problemUnless(boolean right, String field, Visit visit, Problems problems) {
        if (!right) {
            problems.add(field, visit.say("rhythm.cadence.problem"));
        }
    }

    /** What the page calls its fields, in its order. */
    static SequencedMap<String, String> labels(Visit visit) {
        var labels = new LinkedHashMap<String, String>();
        labels.put(ASSESSMENTS, visit.say("rhythm.cadence.assessments"));
        labels.put(PULSES, visit.say("rhythm.cadence.pulses"));
        labels.put(MEETINGS, visit.say("rhythm.cadence.meetings"));
        return labels;
    }

    /** The whole in a sentence. */
    static String told(Visit visit, Cadence cadence) {
        return visit.say(
                "rhythm.cadence.told",
                cadence.assessments(),
                cadence.pulses().orElse(0),
                cadence.meetings().orElse(0));
    }
}
