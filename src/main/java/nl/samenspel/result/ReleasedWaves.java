package nl.samenspel.result;

import java.util.Comparator;
import java.util.List;
import nl.samenspel.assessment.Wave;

/** The waves of a collaboration that both parties see. */
public final class ReleasedWaves {

    /** Of two that ended together, always the same one comes first. */
    private static final Comparator<Wave.Revealed> IN_ORDER = Comparator.comparing(Wave.Revealed::lastDay)
            .thenComparing(Wave.Revealed::closedAt)
            .thenComparing(wave -> wave.terms().id().toString());

    private ReleasedWaves() {}

    /** Those among them, the one that ended first before the others. */
    public static List<Wave.Revealed> inOrder(List<Wave> waves) {
        return waves.stream()
                .filter(Wave.Revealed.class::isInstance)
                .map(Wave.Revealed.class::cast)
                .sorted(IN_ORDER)
                .toList();
    }
}
