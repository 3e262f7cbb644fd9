package nl.samenspel.measurement.statistics;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How near to their median people come by luck: the distribution of Σ|x − median| when every answer of every one of n people
 * is equally probable (method §5). Every possibility is counted.
 */
public final class ChanceAgreement {
    /** From here on agreement by luck only gets rarer: for more people, the probability for so many is an upper bound. */
    static final int MOST = 30;

    private static final Map<Group, ChanceAgreement> KNOWN = new ConcurrentHashMap<>();

    private record Group(int people, int levels) {}

    /** Sum of the distances → probability that it is at most so much. */
    private final double[] atMost;

    private ChanceAgreement(Group group) {
        double[] exactly = new double[group.people() * group.levels() + 1];
        for (int median = 0; median < group.levels(); median++) {
            add(exactly, group, median);
        }
        double passed = 0;
        for (int sum = 0; sum < exactly.length; sum++) {
            passed += exactly[sum];
            exactly[sum] = passed;
        }
        atMost = exactly;
    }

    /**
     * The probability that people who answer at random agree at least as well. For a composite aspect, whose scores lie
     * between levels, it is an approximation.
     */
    public static double of(AverageDeviation observed, int levels) {
        Group group = new Group(Math.min(observed.n(), MOST), levels);
        Fraction sum = observed.levels().times(Fraction.of(group.people(), 1));
        BigInteger whole = sum.numerator().divide(sum.denominator());
        double[] atMost = KNOWN.computeIfAbsent(group, ChanceAgreement::new).atMost;
        return atMost[Math.min(whole.intValueExact(), atMost.length - 1)];
    }

    /** All the ways in which the lower median is this level (counted from 0). */
    private static void add(double[] exactly, Group group, int median) {
        int people = group.people();
        int mostBelow = (people - 1) / 2;
        int mostAbove = people / 2;
        double[][] below = side(mostBelow, median);
        double[][] above = side(mostAbove, group.levels() - 1 - median);
        for (int under = 0; under <= mostBelow; under++) {
            for (int over = 0; over <= mostAbove; over++) {
                double ways = waysToPlace(people, under, over) / StrictMath.pow(group.levels(), people);
                for (int near = 0; near < below[under].length; near++) {
                    for (int far = 0; far < above[over].length; far++) {
                        exactly[near + far] += ways * below[under][near] * above[over][far];
                    }
                }
            }
        }
    }

    /** In how many orders so many people can spread over the levels on one side: people → sum of distances → orders. */
    private static double[][] side(int most, int levels) {
        double[][] orders = new double[most + 1][];
        orders[0] = new double[] {1};
        for (int people = 1; people <= most; people++) {
            orders[people] = new double[people * levels + 1];
            for (int distance = 1; distance <= levels; distance++) {
                double[] rest = orders[people - 1];
                for (int sum = 0; sum < rest.length; sum++) {
                    orders[people][sum + distance] += rest[sum];
                }
            }
        }
        return orders;
    }

    private static double waysToPlace(int people, int under, int over) {
        return Combinations.of(people, under) * Combinations.of(people - under, over);
    }
}
