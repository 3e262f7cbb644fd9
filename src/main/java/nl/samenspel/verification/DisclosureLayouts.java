package nl.samenspel.verification;

import static nl.samenspel.verification.Column.exact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.disclosure.Attacker;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.party.GovernanceLevel;

/** Reference values of disclosure control (method §10). */
final class DisclosureLayouts {
    private static final int USUAL_THRESHOLD = 5;

    static final List<Layout> ALL = List.of(partition(), attacker());

    private DisclosureLayouts() {}

    private static Layout partition() {
        return new Layout(
                "sdc_partition",
                List.of("nS", "nT", "nO", "k"),
                List.of(),
                List.of(
                        exact(
                                "published_blocks",
                                (row, context) -> Computed.of(
                                        chosen(row).map(Partition::name).orElse("NONE"))),
                        exact("n_blocks", (row, context) -> Computed.of(sizes(row)))
                                .orNone()));
    }

    private static Optional<Partition> chosen(Row row) {
        return Partition.choose(people(row), row.whole("k"));
    }

    private static Map<GovernanceLevel, Integer> people(Row row) {
        Map<GovernanceLevel, Integer> people = new EnumMap<>(GovernanceLevel.class);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            people.put(level, row.whole("n" + level.initial()));
        }
        return people;
    }

    private static String sizes(Row row) {
        Map<GovernanceLevel, Integer> people = people(row);
        return chosen(row).map(Partition::blocks).orElseGet(List::of).stream()
                .map(block -> block.levels().stream()
                        .mapToInt(level -> people.getOrDefault(level, 0))
                        .sum())
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Layout attacker() {
        return new Layout(
                "sdc_attacker",
                List.of("atom_sizes", "published_groups"),
                List.of("case"),
                List.of(
                        exact("min_derivable_n", ofSmallest(group -> Computed.of(group.people()))),
                        exact("min_derivable_atoms", ofSmallest(group -> Computed.of(places(group)))),
                        exact(
                                "derivable_below_5",
                                ofSmallest(group -> Computed.of(group.people() < USUAL_THRESHOLD ? "yes" : "no")))));
    }

    private static String places(Attacker.Derivable union) {
        return union.groups().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** Of several that are equally small, the reference may name any. */
    private static Computation ofSmallest(Function<Attacker.Derivable, Computed> figure) {
        return (row, context) -> {
            List<Integer> sizes = IntStream.of(row.wholes("atom_sizes")).boxed().toList();
            List<List<Integer>> published = Arrays.stream(
                            row.text("published_groups").split(";"))
                    .map(group -> new Row(row.line(), List.of("published_groups"), List.of(group)))
                    .map(group -> IntStream.of(group.wholes("published_groups"))
                            .boxed()
                            .toList())
                    .toList();
            List<Attacker.Derivable> smallest = Attacker.smallest(sizes, published);
            return Computed.of(smallest.stream()
                    .filter(union -> places(union).equals(row.given("min_derivable_atoms")))
                    .findFirst()
                    .or(() -> smallest.stream().findFirst())
                    .map(figure));
        };
    }
}
