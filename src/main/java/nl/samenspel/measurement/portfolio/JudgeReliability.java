package nl.samenspel.measurement.portfolio;

import java.util.List;
import java.util.stream.DoubleStream;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.FisherF;

/**
 * How well several judges who all rate the same cases agree: the coefficients of Shrout and Fleiss (method §7).
 *
 * @param cases rated
 * @param judges who rated each
 * @param amongCases the mean square among the cases
 * @param amongJudges the mean square among the judges
 * @param rest the mean square of what is left
 */
public record JudgeReliability(int cases, int judges, double amongCases, double amongJudges, double rest) {

    /** Which judges are meant, and whether one of them or their mean. */
    public enum Kind {
        /** Each case has other judges. */
        ONE_OF_MANY,
        /** The judges are drawn from many. */
        ONE_OF_THOSE_DRAWN,
        /** These judges only. */
        ONE_OF_THESE,
        MEAN_OF_MANY,
        MEAN_OF_THOSE_DRAWN,
        MEAN_OF_THESE;

        private boolean ofMean() {
            return switch (this) {
                case ONE_OF_MANY, ONE_OF_THOSE_DRAWN, ONE_OF_THESE -> false;
                case MEAN_OF_MANY, MEAN_OF_THOSE_DRAWN, MEAN_OF_THESE -> true;
            };
        }
    }

    /** @param ratings per case one rating by each judge */
    public static JudgeReliability of(List<double[]> ratings) {
        int cases = ratings.size();
        int judges = ratings.getFirst().length;
        double mean = ratings.stream().flatMapToDouble(DoubleStream::of).sum() / (cases * judges);
        double amongCases = 0;
        double total = 0;
        double[] perJudge = new double[judges];
        for (double[] row : ratings) {
            double own = DoubleStream.of(row).sum() / judges - mean;
            amongCases += judges * own * own;
            for (int judge = 0; judge < judges; judge++) {
                total += (row[judge] - mean) * (row[judge] - mean);
                perJudge[judge] += row[judge] / cases;
            }
        }
        double amongJudges = DoubleStream.of(perJudge)
                .map(own -> cases * (own - mean) * (own - mean))
                .sum();
        return new JudgeReliability(
                cases,
                judges,
                amongCases / (cases - 1),
                amongJudges / (judges - 1),
                (total - amongCases - amongJudges) / ((cases - 1.0) * (judges - 1)));
    }

    public double coefficient(Kind kind) {
        double of = switch (kind) {
            case ONE_OF_MANY, MEAN_OF_MANY -> (amongCases - within()) / (amongCases + (judges - 1) * within());
            case ONE_OF_THOSE_DRAWN, MEAN_OF_THOSE_DRAWN ->
                (amongCases - rest) / (amongCases + (judges - 1) * rest + judges * (amongJudges - rest) / cases);
            case ONE_OF_THESE, MEAN_OF_THESE -> (amongCases - rest) / (amongCases + (judges - 1) * rest);
        };
        return kind.ofMean() ? mean(of) : of;
    }

    /** Of the mean of all judges, from that of one (Spearman and Brown). */
    private double mean(double ofOne) {
        return judges * ofOne / (1 + (judges - 1) * ofOne);
    }

    private double within() {
        return (amongJudges * (judges - 1) + rest * (cases - 1.0) * (judges - 1)) / (cases * (judges - 1.0));
    }

    /** The ratio of variances that tests whether the cases differ. */
    public double ratio(Kind kind) {
        return amongCases / (isByOthers(kind) ? within() : rest);
    }

    public int degreesAbove() {
        return cases - 1;
    }

    public int degreesBelow(Kind kind) {
        return isByOthers(kind) ? cases * (judges - 1) : (cases - 1) * (judges - 1);
    }

    private static boolean isByOthers(Kind kind) {
        return kind == Kind.ONE_OF_MANY || kind == Kind.MEAN_OF_MANY;
    }

    /** The probability of such a ratio when the cases do not differ. */
    public double probability(Kind kind) {
        return FisherF.above(ratio(kind), degreesAbove(), degreesBelow(kind));
    }

    /** The interval that holds the coefficient with this probability. */
    public Band band(Kind kind, double probability) {
        double upper = 1 - (1 - probability) / 2;
        Band ofOne = kind == Kind.ONE_OF_THOSE_DRAWN || kind == Kind.MEAN_OF_THOSE_DRAWN
                ? ofThoseDrawn(upper)
                : ofRatio(kind, upper);
        return kind.ofMean() ? new Band(mean(ofOne.low()), mean(ofOne.high())) : ofOne;
    }

    private Band ofRatio(Kind kind, double upper) {
        double low = ratio(kind) / FisherF.quantile(upper, degreesAbove(), degreesBelow(kind));
        double high = ratio(kind) * FisherF.quantile(upper, degreesBelow(kind), degreesAbove());
        return new Band((low - 1) / (low + judges - 1), (high - 1) / (high + judges - 1));
    }

    private Band ofThoseDrawn(double upper) {
        double n = cases;
        double k = judges;
        double icc = coefficient(Kind.ONE_OF_THOSE_DRAWN);
        double judgesRatio = amongJudges / rest;
        double left = k * icc * judgesRatio;
        double right = n * (1 + (k - 1) * icc) - k * icc;
        double degrees = (k - 1) * (n - 1) * (left + right) * (left + right) / ((n - 1) * left * left + right * right);
        double below = FisherF.quantile(upper, n - 1, degrees);
        double above = FisherF.quantile(upper, degrees, n - 1);
        double noise = k * amongJudges + (n * k - n - k) * rest;
        return new Band(
                n * (amongCases - below * rest) / (below * noise + n * amongCases),
                n * (above * amongCases - rest) / (noise + n * above * amongCases));
    }
}
