package nl.samenspel.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;

/**
 * The figures of a result as one looks at them.
 *
 * @param findings what stands beside the figures
 * @param level whose answers, or everybody's
 * @param measures what was asked of {@link Measure#ALWAYS}, in its order
 */
public record SeenResult(Result result, Findings findings, Optional<GovernanceLevel> level, List<Measure> measures) {

    /** The levels that may be looked at by themselves, of at least one party. */
    public static List<GovernanceLevel> levels(Result result) {
        return Arrays.stream(GovernanceLevel.values())
                .filter(one -> Arrays.stream(Party.values())
                        .map(party -> blocks(result, party))
                        .anyMatch(blocks -> blocks.size() > 1
                                && blocks.stream()
                                        .anyMatch(block -> block.levels().contains(one))))
                .toList();
    }

    /** The groups of the party that are published; none where it has none. */
    public static List<Block> blocks(Result result, Party party) {
        return result.party(party).partition().map(Partition::blocks).orElseGet(List::of);
    }

    /** The published group of the party that is looked at, when there is one. */
    public Optional<Block> block(Party party) {
        return level.flatMap(one -> blocks(result, party).stream()
                .filter(block -> block.levels().contains(one))
                .findFirst());
    }

    /** What may be seen of the party from here: of everybody, or of the published group with the level that is looked at. */
    public Figure<Summary> figure(Party party, String aspect, Measure measure) {
        var of = result.party(party).aspect(aspect);
        if (level.isEmpty() || blocks(result, party).isEmpty()) {
            return of.measure(measure);
        }
        var block = block(party);
        if (block.isEmpty()) {
            return new Figure.NoAnswers<>();
        }
        if (blocks(result, party).size() > 1) {
            return Optional.ofNullable(of.levels().get(block.get()))
                    .flatMap(measures -> Optional.ofNullable(measures.get(measure)))
                    .orElseThrow();
        }
        return block.get().levels().size() == 1
                ? of.measure(measure)
                : new Figure.Suppressed<>(Figure.Reason.ONLY_IN_TOTAL);
    }

    /** The actual level of a facet, of everybody: facets are not published by level. */
    public Figure<Summary> facet(Party party, String aspect, String facet) {
        return Optional.ofNullable(result.party(party).aspect(aspect).facets().get(facet))
                .orElseThrow();
    }

    /** What stands beside the figure of the same party, aspect and measure. */
    public Optional<Finding> finding(Party party, String aspect, Measure measure) {
        var question = Question.whole(aspect, measure);
        var of = findings.party(party);
        if (level.isEmpty() || blocks(result, party).isEmpty()) {
            return of.question(question);
        }
        return blocks(result, party).size() > 1
                ? block(party)
                        .flatMap(block -> Optional.ofNullable(of.levels().get(block)))
                        .flatMap(questions -> Optional.ofNullable(questions.get(question)))
                : block(party).filter(block -> block.levels().size() == 1).flatMap(_ -> of.question(question));
    }

    public Optional<Finding> facetFinding(Party party, String aspect, String facet) {
        return findings.party(party).question(Question.facet(aspect, facet));
    }

    /** Importance − actual. */
    public Figure<Amount> gap(Party party, String aspect) {
        return Figure.combine(
                figure(party, aspect, Measure.IMPORTANCE),
                figure(party, aspect, Measure.ACTUAL),
                (importance, actual) -> importance.mean().minus(actual.mean()));
    }

    /** What stands beside the gap of everybody. */
    public Optional<GapFinding> gapFinding(Party party, String aspect) {
        return level.isEmpty()
                ? Optional.ofNullable(findings.party(party).gaps().get(aspect))
                : Optional.empty();
    }
}
