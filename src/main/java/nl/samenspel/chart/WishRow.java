package nl.samenspel.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a team wanted on one aspect before it talked, and what it agreed.
 *
 * @param aspect its name
 * @param agreed the level, in halves; empty as long as there is none
 * @param minimum below which a candidate may not be; empty where there is none
 */
public record WishRow(String aspect, Before before, OptionalDouble agreed, OptionalDouble minimum) {

    /** What may be told of the time before the talk. */
    public sealed interface Before {}

    /**
     * Everybody’s wish.
     *
     * @param perLevel how many people wanted each level, from the lowest
     */
    public record People(List<Integer> perLevel) implements Before {

        public People {
            perLevel = List.copyOf(perLevel);
        }
    }

    /** No more than from where to where the wishes, or what they are on average, can lie. */
    public record Range(double low, double high) implements Before {}

    /** @param words in place of a drawing: why nothing is told */
    public record Untold(String words) implements Before {}
}
