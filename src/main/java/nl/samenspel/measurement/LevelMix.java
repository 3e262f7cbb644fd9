package nl.samenspel.measurement;

import java.util.Locale;
import java.util.Map;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;

/**
 * Whether two parties are made up of the governance levels alike. If they are not, a difference between them may come from how
 * many people of which level were asked, and not from what people of a level say (method §3.1).
 */
public enum LevelMix {
    /** No level’s share lies far apart, and each group is compared with the same group. */
    ALIKE,
    /** The share of a level lies twenty percentage points or more apart. */
    DIFFERENT,
    /** It may lie so far apart: levels are shown as one group, or compared as one. */
    UNKNOWN;

    private static final Fraction FAR_APART = Fraction.of(1, 5);

    /** The name in the results document. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * As far as can be seen from what is published.
     *
     * @param one respondents of one party per published block; at least one
     * @param other those of the other
     */
    static LevelMix of(Map<Block, Integer> one, Map<Block, Integer> other) {
        boolean mayBeFar = false;
        for (GovernanceLevel level : GovernanceLevel.values()) {
            Share mine = Share.of(level, one);
            Share theirs = Share.of(level, other);
            if (mine.isFarAbove(theirs) || theirs.isFarAbove(mine)) {
                return DIFFERENT;
            }
            mayBeFar |= mine.mayBeFarAbove(theirs) || theirs.mayBeFarAbove(mine);
        }
        return mayBeFar ? UNKNOWN : ALIKE;
    }

    /** The share of a level among respondents: of levels that are shown together, it lies between none and all of them. */
    private record Share(Fraction lowest, Fraction highest) {

        static Share of(GovernanceLevel level, Map<Block, Integer> people) {
            int all = people.values().stream().mapToInt(Integer::intValue).sum();
            return people.entrySet().stream()
                    .filter(block -> block.getKey().levels().contains(level))
                    .findFirst()
                    .map(block -> {
                        Fraction most = Fraction.of(block.getValue(), all);
                        boolean alone = block.getKey().levels().size() == 1;
                        return new Share(alone ? most : Fraction.ZERO, most);
                    })
                    .orElse(new Share(Fraction.ZERO, Fraction.ZERO));
        }

        boolean isFarAbove(Share other) {
            return lowest.minus(other.highest).compareTo(FAR_APART) >= 0;
        }

        boolean mayBeFarAbove(Share other) {
            return highest.minus(other.lowest).compareTo(FAR_APART) >= 0;
        }
    }
}
