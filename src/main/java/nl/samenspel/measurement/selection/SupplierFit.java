package nl.samenspel.measurement.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Band;

/**
 * How well candidates fit a lot (method §11).
 *
 * @param desired per aspect the level that is wanted
 * @param importance per aspect how much it matters; all 0 counts as equal
 * @param excess what a level too many costs, of what a level too few costs; 0 to 1, fixed before candidates are entered
 * @param levels of the scale
 */
public record SupplierFit(List<Double> desired, List<Double> importance, double excess, int levels) {
    /** What a level too many usually costs. */
    public static final double USUAL_EXCESS = 0.25;

    public SupplierFit {
        desired = List.copyOf(desired);
        importance = List.copyOf(importance);
        if (desired.isEmpty() || desired.size() != importance.size() || excess < 0 || excess > 1) {
            throw new IllegalArgumentException(desired + ", " + importance + ", " + excess);
        }
    }

    /** The weight of each aspect, in sum 1. */
    public List<Double> weights() {
        double all = importance.stream().mapToDouble(Double::doubleValue).sum();
        return importance.stream()
                .map(weight -> all > 0 ? weight / all : 1.0 / importance.size())
                .toList();
    }

    /** Are the aspects weighed equally because nobody said which matters? */
    public boolean isUnweighted() {
        return importance.stream().allMatch(weight -> weight == 0);
    }

    /** What each aspect of a candidate falls short, or is too much, of the longest way on the scale. */
    public List<Double> losses(List<Double> candidate) {
        List<Double> losses = new ArrayList<>();
        for (int aspect = 0; aspect < desired.size(); aspect++) {
            losses.add(loss(aspect, candidate.get(aspect)));
        }
        return losses;
    }

    /** 1 when the candidate is what is wanted, 0 when it could not be further from it. */
    public double fit(List<Double> candidate) {
        return fitWithUnknown(candidate.stream().map(Optional::of).toList()).low();
    }

    /** The fit of a candidate whose level on some aspects is not known: from the lowest to the highest it can be. */
    public Band fitWithUnknown(List<Optional<Double>> candidate) {
        double low = 1;
        double high = 1;
        for (int aspect = 0; aspect < desired.size(); aspect++) {
            double weight = weights().get(aspect);
            List<Double> ends =
                    candidate.get(aspect).map(level -> List.of(level, level)).orElse(List.of(1.0, (double) levels));
            double atLowest = loss(aspect, ends.getFirst());
            double atHighest = loss(aspect, ends.getLast());
            low -= weight * Math.max(atLowest, atHighest);
            high -= weight * (candidate.get(aspect).isPresent() ? atLowest : 0);
        }
        return new Band(low, high);
    }

    private double loss(int aspect, double level) {
        return (Math.max(desired.get(aspect) - level, 0) + excess * Math.max(level - desired.get(aspect), 0))
                / (levels - 1);
    }

    /** What a mean would hide: the aspect on which a candidate falls farthest short. */
    public Shortfall largestShortfall(List<Double> candidate) {
        Shortfall largest = new Shortfall(0, 0, 0);
        for (int aspect = 0; aspect < desired.size(); aspect++) {
            double levelsShort = Math.max(desired.get(aspect) - candidate.get(aspect), 0);
            int holes = largest.holes() + (levelsShort >= 1 ? 1 : 0);
            largest = levelsShort > largest.levels()
                    ? new Shortfall(aspect, levelsShort, holes)
                    : new Shortfall(largest.aspect(), largest.levels(), holes);
        }
        return largest;
    }

    /**
     * How far a candidate falls short.
     *
     * @param aspect the place of the aspect where it falls farthest short
     * @param levels how far that is
     * @param holes on how many aspects it is a level or more
     */
    public record Shortfall(int aspect, double levels, int holes) {}

    static double weighted(double[] weights, double[] losses) {
        double sum = 0;
        for (int aspect = 0; aspect < losses.length; aspect++) {
            sum += weights[aspect] * losses[aspect];
        }
        return sum;
    }
}
