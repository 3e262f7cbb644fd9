package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Amount;

/**
 * Aspects, and what lines say of them.
 *
 * @param levels of the scale, at least 2
 * @param lines in the order of the legend; one that has no mark on any aspect is left out
 * @param pairs those lines that stand for importance and actual of the same; may be empty. Who has no mark is left out
 * @param aspects in the order of the model
 */
public record MarkedAspects(int levels, List<Line> lines, List<Pair> pairs, List<AspectMarks> aspects)
        implements ChartData {

    public MarkedAspects {
        aspects = List.copyOf(aspects);
        var marked = aspects.stream()
                .flatMap(aspect -> aspect.marks().keySet().stream())
                .distinct()
                .toList();
        lines = lines.stream().filter(marked::contains).toList();
        pairs = pairs.stream()
                .filter(pair -> Stream.of(pair.importance(), pair.actual()).anyMatch(marked::contains))
                .toList();
    }

    @Override
    public List<String> categories() {
        return aspects.stream().map(AspectMarks::name).toList();
    }

    @Override
    public Optional<Amount> amount(int category, Line line) {
        return aspects.get(category).mark(line);
    }

    @Override
    public int lowest() {
        return 1;
    }

    @Override
    public int highest() {
        return levels;
    }

    /** Is there anybody of whom an aspect has both importance and actual? */
    public boolean hasGaps() {
        return aspects.stream()
                .anyMatch(aspect ->
                        pairs.stream().anyMatch(pair -> aspect.gap(pair).isPresent()));
    }

    /** The same aspects in another order. */
    MarkedAspects ordered(List<AspectMarks> others) {
        return new MarkedAspects(levels, lines, pairs, others);
    }
}
