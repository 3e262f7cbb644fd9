package nl.samenspel.measurement.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.selection.SupplierFit.BelowMinimum;
import nl.samenspel.measurement.selection.SupplierFit.Shortfall;
import nl.samenspel.measurement.statistics.Band;

/**
 * Where one candidate stands.
 *
 * @param fitRange from the lowest to the highest fit that it can have
 * @param largestShortfall where it falls farthest short; empty where it falls short nowhere, as far as is known
 * @param aspectsShort on how many aspects it is a level or more short
 * @param contributions aspect → what it takes off the fit; not where the level is not known
 * @param placing empty where a level is missing: no fit, no rank and no shares
 */
public record Standing(
        Candidate candidate,
        Band fitRange,
        Optional<Shortfall> largestShortfall,
        int aspectsShort,
        List<BelowMinimum> belowMinimum,
        Map<String, Double> contributions,
        Optional<Placing> placing) {
    public Standing {
        belowMinimum = List.copyOf(belowMinimum);
        contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
    }

    /**
     * The place among all of whom every level is known.
     *
     * @param rank from 1; who fits equally well has the same
     * @param shares how often each rank would be had under other weights, wherever the candidates are within what is known
     */
    public record Placing(double fit, int rank, Map<Scenario, RankShares> shares) {
        public Placing {
            shares = Map.copyOf(shares);
        }

        /** With all candidates where they are expected to be. */
        public RankShares expected() {
            return in(Scenario.EXPECTED);
        }

        public RankShares in(Scenario scenario) {
            RankShares of = shares.get(scenario);
            if (of == null) {
                throw new IllegalStateException("no shares of " + scenario);
            }
            return of;
        }
    }

    public Optional<Double> fit() {
        return placing.map(Placing::fit);
    }

    public boolean isFirst() {
        return placing.filter(place -> place.rank() == 1).isPresent();
    }
}
