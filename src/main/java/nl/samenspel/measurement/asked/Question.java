package nl.samenspel.measurement.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked or published: an aspect's importance, its actual level, or the actual level of one facet.
 *
 * @param facet the facet's slug, or null for the aspect as a whole
 */
public record Question(
        String aspect, Measure measure, @Nullable String facet) {

    public static Question whole(String aspect, Measure measure) {
        return new Question(aspect, measure, null);
    }

    public static Question facet(String aspect, String facet) {
        return new Question(aspect, Measure.ACTUAL, facet);
    }

    /** {@code strategy.importance}, {@code communication.actual.email-and-calls}: how the question is stored. */
    public String key() {
        String whole = aspect + "." + measure.slug();
        return facet == null ? whole : whole + "." + facet;
    }

    /** The question with this {@link #key()}; throws IllegalArgumentException when there is none. */
    public static Question parse(String key) {
        List<String> parts = List.of(key.split("\\.", -1));
        if (parts.size() < 2 || parts.size() > 3) {
            throw new IllegalArgumentException("not a question: " + key);
        }
        for (Measure measure : Measure.values()) {
            if (measure.slug().equals(parts.get(1))) {
                return new Question(parts.getFirst(), measure, parts.size() == 3 ? parts.get(2) : null);
            }
        }
        throw new IllegalArgumentException("not a question: " + key);
    }
}
