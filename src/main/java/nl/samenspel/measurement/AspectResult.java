package nl.samenspel.measurement;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.Amount;

/**
 * What one party said about one aspect.
 *
 * @param gap importance − actual, of the means as printed: of two scales, so never a number of levels
 * @param ambition desired − actual, of the means as printed, in levels; empty where nobody was asked
 * @param facets slug of the facet → its actual level; empty for an ordinary aspect
 * @param levels the same measures per published block; empty when the party is published as one group
 */
public record AspectResult(
        Map<Measure, Figure<Summary>> measures,
        Figure<Amount> gap,
        Optional<Figure<Amount>> ambition,
        Map<String, Figure<Summary>> facets,
        Map<Block, Map<Measure, Figure<Summary>>> levels) {

    /** Do the parts of the aspect lie a level or more apart? Then its actual level is a composed one. */
    public boolean isComposed() {
        return Caveat.facetsDiffer(facets.values().stream()
                .flatMap(facet -> facet.shown().stream())
                .map(summary -> summary.mean().value())
                .toList());
    }

    /** What stands beside the measure, with what its parts have to say of it. */
    public Optional<Finding> beside(Measure measure, Optional<Finding> finding) {
        return measure == Measure.ACTUAL && isComposed() ? finding.map(one -> one.with(Caveat.FACETS_DIFFER)) : finding;
    }

    public Figure<Summary> measure(Measure measure) {
        return Result.present(measures, measure);
    }
}
