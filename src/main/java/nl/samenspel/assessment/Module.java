package nl.samenspel.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Topic;

/** Something that a full measurement may ask besides: about every aspect, or about the collaboration as a whole. */
public enum Module {
    /** At which level one would like the aspect to be. */
    AMBITION(2, Set.of(Measure.DESIRED), Set.of()),
    /** How much one thinks that the aspect matters to the other party. */
    MIRROR(2, Set.of(Measure.GUESSED), Set.of()),
    /** What the collaboration brings, and which form of it one is after. */
    BENEFIT(2, Set.of(), Set.of(Topic.BENEFIT, Topic.OWN_FORM, Topic.OTHER_FORM)),
    /** At which level results are dealt with, from four sides. */
    SCORECARD(1, Set.of(), Set.of(Topic.SCORECARD));

    private final int minutes;
    private final Set<Measure> measures;
    private final Set<Topic> topics;

    Module(int minutes, Set<Measure> measures, Set<Topic> topics) {
        this.minutes = minutes;
        this.measures = measures;
        this.topics = topics;
    }

    /** Those that can be asked with the model, in a fixed order. */
    public static List<Module> of(Instrument instrument) {
        return Arrays.stream(values())
                .filter(module -> module.topics.stream().allMatch(instrument::canAsk))
                .toList();
    }

    /**
     * Those that a new full measurement asks unless its planner says otherwise: two organisations are also asked what each
     * thinks that matters to the other.
     */
    public static List<Module> usual(Kind kind) {
        return kind == Kind.EXTERNAL ? List.of(MIRROR, BENEFIT) : List.of(BENEFIT);
    }

    /** How much longer it takes to answer, about. */
    int minutes() {
        return minutes;
    }

    Stream<Measure> measures() {
        return measures.stream();
    }

    Stream<Topic> topics() {
        return topics.stream();
    }
}
