package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that can be had by adding and subtracting published groups, each with the number of its people. */
final class Span {
    private final List<List<Fraction>> rows = new ArrayList<>();

    /**
     * @param members per disjoint group whether it belongs to the published union
     * @param people how many there are in the union
     */
    void add(List<Boolean> members, int people) {
        List<Fraction> reduced = reduced(members, people);
        int pivot = pivot(reduced);
        if (pivot < members.size()) {
            Fraction lead = reduced.get(pivot);
            rows.add(reduced.stream().map(cell -> cell.dividedBy(lead)).toList());
        }
    }

    /** How many people there are in a union of groups, where that can be worked out. */
    Optional<Fraction> people(List<Boolean> members) {
        List<Fraction> reduced = reduced(members, 0);
        return pivot(reduced) < members.size()
                ? Optional.empty()
                : Optional.of(reduced.getLast().negated());
    }

    private List<Fraction> reduced(List<Boolean> members, int people) {
        List<Fraction> row = new ArrayList<>();
        members.forEach(member -> row.add(Fraction.of(member ? 1 : 0, 1)));
        row.add(Fraction.of(people, 1));
        for (List<Fraction> basis : rows) {
            Fraction times = row.get(pivot(basis));
            if (!times.equals(Fraction.ZERO)) {
                for (int place = 0; place < row.size(); place++) {
                    row.set(place, row.get(place).minus(basis.get(place).times(times)));
                }
            }
        }
        return row;
    }

    /** The place of the first group with a part in a row, or the number of groups. */
    private static int pivot(List<Fraction> row) {
        int place = 0;
        while (place < row.size() - 1 && row.get(place).equals(Fraction.ZERO)) {
            place++;
        }
        return place;
    }
}
