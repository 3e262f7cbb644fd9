package nl.samenspel.measurement.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the people who were invited and did not answer can have changed about one question (method §4.3): a figure of its
 * own, never merged with the band of the mean.
 *
 * @param answered the answers that were given, at least one
 * @param invited how many were asked, at least as many as answered
 */
public record Silence(Histogram answered, int invited) {
    /** Above this many steps of the exact computation, the normal approximation is used. */
    private static final double MOST_STEPS = 1e7;

    public Silence {
        if (invited < answered.n() || invited < 1) {
            throw new IllegalArgumentException(answered.n() + " answers of " + invited + " people");
        }
    }

    /** How many did not answer. */
    public int silent() {
        return invited - answered.n();
    }

    /** The lowest and highest mean that all the invited together can have, whatever the silent think. */
    public PrintedBand worstCase() {
        Scale scale = answered.scale();
        return new PrintedBand(
                mean((long) silent() * scale.denominator()),
                mean((long) silent() * scale.levels() * scale.denominator()));
    }

    /** Where the mean of all the invited lies with this probability, when the silent resemble those who answered. */
    public Band band(double probability) {
        double tail = (1 - probability) / 2;
        if (method() == Computation.NORMAL) {
            double half = Normal.quantile(1 - tail) * deviation();
            return new Band(
                    Math.max(expected() - half, worstCase().low().toDouble()),
                    Math.min(expected() + half, worstCase().high().toDouble()));
        }
        double[] sums = sums();
        return new Band(
                mean(rank(sums, tail)).toDouble(), mean(rank(sums, 1 - tail)).toDouble());
    }

    /** Exact, unless very many are silent. */
    public Computation method() {
        double people = silent();
        double range = (answered.scale().levels() - 1.0) * answered.scale().denominator() / unit() * people / 2;
        return people * people / 2 * range * atoms().size() <= MOST_STEPS ? Computation.EXACT : Computation.NORMAL;
    }

    /** The mean of all the invited that is to be expected. */
    public double expected() {
        return (sum() + silent() * MeanPosterior.of(answered).mean()) / invited;
    }

    /** The standard deviation of {@link #expected}. */
    public double deviation() {
        double total = answered.n() + 1.0;
        double people = silent();
        return people == 0
                ? 0
                : people / invited * Math.sqrt(MeanPosterior.of(answered).variance() * (total + people) / people);
    }

    /** All scores are the lowest and a whole number of these: whole levels where there are no facets. */
    private int unit() {
        SortedMap<Integer, Double> atoms = atoms();
        return atoms.keySet().stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (unit, atom) -> unit.gcd(atom.subtract(BigInteger.valueOf(atoms.firstKey()))))
                .intValueExact();
    }

    /** What the silent answer together: sum of {@link #unit}s, from the lowest possible → probability. */
    private double[] sums() {
        int people = silent();
        SortedMap<Integer, Double> atoms = atoms();
        int lowest = atoms.firstKey();
        int unit = unit();
        int range = (atoms.lastKey() - lowest) / unit;
        double[][] ways = new double[people + 1][];
        for (int count = 0; count <= people; count++) {
            ways[count] = new double[count * range + 1];
        }
        ways[0][0] = 1;
        for (Map.Entry<Integer, Double> atom : atoms.entrySet()) {
            ways = with(ways, (atom.getKey() - lowest) / unit, atom.getValue(), range);
        }
        double all = Arrays.stream(ways[people]).sum();
        return Arrays.stream(ways[people]).map(way -> way / all).toArray();
    }

    private double[][] with(double[][] ways, int offset, double weight, int range) {
        int people = ways.length - 1;
        double[] shares = new double[people + 1];
        shares[0] = 1;
        for (int count = 1; count <= people; count++) {
            shares[count] = shares[count - 1] * (weight + count - 1) / count;
        }
        double[][] more = new double[people + 1][];
        for (int count = 0; count <= people; count++) {
            more[count] = new double[count * range + 1];
            for (int here = 0; here <= count; here++) {
                double[] rest = ways[count - here];
                for (int sum = 0; sum < rest.length; sum++) {
                    more[count][sum + here * offset] += shares[here] * rest[sum];
                }
            }
        }
        return more;
    }

    private long rank(double[] sums, double probability) {
        double passed = 0;
        int place = -1;
        while (place < sums.length - 1 && passed < probability - 1e-12) {
            place++;
            passed += sums[place];
        }
        return (long) silent() * atoms().firstKey() + (long) Math.max(place, 0) * unit();
    }

    private SortedMap<Integer, Double> atoms() {
        Scale scale = answered.scale();
        SortedMap<Integer, Double> atoms = new TreeMap<>();
        answered.counts().forEach((numerator, people) -> atoms.put(numerator, (double) people));
        for (int level = 1; level <= scale.levels(); level++) {
            atoms.merge(level * scale.denominator(), 1.0 / scale.levels(), Double::sum);
        }
        return atoms;
    }

    private double sum() {
        return answered.mean().map(mean -> mean.toDouble() * answered.n()).orElse(0.0);
    }

    private Fraction mean(long sumOfSilent) {
        long sum = answered.counts().entrySet().stream()
                .mapToLong(count -> (long) count.getKey() * count.getValue())
                .sum();
        return Fraction.of(sum + sumOfSilent, (long) invited * answered.scale().denominator());
    }
}
