package nl.samenspel.measurement;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Somebody who adds and subtracts published groups. A union of disjoint groups can be derived when its row lies in the span
 * of the published rows; the rank is computed in whole numbers.
 */
final class Attacker {

    private Attacker() {}

    /**
     * The size of the smallest derivable union that has anybody in it.
     *
     * @param sizes people per disjoint group, at most 20 groups
     * @param published unions, as the places of their groups
     */
    static OptionalInt smallest(List<Integer> sizes, List<List<Integer>> published) {
        List<List<BigInteger>> rows = new ArrayList<>();
        published.forEach(union -> rows.add(row(union, sizes.size())));
        int rank = rank(rows);
        OptionalInt smallest = OptionalInt.empty();
        for (int union = 1; union < 1 << sizes.size(); union++) {
            List<Integer> places = places(union, sizes.size());
            int size = places.stream().mapToInt(sizes::get).sum();
            if (size > 0 && (smallest.isEmpty() || size < smallest.getAsInt())) {
                List<List<BigInteger>> more = new ArrayList<>(rows);
                more.add(row(places, sizes.size()));
                if (rank(more) == rank) {
                    smallest = OptionalInt.of(size);
                }
            }
        }
        return smallest;
    }

    private static List<Integer> places(int union, int groups) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < groups; place++) {
            if ((union >> place & 1) == 1) {
                places.add(place);
            }
        }
        return places;
    }

    private static List<BigInteger> row(List<Integer> union, int groups) {
        List<BigInteger> row = new ArrayList<>();
        for (int place = 0; place < groups; place++) {
            row.add(union.contains(place) ? BigInteger.ONE : BigInteger.ZERO);
        }
        return row;
    }

    private static int rank(List<List<BigInteger>> matrix) {
        List<List<BigInteger>> rows = new ArrayList<>(matrix);
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
        for (int column = 0; column < columns; column++) {
            int at = column;
            List<BigInteger> pivot = rows.stream()
                    .filter(row -> row.get(at).signum() != 0)
                    .findFirst()
                    .orElse(null);
            if (pivot != null) {
                rank++;
                rows.remove(pivot);
                rows.replaceAll(row -> eliminated(row, pivot, at));
            }
        }
        return rank;
    }

    private static List<BigInteger> eliminated(List<BigInteger> row, List<BigInteger> pivot, int column) {
        List<BigInteger> result = new ArrayList<>();
        for (int place = 0; place < row.size(); place++) {
            result.add(row.get(place)
                    .multiply(pivot.get(column))
                    .subtract(pivot.get(place).multiply(row.get(column))));
        }
        return result;
    }
}
