package nl.samenspel.measurement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.disclosure.Telling;
import nl.samenspel.measurement.disclosure.Told;
import org.jspecify.annotations.Nullable;

/** What may be told of the published groups of one party, question by question, and why nothing may. */
record PartyTold(Instrument instrument, PartySnapshot snapshot) {

    /** Group by group; groups without answers are left out. */
    List<Told> told(Question question) {
        return List.copyOf(toldByBlock(question).values());
    }

    /** By the groups of both parties; people of several groups are taken together as they are told. */
    List<Told> told(Question question, Partition common) {
        Map<Block, Told> blocks = toldByBlock(question);
        return common.blocks().stream()
                .map(group -> blocks.entrySet().stream()
                        .filter(block -> block.getKey().overlaps(group))
                        .map(Map.Entry::getValue)
                        .toList())
                .filter(groups -> !groups.isEmpty())
                .map(Told::together)
                .toList();
    }

    Map<Block, Told> toldByBlock(Question question) {
        NavigableMap<Block, Told> told = fromTheTopDown(null);
        Telling telling = new Telling(instrument, snapshot.disclosure());
        snapshot.answered(question).forEach((block, group) -> {
            if (group.all().n() > 0) {
                told.put(block, telling.told(question, group, detail(question)));
            }
        });
        return told;
    }

    /** Always in the same order, because sums of floating numbers depend on it (method §12). */
    static <T> NavigableMap<Block, T> fromTheTopDown(@Nullable Map<Block, T> blocks) {
        NavigableMap<Block, T> sorted = new TreeMap<>(
                Comparator.comparing((Block block) -> block.levels().getFirst()).thenComparing(Block::slug));
        sorted.putAll(Objects.requireNonNullElse(blocks, Map.of()));
        return sorted;
    }

    boolean isOpen() {
        return snapshot.disclosure() instanceof Disclosure.Open;
    }

    Optional<Detail> detail(Question question) {
        return Optional.ofNullable(snapshot.details().get(question));
    }

    /** In place of a figure of the question, of which nothing is told. */
    <T> Figure<T> nothing(Question question) {
        if (isOpen()) {
            return new Figure.NoAnswers<>();
        }
        return new Figure.Suppressed<>(
                snapshot.blocks().isEmpty()
                        ? Figure.Reason.FEW_RESPONDENTS
                        : detail(question).map(PartyTold::reason).orElse(Figure.Reason.FEW_ANSWERS));
    }

    private static Figure.Reason reason(Detail detail) {
        return switch (detail) {
            case NOT_ASKED -> Figure.Reason.NOT_ASKED;
            case FEW_SEE_IT -> Figure.Reason.FEW_SEE_IT;
            case WITHHELD -> Figure.Reason.FEW_SKIPPED_A_PART;
            case BY_LEVEL, HALF_LEVELS, WHOLE_LEVELS, AS_OF_NINE -> Figure.Reason.FEW_ANSWERS;
        };
    }
}
