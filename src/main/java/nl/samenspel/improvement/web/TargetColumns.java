package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.improvement.Target;
import nl.samenspel.party.Party;

/**
 * Targets by the day on which they should be reached and by whose they are.
 *
 * @param held what is aimed for
 * @param all the earliest day first, and of one day those of both before those of a party
 */
record TargetColumns(List<Target> held, List<Column> all) {

    /** @param party empty for both */
    record Column(LocalDate by, Optional<Party> party) {

        static Column of(Target target) {
            return new Column(target.by(), target.party());
        }
    }

    static TargetColumns of(List<Target> held) {
        return new TargetColumns(
                held,
                held.stream()
                        .map(Column::of)
                        .distinct()
                        .sorted(Comparator.comparing(Column::by)
                                .thenComparing(column ->
                                        column.party().map(Party::ordinal).orElse(-1)))
                        .toList());
    }

    Optional<Target> of(Column column, String aspect) {
        return held.stream()
                .filter(target ->
                        Column.of(target).equals(column) && target.aspect().equals(aspect))
                .findFirst();
    }
}
