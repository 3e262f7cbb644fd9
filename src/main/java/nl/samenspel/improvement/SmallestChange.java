package nl.samenspel.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.samenspel.measurement.DetectableChange;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Moments;
import nl.samenspel.measurement.statistics.Scale;

/**
 * The smallest change of a mean that can be told from chance when as many people answer again (method §8).
 *
 * @param levels to one decimal, upwards
 * @param isAtMost where it is not shown how far people lie apart, the answers are taken to lie far apart
 */
public record SmallestChange(int people, Amount levels, boolean isAtMost) {

    /** The widest of the table in method §8. */
    private static final double FAR_APART = 1.1;

    private static final int TENTHS = 10;

    /** Of one person nothing can be told from chance, so there is none. It follows from what is shown, and from nothing else. */
    static Optional<SmallestChange> of(Summary shown, int respondents) {
        int people = shown.distribution().map(Distribution::n).orElse(respondents);
        if (people < 2) {
            return Optional.empty();
        }
        var spread = shown.distribution().map(SmallestChange::spread);
        double levels = DetectableChange.between(spread.orElse(FAR_APART), people, people);
        return Optional.of(new SmallestChange(people, upwards(levels), spread.isEmpty()));
    }

    private static double spread(Distribution distribution) {
        var perLevel = distribution.perLevel();
        var counts = new TreeMap<Integer, Integer>();
        IntStream.rangeClosed(1, perLevel.size())
                .filter(level -> perLevel.get(level - 1) > 0)
                .forEach(level -> counts.put(level, perLevel.get(level - 1)));
        return Math.sqrt(
                Moments.of(new Histogram(new Scale(perLevel.size(), 1), counts)).variance());
    }

    private static Amount upwards(double levels) {
        var tenths = BigDecimal.valueOf(levels * TENTHS).setScale(0, RoundingMode.CEILING);
        return Amount.exact(Fraction.of(tenths.longValueExact(), TENTHS));
    }

    /** Is a step as large as this too small? */
    public boolean hides(Fraction step) {
        return step.magnitude().compareTo(levels.value()) < 0;
    }
}
