package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.samenspel.party.GovernanceLevel;

/**
 * Somebody who adds and subtracts published groups (method §10). A union of disjoint groups can be derived when it is a sum of
 * multiples of the published ones; computed in whole numbers and fractions.
 */
public final class Attacker {
    private static final int MOST_GROUPS = 62;
    private static final int MOST_INDEPENDENT = 24;

    private Attacker() {}

    /**
     * A union of groups whose figures can be worked out.
     *
     * @param people how many are in it
     * @param groups the places of its groups, ascending
     */
    public record Derivable(int people, List<Integer> groups) {
        public Derivable {
            groups = List.copyOf(groups);
        }
    }

    /**
     * The smallest derivable unions that have anybody in them, all equally small.
     *
     * @param sizes people per disjoint group, at most {@value #MOST_GROUPS} groups
     * @param published unions, as the places of their groups
     * @throws IllegalArgumentException when there are more groups, a union has one that is not there, or more than
     *     {@value #MOST_INDEPENDENT} unions do not follow from each other
     */
    public static List<Derivable> smallest(List<Integer> sizes, List<List<Integer>> published) {
        Span span = new Span(sizes.size());
        for (List<Integer> union : published) {
            if (sizes.size() > MOST_GROUPS || union.stream().anyMatch(place -> place < 0 || place >= sizes.size())) {
                throw new IllegalArgumentException(published + " of " + sizes);
            }
            span.add(
                    IntStream.range(0, sizes.size()).mapToObj(union::contains).toList(),
                    union.stream().mapToInt(sizes::get).sum());
        }
        return smallest(span);
    }

    /** How many people the smallest group has about whom these published blocks of one party tell something. */
    public static OptionalInt fewest(Map<Block, Integer> published) {
        Span span = new Span(GovernanceLevel.values().length);
        published.forEach((block, people) -> span.add(
                Arrays.stream(GovernanceLevel.values())
                        .map(block.levels()::contains)
                        .toList(),
                people));
        return smallest(span).stream().mapToInt(Derivable::people).findFirst();
    }

    private static List<Derivable> smallest(Span span) {
        if (span.rank() > MOST_INDEPENDENT) {
            throw new IllegalArgumentException(span.rank() + " independent unions");
        }
        List<Derivable> smallest = new ArrayList<>();
        span.eachUnion((size, members) -> {
            int people = size.numerator().intValueExact();
            if (people > 0
                    && (smallest.isEmpty() || people <= smallest.getFirst().people())) {
                smallest.removeIf(other -> other.people() > people);
                smallest.add(new Derivable(
                        people,
                        IntStream.range(0, MOST_GROUPS)
                                .filter(place -> (members >> place & 1) == 1)
                                .boxed()
                                .toList()));
            }
        });
        return smallest;
    }
}
