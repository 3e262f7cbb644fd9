package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Somebody who adds and subtracts published groups (method §10). A union of disjoint groups can be derived when it is a sum of
 * multiples of the published ones; computed in whole numbers and fractions.
 */
public final class Attacker {
    private static final int MOST_GROUPS = 20;

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
     * The smallest derivable union that has anybody in it; of equally small ones the first.
     *
     * @param sizes people per disjoint group, at most {@value #MOST_GROUPS} groups
     * @param published unions, as the places of their groups
     */
    public static Optional<Derivable> smallest(List<Integer> sizes, List<List<Integer>> published) {
        Span span = new Span();
        for (List<Integer> union : published) {
            if (sizes.size() > MOST_GROUPS || union.stream().anyMatch(place -> place < 0 || place >= sizes.size())) {
                throw new IllegalArgumentException(published + " of " + sizes);
            }
            span.add(
                    IntStream.range(0, sizes.size()).mapToObj(union::contains).toList(),
                    union.stream().mapToInt(sizes::get).sum());
        }
        return smallest(span, sizes.size());
    }

    /** The smallest group of people about whom these published blocks of one party tell something. */
    static Optional<Derivable> smallest(Map<Block, Integer> published) {
        Span span = new Span();
        published.forEach((block, people) -> span.add(
                Arrays.stream(GovernanceLevel.values())
                        .map(block.levels()::contains)
                        .toList(),
                people));
        return smallest(span, GovernanceLevel.values().length);
    }

    private static Optional<Derivable> smallest(Span span, int groups) {
        Optional<Derivable> smallest = Optional.empty();
        for (int union = 1; union < 1 << groups; union++) {
            List<Boolean> members = new ArrayList<>();
            for (int place = 0; place < groups; place++) {
                members.add((union >> place & 1) == 1);
            }
            int people = span.people(members)
                    .map(found -> found.numerator().intValueExact())
                    .orElse(0);
            if (people > 0 && smallest.map(other -> people < other.people()).orElse(true)) {
                smallest = Optional.of(new Derivable(
                        people,
                        IntStream.range(0, groups).filter(members::get).boxed().toList()));
            }
        }
        return smallest;
    }
}
