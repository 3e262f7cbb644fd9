package nl.samenspel.measurement.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The mean that a comparable group would give (method §4.2): a Dirichlet posterior whose prior weight of 1 is spread evenly
 * over the levels. Its distribution function is an integral; no random numbers.
 */
public final class MeanPosterior implements Posterior {
    private static final double ACCURACY = 1e-9;
    private static final int FALSE_POSITIONS = 24;
    /** So many standard deviations away, the probability is below what a double printed in full can show. */
    private static final double FARTHEST = 40;

    private static final double USUALLY_WITHIN = 3;

    private final double[] values;
    private final double[] weights;
    private final double mean;
    private final double variance;
    private final Map<Double, Double> quantiles = new HashMap<>();
    private @Nullable GridPosterior grid;

    private MeanPosterior(SortedMap<Integer, Double> atoms, int denominator) {
        values = atoms.keySet().stream()
                .mapToDouble(numerator -> (double) numerator / denominator)
                .toArray();
        weights = atoms.values().stream().mapToDouble(Double::doubleValue).toArray();
        double sum = 0;
        double squares = 0;
        double weight = 0;
        for (int atom = 0; atom < values.length; atom++) {
            weight += weights[atom];
            sum += weights[atom] * values[atom];
            squares += weights[atom] * values[atom] * values[atom];
        }
        mean = sum / weight;
        variance = (squares / weight - mean * mean) / (weight + 1);
    }

    /** Of scores on one question. */
    public static MeanPosterior of(Histogram histogram) {
        Scale scale = histogram.scale();
        return of(1, scale.levels(), scale.denominator(), histogram.counts());
    }

    /** Of differences between two scores of the same people; the prior lies on every whole difference. */
    public static MeanPosterior of(Differences differences) {
        Scale scale = differences.scale();
        return of(1 - scale.levels(), scale.levels() - 1, scale.denominator(), differences.counts());
    }

    private static MeanPosterior of(int lowest, int highest, int denominator, Map<Integer, Integer> counts) {
        SortedMap<Integer, Double> atoms = new TreeMap<>();
        counts.forEach((numerator, people) -> atoms.put(numerator, (double) people));
        for (int level = lowest; level <= highest; level++) {
            atoms.merge(level * denominator, 1.0 / (highest - lowest + 1), Double::sum);
        }
        return new MeanPosterior(atoms, denominator);
    }

    @Override
    public double mean() {
        return mean;
    }

    /** The variance of the mean of a comparable group. */
    public double variance() {
        return variance;
    }

    double lowest() {
        return values[0];
    }

    double highest() {
        return values[values.length - 1];
    }

    @Override
    public double atMost(double value) {
        return atMost(value, Precision.FULL);
    }

    /** By inversion of the characteristic function of Σ G (v − t), where G are gamma variables. */
    double atMost(double value, Precision precision) {
        double distance = Math.abs(mean - value) / deviation();
        if (value <= lowest() || value >= highest() || distance > FARTHEST) {
            return value < mean ? 0 : 1;
        }
        double[] offsets = new double[values.length];
        double linear = 0;
        double quadratic = 0;
        for (int atom = 0; atom < values.length; atom++) {
            offsets[atom] = values[atom] - value;
            linear += weights[atom] * offsets[atom];
            quadratic += weights[atom] * offsets[atom] * offsets[atom];
        }
        double step = Math.min(precision.step, 8 * precision.step / distance);
        double start = precision.start / Math.sqrt(quadratic + linear * linear);
        double ratio = StrictMath.exp(step);
        double sum = linear * start / (ratio - 1) + sum(offsets, start, ratio, precision.end);
        return Math.clamp(0.5 - sum * step / StrictMath.PI, 0, 1);
    }

    /**
     * ∫ sin θ(s) exp ρ(s) ds/s by the trapezium rule in ln s, which converges faster than any power of the step because the
     * integrand is analytic around the axis. To the left of the start the integrand is a straight line in s.
     */
    private double sum(double[] offsets, double start, double ratio, double end) {
        double sum = 0;
        double s = start;
        while (true) {
            double theta = 0;
            double rho = 0;
            for (int atom = 0; atom < offsets.length; atom++) {
                double x = offsets[atom] * s;
                theta += weights[atom] * StrictMath.atan(x);
                rho -= weights[atom] * StrictMath.log1p(x * x) / 2;
            }
            if (rho < end) {
                return sum;
            }
            sum += StrictMath.sin(theta) * StrictMath.exp(rho);
            s *= ratio;
        }
    }

    /** How near the integral comes: the width of a step in ln s, where it starts, and the logarithm at which it ends. */
    enum Precision {
        /** To some nine digits. */
        FULL(0.1, 5e-4, -24),
        /** To some five digits: enough for the grid. */
        OF_GRID(0.16, 5e-3, -14);

        private final double step;
        private final double start;
        private final double end;

        Precision(double step, double start, double end) {
            this.step = step;
            this.start = start;
            this.end = end;
        }
    }

    private double deviation() {
        return Math.sqrt(variance);
    }

    @Override
    public double quantile(double probability) {
        return quantiles.computeIfAbsent(probability, this::solved);
    }

    /** By false position (Illinois) from where the quantiles usually lie, then by halving. */
    private double solved(double probability) {
        double low = Math.max(lowest(), mean - USUALLY_WITHIN * deviation());
        double high = Math.min(highest(), mean + USUALLY_WITHIN * deviation());
        double atLow = atMost(low) - probability;
        double atHigh = atMost(high) - probability;
        if (atLow > 0 || atHigh < 0) {
            low = lowest();
            high = highest();
            atLow = -probability;
            atHigh = 1 - probability;
        }
        int side = 0;
        for (int attempt = 0; high - low > ACCURACY; attempt++) {
            double next =
                    attempt < FALSE_POSITIONS ? (low * atHigh - high * atLow) / (atHigh - atLow) : (low + high) / 2;
            double excess = atMost(next) - probability;
            if (Math.abs(excess) < ACCURACY / 10) {
                return next;
            }
            if (excess < 0) {
                low = next;
                atLow = excess;
                atHigh /= side < 0 ? 2 : 1;
                side = -1;
            } else {
                high = next;
                atHigh = excess;
                atLow /= side > 0 ? 2 : 1;
                side = 1;
            }
        }
        return (low + high) / 2;
    }

    @Override
    public GridPosterior onGrid() {
        GridPosterior known = grid;
        if (known == null) {
            known = GridPosterior.of(this);
            grid = known;
        }
        return known;
    }
}
