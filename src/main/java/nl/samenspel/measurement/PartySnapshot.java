package nl.samenspel.measurement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that may ever be said about one party's answers in one wave.
 *
 * @param invited how many were asked
 * @param respondents how many rated something
 * @param blocks respondents per published block, from the top down; empty when nothing is published
 * @param histograms per question and block; a question that is absent is not published, one that has only the whole party
 *     as its block is published as a total
 * @param differences importance − actual per aspect and block, where enough people gave both
 */
public record PartySnapshot(
        Disclosure disclosure,
        int invited,
        int respondents,
        Map<Block, Integer> blocks,
        Map<Question, Map<Block, Histogram>> histograms,
        Map<String, Map<Block, Differences>> differences,
        List<Remark> remarks) {

    /** The published cut of this party; empty when nothing is published. */
    public Optional<Partition> partition() {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Partition(blocks.keySet().stream()
                        .sorted((left, right) -> left.levels()
                                .getFirst()
                                .compareTo(right.levels().getFirst()))
                        .toList()));
    }
}
