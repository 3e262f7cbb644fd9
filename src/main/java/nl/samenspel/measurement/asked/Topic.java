package nl.samenspel.measurement.asked;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.party.Intention;

/** Something that is asked about the collaboration as a whole, besides its aspects (method §9.2). */
public enum Topic {
    /** What the collaboration brings to one's own organisation, from four sides; the middle of the scale is in balance. */
    BENEFIT(Sides.ALL),
    /** How results are dealt with, from the same four sides, on the levels of that aspect. */
    SCORECARD(Sides.ALL),
    /** Which form of collaboration one's own party is after: one of {@link Intention}. */
    OWN_FORM(List.of()),
    /** Which form one thinks that the other party is after. */
    OTHER_FORM(List.of());

    /** The aspect whose levels the scorecard is rated on. */
    public static final String SCORED_ASPECT = "results";

    /** From much less to much more than it costs, with balance in the middle. */
    static final int BENEFIT_CHOICES = 5;

    /** The choice in the middle, which people know as 0. */
    public static final int BALANCE = (BENEFIT_CHOICES + 1) / 2;

    private final AskedAspect asked;

    Topic(List<String> sides) {
        this.asked = new AskedAspect(slug(), sides, Math.min(sides.size(), Sides.VALID));
    }

    /** The perspectives of a balanced scorecard, three of which make a score. */
    private static final class Sides {
        private static final List<String> ALL = List.of("finance", "processes", "learning", "customers");
        private static final int VALID = 3;
    }

    /** What the answers are stored under. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The topic that the question is about; empty when it is about an aspect. */
    public static Optional<Topic> of(Question question) {
        return Arrays.stream(values())
                .filter(topic -> topic.slug().equals(question.aspect()))
                .findFirst();
    }

    /** Is there a topic with this slug? Then no aspect has it. */
    public static boolean isCalled(String slug) {
        return Arrays.stream(values()).map(Topic::slug).anyMatch(slug::equals);
    }

    /** From which sides it is asked; none when it is one question. */
    public List<String> sides() {
        return asked.facets();
    }

    /** Is it a place on a scale, which has a mean, rather than a choice between kinds? */
    public boolean isRated() {
        return asked.composite();
    }

    /** The score on the topic as a whole, or the choice. */
    public Question whole() {
        return Question.whole(slug(), Measure.ACTUAL);
    }

    public Question side(String side) {
        return Question.facet(slug(), side);
    }

    AskedAspect asked() {
        return asked;
    }
}
