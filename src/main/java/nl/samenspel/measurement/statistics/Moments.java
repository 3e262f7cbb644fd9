package nl.samenspel.measurement.statistics;

import java.util.Map;
import java.util.SortedMap;

/**
 * Mean and spread of some scores.
 *
 * @param variance with n − 1 below the line; 0 for one score
 * @param deviation the average distance from the mean
 */
public record Moments(int n, double mean, double variance, double deviation) {

    public static Moments of(Histogram histogram) {
        return of(histogram.counts(), histogram.scale());
    }

    public static Moments of(Differences differences) {
        return of(differences.counts(), differences.scale());
    }

    private static Moments of(SortedMap<Integer, Integer> counts, Scale scale) {
        int n = counts.values().stream().mapToInt(Integer::intValue).sum();
        long sum = counts.entrySet().stream()
                .mapToLong(count -> (long) count.getKey() * count.getValue())
                .sum();
        double squares = 0;
        double distances = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            double distance = (double) ((long) count.getKey() * n - sum) / ((double) n * scale.denominator());
            squares += count.getValue() * distance * distance;
            distances += count.getValue() * Math.abs(distance);
        }
        double people = Math.max(n, 1);
        return new Moments(n, sum / (people * scale.denominator()), n < 2 ? 0 : squares / (n - 1), distances / people);
    }
}
