package nl.samenspel.measurement.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * A posterior as probabilities at evenly spaced points (method §4.4): what is left when independent posteriors are added or
 * subtracted. Between two points probability is spread evenly; what lies exactly on a value counts half.
 */
public final class GridPosterior implements Posterior {
    /** Finer than the 0.005 of the method, and exact in binary. */
    static final double STEP = 1.0 / 256;

    private static final double NOTHING = 1e-10;

    private final double first;
    private final double step;
    private final double[] masses;
    private final double[] before;

    private GridPosterior(double first, double step, double[] masses) {
        int start = 0;
        while (start < masses.length - 1 && masses[start] < NOTHING) {
            start++;
        }
        int end = masses.length;
        while (end > start + 1 && masses[end - 1] < NOTHING) {
            end--;
        }
        this.first = first + start * step;
        this.step = step;
        this.masses = Arrays.copyOfRange(masses, start, end);
        double total = Arrays.stream(this.masses).sum();
        this.before = new double[this.masses.length];
        double passed = 0;
        for (int point = 0; point < this.masses.length; point++) {
            this.masses[point] /= total;
            before[point] = passed + this.masses[point] / 2;
            passed += this.masses[point];
        }
    }

    static GridPosterior of(MeanPosterior posterior) {
        return new GridPosterior(posterior.lowest() + STEP / 2, STEP, CumulativeCurve.masses(posterior));
    }

    /** The first minus the second, which have nobody in common. */
    public static GridPosterior difference(Posterior first, Posterior second) {
        return sum(first.onGrid(), second.onGrid().negated());
    }

    /** The unweighted mean of one or more numbers about groups that have nobody in common. */
    public static Posterior average(List<? extends Posterior> groups) {
        if (groups.size() == 1) {
            return groups.getFirst();
        }
        return groups.stream()
                .map(Posterior::onGrid)
                .reduce(GridPosterior::sum)
                .map(sum -> new GridPosterior(sum.first / groups.size(), sum.step / groups.size(), sum.masses))
                .map(mean -> new GridPosterior(mean.first, STEP, mean.every(STEP)))
                .orElseThrow(() -> new IllegalArgumentException("an average is of something"));
    }

    private static GridPosterior sum(GridPosterior left, GridPosterior right) {
        double step = Math.max(left.step, right.step);
        double[] one = left.every(step);
        double[] other = right.every(step);
        double[] masses = new double[one.length + other.length - 1];
        for (int place = 0; place < one.length; place++) {
            double mass = one[place];
            for (int add = 0; add < other.length; add++) {
                masses[place + add] += mass * other[add];
            }
        }
        return new GridPosterior(left.first + right.first, step, masses);
    }

    /** The masses around points so far apart; the step is the own one, or wider. */
    private double[] every(double wider) {
        if (wider == step) {
            return masses;
        }
        int points = (int) Math.ceil((masses.length - 1) * step / wider) + 1;
        double[] result = new double[points];
        double passed = 0;
        for (int point = 0; point < points; point++) {
            double upTo = point == points - 1 ? 1 : atMost(first + (point + 0.5) * wider);
            result[point] = upTo - passed;
            passed = upTo;
        }
        return result;
    }

    private GridPosterior negated() {
        double[] mirrored = new double[masses.length];
        for (int point = 0; point < masses.length; point++) {
            mirrored[point] = masses[masses.length - 1 - point];
        }
        return new GridPosterior(-(first + (masses.length - 1) * step), step, mirrored);
    }

    @Override
    public double atMost(double value) {
        double place = (value - first) / step;
        if (place <= -1 || place >= masses.length) {
            return place < 0 ? 0 : 1;
        }
        int point = (int) Math.floor(place);
        double below = point < 0 ? 0 : before[point];
        double above = point + 1 == masses.length ? 1 : before[point + 1];
        return below + (place - point) * (above - below);
    }

    @Override
    public double quantile(double probability) {
        int found = Arrays.binarySearch(before, probability);
        int point = found >= 0 ? found : -found - 2;
        double below = point < 0 ? 0 : before[point];
        double above = point + 1 == masses.length ? 1 : before[point + 1];
        double part = above > below ? (probability - below) / (above - below) : 0;
        return first + (point + part) * step;
    }

    @Override
    public double mean() {
        double sum = 0;
        for (int point = 0; point < masses.length; point++) {
            sum += masses[point] * (first + point * step);
        }
        return sum;
    }

    @Override
    public GridPosterior onGrid() {
        return this;
    }
}
