package nl.samenspel.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;

/**
 * What of the model is asked in a wave; fixed when answering starts.
 *
 * @param modules what is asked besides, in a fixed order; none in a pulse
 */
public record Questionnaire(Part part, Set<Module> modules) {

    /** Importance and actual level of every aspect. */
    public static final Questionnaire CORE = new Questionnaire(Part.CORE, Set.of());

    /** Actual levels only, for between two waves. */
    public static final Questionnaire PULSE = new Questionnaire(Part.PULSE, Set.of());

    /** How much of the model is asked. */
    public enum Part {
        CORE(10),
        PULSE(5);

        private final int minutes;

        Part(int minutes) {
            this.minutes = minutes;
        }
    }

    public Questionnaire {
        if (part == Part.PULSE && !modules.isEmpty()) {
            throw new IllegalArgumentException("a pulse asks nothing besides: " + modules);
        }
        Set<Module> inOrder = EnumSet.noneOf(Module.class);
        inOrder.addAll(modules);
        modules = Collections.unmodifiableSet(inOrder);
    }

    /** How long it takes to answer all of it, about. */
    public int minutes() {
        return part.minutes + modules.stream().mapToInt(Module::minutes).sum();
    }

    public boolean asks(Measure measure) {
        return switch (measure) {
            case ACTUAL -> true;
            case IMPORTANCE -> part == Part.CORE;
            case DESIRED, GUESSED -> modules.stream().flatMap(Module::measures).anyMatch(measure::equals);
        };
    }

    /** The model's instrument, as far as a wave with this questionnaire rates it. */
    public Instrument instrument(Instrument whole) {
        return Module.asking(modules, whole);
    }

    /** What is put to a respondent, in order. */
    public List<Question> asked(Instrument whole) {
        return instrument(whole).asked().stream()
                .filter(question -> asks(question.measure()))
                .toList();
    }
}
