package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * The attacker on figures that are linked by people: each exact figure is a sum of multiples of what classes of people answered,
 * and so is every sum of multiples of figures. Where one of these has a part in none but classes that are few people together, it
 * tells something about those few. Computed in whole numbers and fractions.
 */
final class Isolation {
    /** With more classes of few people, whether something follows is not tried out but taken for granted. */
    private static final int MOST_CLASSES = 8;

    private final List<List<Fraction>> figures = new ArrayList<>();
    private final List<Integer> classOf;
    private final List<Integer> sizes;

    /**
     * @param classOf for each unknown the class whose answers it sums up
     * @param sizes how many people are in each class
     */
    Isolation(List<Integer> classOf, List<Integer> sizes) {
        this.classOf = List.copyOf(classOf);
        this.sizes = List.copyOf(sizes);
    }

    /** @param parts of each unknown in what is published */
    void publish(List<Fraction> parts) {
        figures.add(List.copyOf(parts));
    }

    /** Does something follow about fewer people than this? */
    boolean tellsOfFewerThan(int threshold) {
        List<Integer> small = IntStream.range(0, sizes.size())
                .filter(one -> sizes.get(one) < threshold)
                .boxed()
                .toList();
        int rank = rank(List.of());
        return switch (rank - rank(small)) {
            case 0 -> false;
            case 1 -> people(support(small, rank)) < threshold;
            default -> small.size() > MOST_CLASSES || someTells(small, rank, threshold);
        };
    }

    /** The classes in which the only sum of multiples has a part that has none in classes of enough people. */
    private List<Integer> support(List<Integer> small, int rank) {
        return small.stream()
                .filter(one ->
                        rank(small.stream().filter(other -> !other.equals(one)).toList()) == rank)
                .toList();
    }

    private boolean someTells(List<Integer> small, int rank, int threshold) {
        for (int chosen = 1; chosen < 1 << small.size(); chosen++) {
            int members = chosen;
            List<Integer> some = IntStream.range(0, small.size())
                    .filter(place -> (members >> place & 1) == 1)
                    .mapToObj(small::get)
                    .toList();
            if (people(some) < threshold && rank(some) < rank) {
                return true;
            }
        }
        return false;
    }

    private int people(List<Integer> classes) {
        return classes.stream().mapToInt(sizes::get).sum();
    }

    /** Of the figures, when nobody looks at these classes. */
    private int rank(List<Integer> without) {
        List<List<Fraction>> rows = new ArrayList<>();
        for (List<Fraction> figure : figures) {
            List<Fraction> row = new ArrayList<>(figure);
            for (int unknown = 0; unknown < row.size(); unknown++) {
                if (without.contains(classOf.get(unknown))) {
                    row.set(unknown, Fraction.ZERO);
                }
            }
            reduce(row, rows);
        }
        return rows.size();
    }

    private static void reduce(List<Fraction> row, List<List<Fraction>> rows) {
        for (List<Fraction> basis : rows) {
            Fraction times = row.get(leading(basis)).dividedBy(basis.get(leading(basis)));
            if (!times.equals(Fraction.ZERO)) {
                for (int place = 0; place < row.size(); place++) {
                    row.set(place, row.get(place).minus(basis.get(place).times(times)));
                }
            }
        }
        if (leading(row) < row.size()) {
            rows.add(row);
        }
    }

    private static int leading(List<Fraction> row) {
        int place = 0;
        while (place < row.size() && row.get(place).equals(Fraction.ZERO)) {
            place++;
        }
        return place;
    }
}
