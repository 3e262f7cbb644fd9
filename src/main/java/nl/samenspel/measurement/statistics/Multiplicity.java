package nl.samenspel.measurement.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is left of several probabilities when they were looked at together (method §6.1). */
public final class Multiplicity {

    private Multiplicity() {}

    /**
     * Holm’s step-down: for claims about the aspects of one measure.
     *
     * @param probabilities only those that could be computed
     * @return in the same order
     */
    public static List<Double> holm(List<Double> probabilities) {
        List<Integer> order = ascending(probabilities);
        Double[] adjusted = new Double[order.size()];
        double largest = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int place = order.get(rank);
            largest = Math.max(largest, Math.min(1, (order.size() - rank) * probabilities.get(place)));
            adjusted[place] = largest;
        }
        return Arrays.asList(adjusted);
    }

    /** Benjamini and Hochberg’s step-up: for screening many relations only, and to be called screening. */
    public static List<Double> benjaminiHochberg(List<Double> probabilities) {
        List<Integer> order = ascending(probabilities);
        Double[] adjusted = new Double[order.size()];
        double smallest = 1;
        for (int rank = order.size(); rank > 0; rank--) {
            int place = order.get(rank - 1);
            smallest = Math.min(smallest, order.size() * probabilities.get(place) / rank);
            adjusted[place] = smallest;
        }
        return Arrays.asList(adjusted);
    }

    private static List<Integer> ascending(List<Double> probabilities) {
        return IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .toList();
    }
}
