package nl.samenspel.assessment;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;

/**
 * What of the model is asked in a wave; fixed when answering starts.
 *
 * @param modules what is asked besides, in a fixed order; none in a pulse
 * @param aspects slugs of those that a pulse asks about, which are the ones that something is done about; empty where it asks about all,
 *     as every other questionnaire does
 * @param lookBack on what people look back; never in a pulse
 */
public record Questionnaire(Part part, Set<Module> modules, Set<String> aspects, Optional<LookBack> lookBack) {

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
        if (part == Part.PULSE && !(modules.isEmpty() && lookBack.isEmpty())) {
            throw new IllegalArgumentException("a pulse asks nothing besides: " + modules + ", " + lookBack);
        }
        if (part != Part.PULSE && !aspects.isEmpty()) {
            throw new IllegalArgumentException("only a pulse asks about some aspects: " + aspects);
        }
        Set<Module> inOrder = EnumSet.noneOf(Module.class);
        inOrder.addAll(modules);
        modules = Collections.unmodifiableSet(inOrder);
        aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
    }

    /** About all aspects. */
    public Questionnaire(Part part, Set<Module> modules) {
        this(part, modules, Set.of(), Optional.empty());
    }

    /** A pulse about these aspects; about all where there are none. */
    public static Questionnaire pulse(Set<String> aspects) {
        return new Questionnaire(Part.PULSE, Set.of(), aspects, Optional.empty());
    }

    /** The same, in which people look back as well. */
    public Questionnaire lookingBack(LookBack at) {
        return new Questionnaire(part, modules, aspects, Optional.of(at));
    }

    /** How long it takes to answer all of it, about. */
    public int minutes() {
        return aspects.isEmpty()
                ? part.minutes
                        + modules.stream().mapToInt(Module::minutes).sum()
                        + lookBack.map(LookBack::minutes).orElse(0)
                : Math.min(part.minutes, 1 + (aspects.size() + 1) / 2);
    }

    public boolean asks(Measure measure) {
        return switch (measure) {
            case ACTUAL -> true;
            case IMPORTANCE -> part == Part.CORE;
            case DESIRED, GUESSED -> modules.stream().flatMap(Module::measures).anyMatch(measure::equals);
            case THEN -> lookBack.isPresent();
        };
    }

    /** The model's instrument, as far as a wave with this questionnaire rates it. */
    public Instrument instrument(Instrument whole) {
        var besides = Stream.of(Measure.values())
                .filter(this::asks)
                .filter(measure -> !Measure.ALWAYS.contains(measure))
                .collect(Collectors.toSet());
        return whole.rating(besides)
                .asking(modules.stream().flatMap(Module::topics).collect(Collectors.toSet()));
    }

    /** What is put to a respondent, in order. */
    public List<Question> asked(Instrument whole) {
        return instrument(whole).asked().stream()
                .filter(question -> asks(question.measure()))
                .filter(question -> aspects.isEmpty() || aspects.contains(question.aspect()))
                .filter(question ->
                        question.measure() != Measure.THEN || looksBackOn().contains(question.aspect()))
                .toList();
    }

    /** Slugs of the aspects on which people look back. */
    public Set<String> looksBackOn() {
        return lookBack.map(LookBack::aspects).orElse(Set.of());
    }
}
