package nl.samenspel.measurement.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.party.GovernanceLevel;

/** One or more governance levels whose people are published as one group, from the top down. */
public record Block(List<GovernanceLevel> levels) {
    public Block {
        levels = levels.stream().distinct().sorted().toList();
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a block has a level");
        }
    }

    public static Block of(GovernanceLevel... levels) {
        return new Block(Arrays.asList(levels));
    }

    /** {@code strategic}, or {@code strategic+tactical} for a merged block. */
    public String slug() {
        return levels.stream().map(GovernanceLevel::slug).collect(Collectors.joining("+"));
    }

    /** The block with this {@link #slug()}. */
    public static Block parse(String slug) {
        return new Block(Arrays.stream(slug.split("\\+"))
                .map(level -> Arrays.stream(GovernanceLevel.values())
                        .filter(candidate -> candidate.slug().equals(level))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not a block: " + slug)))
                .toList());
    }

    /** {@code S}, or {@code ST} for a merged block. */
    public String initials() {
        return levels.stream().map(GovernanceLevel::initial).collect(Collectors.joining());
    }

    public boolean overlaps(Block other) {
        return levels.stream().anyMatch(other.levels::contains);
    }

    Block unite(Block other) {
        return new Block(Stream.concat(levels.stream(), other.levels.stream()).toList());
    }
}
