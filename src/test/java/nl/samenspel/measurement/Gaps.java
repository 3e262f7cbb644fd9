package nl.samenspel.measurement;

import java.util.List;
import nl.samenspel.measurement.statistics.Differences;

/** Gaps whose difference is printed as it is. */
final class Gaps {

    private Gaps() {}

    /** Between parties that are made up alike, of which all people are taken together. */
    static Gap between(ScoredGroup first, ScoredGroup second) {
        return between(first, second, LevelMix.ALIKE, false);
    }

    static Gap between(ScoredGroup first, ScoredGroup second, LevelMix levels, boolean byLevel) {
        return Gap.between(first, second, first.mean().minus(second.mean()), levels, byLevel);
    }

    /** Within a party that is one group. */
    static Gap within(ScoredGroup first, ScoredGroup second, Differences people) {
        return Gap.within(first, second, first.mean().minus(second.mean()), List.of(people), LevelMix.ALIKE);
    }
}
