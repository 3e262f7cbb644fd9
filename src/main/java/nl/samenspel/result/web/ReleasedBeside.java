package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.Wave;
import nl.samenspel.result.ReleasedWaves;

/** The released waves of a collaboration around one of them, those that ended first before the others. */
record ReleasedBeside(List<Wave.Revealed> before, List<Wave.Revealed> after) {

    /** For somebody who sees one wave only. */
    static final ReleasedBeside NONE = new ReleasedBeside(List.of(), List.of());

    /** @param all of the collaboration */
    static ReleasedBeside of(Wave.Revealed here, List<Wave> all) {
        var released = ReleasedWaves.inOrder(all);
        int at = released.stream()
                .map(one -> one.terms().id())
                .toList()
                .indexOf(here.terms().id());
        return new ReleasedBeside(released.subList(0, at), released.subList(at + 1, released.size()));
    }

    /** Is there another one? */
    boolean isAny() {
        return !before.isEmpty() || !after.isEmpty();
    }

    Optional<Wave.Revealed> previous() {
        return before.stream().reduce((_, nearer) -> nearer);
    }

    Optional<Wave.Revealed> next() {
        return after.stream().findFirst();
    }
}
