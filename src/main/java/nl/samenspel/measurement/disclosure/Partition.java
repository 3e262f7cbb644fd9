package nl.samenspel.measurement.disclosure;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.party.GovernanceLevel;

/** The one way in which a party's people are cut into published groups; levels without anybody are left out. */
public record Partition(List<Block> blocks) {
    private static final List<Partition> IN_ORDER_OF_PREFERENCE = List.of(
            of(Block.of(STRATEGIC), Block.of(TACTICAL), Block.of(OPERATIONAL)),
            of(Block.of(STRATEGIC), Block.of(TACTICAL, OPERATIONAL)),
            of(Block.of(STRATEGIC, TACTICAL), Block.of(OPERATIONAL)),
            of(Block.of(STRATEGIC, TACTICAL, OPERATIONAL)));

    public Partition {
        blocks = List.copyOf(blocks);
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a partition has a block");
        }
    }

    public static Partition of(Block... blocks) {
        return new Partition(Arrays.asList(blocks));
    }

    /**
     * The finest partition in which no group is smaller than the threshold (method D3): most blocks, then the largest
     * smallest block, then the order of preference. Empty when all people together are too few, or nobody is there.
     *
     * @param people respondents per level; a level may be absent
     */
    public static Optional<Partition> choose(Map<GovernanceLevel, Integer> people, int threshold) {
        return choose(people, people, threshold);
    }

    /**
     * The same, where not everybody counts: a group stands without those who do not, and they are added to it.
     *
     * @param people those who count
     * @param all everybody, those who do not count among them
     */
    static Optional<Partition> choose(
            Map<GovernanceLevel, Integer> people, Map<GovernanceLevel, Integer> all, int threshold) {
        Optional<Partition> best = Optional.empty();
        for (Partition candidate : IN_ORDER_OF_PREFERENCE) {
            Optional<Partition> filled = candidate.without(all);
            if (filled.isPresent()
                    && filled.get().smallest(people) >= threshold
                    && best.map(other -> filled.get().isBetterThan(other, people))
                            .orElse(true)) {
                best = filled;
            }
        }
        return best;
    }

    /** {@code S|T|O}, {@code ST|O}, {@code T|O} and so on. */
    public String name() {
        return blocks.stream().map(Block::initials).collect(Collectors.joining("|"));
    }

    /** All blocks taken together. */
    public Block whole() {
        return blocks.stream().reduce(Block::unite).orElseThrow();
    }

    /**
     * The finest partition to which both can be coarsened: blocks that share a level fall together (method §3.1). Where
     * one of the two then has nobody in a block, only the whole can be compared.
     */
    public Partition join(Partition other) {
        Partition finest = new Partition(unions(other));
        return fills(finest) && other.fills(finest) ? finest : of(finest.whole());
    }

    /** The smallest groups that are unions of blocks of both, from the top down; one of the two may have nobody there. */
    List<Block> unions(Partition other) {
        List<Block> joined = new ArrayList<>();
        List<Block> both = new ArrayList<>(blocks);
        both.addAll(other.blocks);
        for (Block block : both) {
            List<Block> touched = joined.stream().filter(block::overlaps).toList();
            joined.removeAll(touched);
            joined.add(touched.stream().reduce(block, Block::unite));
        }
        return joined.stream()
                .sorted((left, right) ->
                        left.levels().getFirst().compareTo(right.levels().getFirst()))
                .toList();
    }

    private boolean fills(Partition coarser) {
        return coarser.blocks.stream().allMatch(block -> blocks.stream().anyMatch(block::overlaps));
    }

    private Optional<Partition> without(Map<GovernanceLevel, Integer> people) {
        List<Block> filled =
                blocks.stream().filter(block -> size(block, people) > 0).toList();
        return filled.isEmpty() ? Optional.empty() : Optional.of(new Partition(filled));
    }

    private boolean isBetterThan(Partition other, Map<GovernanceLevel, Integer> people) {
        int moreBlocks = blocks.size() - other.blocks.size();
        return moreBlocks > 0 || (moreBlocks == 0 && smallest(people) > other.smallest(people));
    }

    private int smallest(Map<GovernanceLevel, Integer> people) {
        return blocks.stream().mapToInt(block -> size(block, people)).min().orElseThrow();
    }

    private static int size(Block block, Map<GovernanceLevel, Integer> people) {
        return block.levels().stream()
                .mapToInt(level -> people.getOrDefault(level, 0))
                .sum();
    }
}
