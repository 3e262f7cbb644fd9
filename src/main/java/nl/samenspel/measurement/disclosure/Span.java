package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * All that can be had by adding and subtracting published groups, each with the number of its people. Kept as a reduced
 * echelon form, in whole numbers and fractions: each row has its own leading group, in which no other row has a part.
 */
final class Span {
    private final int groups;
    private final List<List<Fraction>> rows = new ArrayList<>();

    /** Of so many disjoint groups. */
    Span(int groups) {
        this.groups = groups;
    }

    /**
     * @param members per disjoint group whether it belongs to the published union
     * @param people how many there are in the union
     */
    void add(List<Boolean> members, int people) {
        List<Fraction> row = new ArrayList<>();
        members.forEach(member -> row.add(Fraction.of(member ? 1 : 0, 1)));
        row.add(Fraction.of(people, 1));
        rows.forEach(basis -> subtract(basis, row.get(leading(basis)), row));
        int leading = leading(row);
        if (leading < groups) {
            Fraction lead = row.get(leading);
            row.replaceAll(cell -> cell.dividedBy(lead));
            rows.forEach(basis -> subtract(row, basis.get(leading), basis));
            rows.add(row);
        }
    }

    /** How many of the published unions say something that the others do not. */
    int rank() {
        return rows.size();
    }

    /**
     * Every union of one group or more that can be worked out: the places of its groups as the bits of a number, and how many
     * people are in it. A row is in such a union or not, as its leading group is.
     */
    void eachUnion(ObjLongConsumer<Fraction> consumer) {
        List<Fraction> nothing = new ArrayList<>();
        for (int place = 0; place <= groups; place++) {
            nothing.add(Fraction.ZERO);
        }
        choose(0, nothing, consumer);
    }

    private void choose(int next, List<Fraction> sum, ObjLongConsumer<Fraction> consumer) {
        if (!mayBecomeUnion(next, sum)) {
            return;
        }
        if (next == rows.size()) {
            long members = members(sum);
            if (members != 0) {
                consumer.accept(sum.getLast(), members);
            }
            return;
        }
        choose(next + 1, sum, consumer);
        List<Fraction> with = new ArrayList<>(sum);
        subtract(rows.get(next), Fraction.of(-1, 1), with);
        choose(next + 1, with, consumer);
    }

    /** Is a group in or out wherever no row that is still to be chosen has a part? */
    private boolean mayBecomeUnion(int next, List<Fraction> sum) {
        for (int place = 0; place < groups; place++) {
            int at = place;
            if (!isMember(sum.get(place))
                    && !sum.get(place).equals(Fraction.ZERO)
                    && rows.subList(next, rows.size()).stream()
                            .allMatch(row -> row.get(at).equals(Fraction.ZERO))) {
                return false;
            }
        }
        return true;
    }

    private long members(List<Fraction> sum) {
        long members = 0;
        for (int place = 0; place < groups; place++) {
            members |= isMember(sum.get(place)) ? 1L << place : 0;
        }
        return members;
    }

    private static boolean isMember(Fraction part) {
        return part.equals(Fraction.of(1, 1));
    }

    private static void subtract(List<Fraction> row, Fraction times, List<Fraction> from) {
        if (!times.equals(Fraction.ZERO)) {
            for (int place = 0; place < from.size(); place++) {
                from.set(place, from.get(place).minus(row.get(place).times(times)));
            }
        }
    }

    /** The first group that has a part in a row, or the number of groups. */
    private int leading(List<Fraction> row) {
        int place = 0;
        while (place < groups && row.get(place).equals(Fraction.ZERO)) {
            place++;
        }
        return place;
    }
}
