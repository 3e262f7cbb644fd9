package nl.samenspel.result.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.LevelChange;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.party.Party;
import org.jspecify.annotations.Nullable;

/** Changes of levels as trees of the results document. */
final class TrendTree {

    private TrendTree() {}

    /** By aspect, party, and waves that follow each other. */
    static List<Map<String, @Nullable Object>> trend(List<WaveChange> changes) {
        List<Map<String, @Nullable Object>> trend = new ArrayList<>();
        changes.stream()
                .flatMap(change -> change.changes().customer().aspects().keySet().stream())
                .distinct()
                .forEach(aspect -> Arrays.stream(Party.values())
                        .forEach(party -> changes.forEach(change -> trend.add(change(aspect, party, change)))));
        return trend;
    }

    private static Map<String, @Nullable Object> change(String aspect, Party party, WaveChange between) {
        LevelChange change = between.changes().of(party).aspect(aspect);
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("aspect", aspect);
        tree.put("party", party.slug());
        tree.put("from", between.from().name());
        tree.put("to", between.to().name());
        FigureTree.put(tree, "change", change.difference());
        if (change.comparison().isOfOtherMeans()) {
            tree.put("ofOtherMeans", true);
        }
        change.finding().flatMap(GapFinding::band).map(FigureTree::ends).ifPresent(ends -> {
            Map<String, @Nullable Object> range = new LinkedHashMap<>();
            range.put("lower", ends.getFirst());
            range.put("upper", ends.getLast());
            tree.put("range", range);
        });
        tree.put("makeUp", FigureTree.makeUp(change.finding()));
        tree.put("claim", change.claim().slug());
        tree.put("pairing", "unpaired");
        tree.put("n", Arrays.asList(people(aspect, party, between.from()), people(aspect, party, between.to())));
        return tree;
    }

    private static @Nullable Integer people(String aspect, Party party, ClosedWave wave) {
        Optional<Distribution> told = wave.result()
                .party(party)
                .aspect(aspect)
                .measure(Measure.ACTUAL)
                .shown()
                .flatMap(Summary::distribution);
        return told.map(Distribution::n).orElse(null);
    }
}
