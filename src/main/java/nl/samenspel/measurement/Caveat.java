package nl.samenspel.measurement;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.statistics.Camps;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;

/** What has to be said beside a mean, so that nobody reads too much into it (method §3 and §2.1). */
public enum Caveat {
    /** The mean lies far from the median, or between two camps. */
    MEAN_MISLEADS,
    /** Without the fifth at either end the mean would be another. */
    SENSITIVE_TO_OUTLIERS,
    /** The facets of the aspect lie a level or more apart. */
    FACETS_DIFFER,
    /** A fifth to two fifths of those who took part gave no rating. */
    PARTLY_VISIBLE,
    /** More than two fifths of those who took part gave no rating: a finding in itself. */
    HARDLY_VISIBLE;

    private static final Fraction FAR_FROM_MEDIAN = Fraction.of(3, 4);
    private static final Fraction FAR_FROM_TRIMMED = Fraction.of(3, 10);

    /** The name in words: {@code mean-misleads} and so on. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What has to be said beside the mean of a group.
     *
     * @param shown its mean as it is shown: where that is rounded to protect people, the caveat tells no more than it does
     */
    public static Set<Caveat> of(Histogram histogram, Fraction shown) {
        Set<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        Fraction fromMedian = shown.minus(histogram.median().orElseThrow()).magnitude();
        if (Camps.of(histogram).isPresent() || fromMedian.compareTo(FAR_FROM_MEDIAN) >= 0) {
            caveats.add(MEAN_MISLEADS);
        }
        Fraction fromTrimmed = histogram
                .mean()
                .orElseThrow()
                .minus(histogram.trimmedMean().orElseThrow())
                .magnitude();
        if (histogram.n() >= Method.DETAIL_FROM && fromTrimmed.compareTo(FAR_FROM_TRIMMED) >= 0) {
            caveats.add(SENSITIVE_TO_OUTLIERS);
        }
        return Collections.unmodifiableSet(caveats);
    }

    /** How visible the question is to a party, in bands only (method §2); empty where most rated it. */
    public static Optional<Caveat> ofVisibility(int ratings, int respondents) {
        long unrated = 5L * (respondents - ratings);
        if (unrated > 2L * respondents) {
            return Optional.of(HARDLY_VISIBLE);
        }
        return unrated >= respondents ? Optional.of(PARTLY_VISIBLE) : Optional.empty();
    }

    /** Do the means of an aspect’s facets lie a level or more apart? */
    public static boolean facetsDiffer(Collection<Fraction> means) {
        return !means.isEmpty()
                && Collections.max(means).minus(Collections.min(means)).compareTo(Fraction.of(1, 1)) >= 0;
    }
}
