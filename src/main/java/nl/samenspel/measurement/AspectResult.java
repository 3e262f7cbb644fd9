package nl.samenspel.measurement;

import java.util.Map;

/**
 * What one party said about one aspect.
 *
 * @param gap importance − actual, of the means as printed
 * @param facets slug of the facet → its actual level; empty for an ordinary aspect
 * @param levels the same measures per published block; empty when the party is published as one group
 */
public record AspectResult(
        Map<Measure, Figure<Summary>> measures,
        Figure<Amount> gap,
        Map<String, Figure<Summary>> facets,
        Map<Block, Map<Measure, Figure<Summary>>> levels) {

    public Figure<Summary> measure(Measure measure) {
        return Result.present(measures, measure);
    }
}
