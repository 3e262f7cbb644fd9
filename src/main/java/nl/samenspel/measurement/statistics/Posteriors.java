package nl.samenspel.measurement.statistics;

import java.util.HashMap;
import java.util.Map;

/** The posteriors of one snapshot: the same answers are counted in several ways, and each posterior takes a while. */
public final class Posteriors {
    private final Map<Histogram, MeanPosterior> known = new HashMap<>();

    public MeanPosterior of(Histogram histogram) {
        return known.computeIfAbsent(histogram, MeanPosterior::of);
    }
}
