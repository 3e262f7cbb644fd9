package nl.samenspel.result.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.Wave;

/** The released waves of a collaboration around one of them, those that ended first before the others. */
record ReleasedBeside(List<Wave.Revealed> before, List<Wave.Revealed> after) {

    /** For somebody who sees one wave only. */
    static final ReleasedBeside NONE = new ReleasedBeside(List.of(), List.of());

    /** @param all of the collaboration, the newest first */
    static ReleasedBeside of(Wave.Revealed here, List<Wave> all) {
        var released = all.reversed().stream()
                .filter(Wave.Revealed.class::isInstance)
                .map(Wave.Revealed.class::cast)
                .sorted(Comparator.comparing(Wave.Revealed::lastDay).thenComparing(Wave.Revealed::closedAt))
                .toList();
        int at = released.stream()
                .map(one -> one.terms().id())
                .toList()
                .indexOf(here.terms().id());
        return new ReleasedBeside(released.subList(0, at), released.subList(at + 1, released.size()));
    }

    Optional<Wave.Revealed> previous() {
        return before.stream().reduce((_, nearer) -> nearer);
    }

    Optional<Wave.Revealed> next() {
        return after.stream().findFirst();
    }
}
