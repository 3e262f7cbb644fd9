package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chart.AspectMarks;
import nl.samenspel.chart.PartyLines;
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
 */
record Seen(Result result, Findings findings, Optional<GovernanceLevel> level) {

    /** The levels that may be looked at by themselves, of at least one party. */
    static List<GovernanceLevel> levels(Result result) {
        return Arrays.stream(GovernanceLevel.values())
                .filter(one -> Arrays.stream(Party.values())
                        .map(party -> blocks(result, party))
                        .anyMatch(blocks -> blocks.size() > 1
                                && blocks.stream()
                                        .anyMatch(block -> block.levels().contains(one))))
                .toList();
    }

    static List<Block> blocks(Result result, Party party) {
        return result.party(party).partition().map(Partition::blocks).orElseGet(List::of);
    }

    /** The published group of the party that is looked at, when there is one. */
    Optional<Block> block(Party party) {
        return level.flatMap(one -> blocks(result, party).stream()
                .filter(block -> block.levels().contains(one))
                .findFirst());
    }

    Figure<Summary> figure(Party party, String aspect, Measure measure) {
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
    Figure<Summary> facet(Party party, String aspect, String facet) {
        return Optional.ofNullable(result.party(party).aspect(aspect).facets().get(facet))
                .orElseThrow();
    }

    /** What stands beside the figure of the same party, aspect and measure. */
    Optional<Finding> finding(Party party, String aspect, Measure measure) {
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

    Optional<Finding> facetFinding(Party party, String aspect, String facet) {
        return findings.party(party).question(Question.facet(aspect, facet));
    }

    /** Importance − actual. */
    Figure<Amount> gap(Party party, String aspect) {
        return Figure.combine(
                figure(party, aspect, Measure.IMPORTANCE),
                figure(party, aspect, Measure.ACTUAL),
                (importance, actual) -> importance.mean().minus(actual.mean()));
    }

    /** What stands beside the gap of everybody. */
    Optional<GapFinding> gapFinding(Party party, String aspect) {
        return level.isEmpty()
                ? Optional.ofNullable(findings.party(party).gaps().get(aspect))
                : Optional.empty();
    }

    AspectMarks marks(PartyLines lines, String name, String aspect) {
        return lines.marks(
                name, (party, measure) -> figure(party, aspect, measure).shown().map(Summary::mean));
    }
}
