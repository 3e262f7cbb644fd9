package nl.samenspel.measurement.portfolio;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How much of the differences between people is a difference between the groups that they belong to (method §7); shown as 0
 * where it is negative.
 *
 * @param n people
 * @param groups groups
 * @param between the mean square between the groups
 * @param within the mean square within them
 */
public record GroupReliability(int n, int groups, double between, double within) {
    /** With fewer groups, or smaller ones on average, it is not reported. */
    public static final int FEWEST_GROUPS = 10;

    private static final int SMALLEST_MEAN_SIZE = 5;

    /** The groups are not empty. */
    public static GroupReliability of(List<double[]> groups) {
        int n = groups.stream().mapToInt(group -> group.length).sum();
        double mean = groups.stream().flatMapToDouble(DoubleStream::of).sum() / n;
        double between = 0;
        double within = 0;
        for (double[] group : groups) {
            double own = DoubleStream.of(group).sum() / group.length;
            between += group.length * (own - mean) * (own - mean);
            within += DoubleStream.of(group)
                    .map(value -> (value - own) * (value - own))
                    .sum();
        }
        return new GroupReliability(n, groups.size(), between / (groups.size() - 1), within / (n - groups.size()));
    }

    /** ICC(1): of the score of one person. */
    public double ofOnePerson() {
        return (between - within) / (between + ((double) n / groups - 1) * within);
    }

    /** ICC(2): of the mean of a group; 0.70 is the usual bar for comparing groups. */
    public double ofMean() {
        return (between - within) / between;
    }

    /** Are there so many groups, and so large, that it may be reported? */
    public boolean mayBeReported() {
        return groups >= FEWEST_GROUPS && n >= SMALLEST_MEAN_SIZE * groups;
    }
}
