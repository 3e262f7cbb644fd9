package nl.samenspel.console;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.measurement.selection.SupplierFit;

/**
 * A lot and how its candidates compare.
 *
 * @param fingerprint of its profile
 * @param groups the candidates by the source of their levels; none where nobody wants the lot
 */
record ComparedLot(SupplierFit fit, String fingerprint, List<Group> groups) {
    ComparedLot {
        groups = List.copyOf(groups);
    }

    record Group(Optional<LevelSource> source, Ranking ranking) {}

    String lot() {
        return fit.profile().lot();
    }

    /** Did anybody say what is wanted? */
    boolean isRated() {
        return !fit.profile().aspects().isEmpty();
    }
}
