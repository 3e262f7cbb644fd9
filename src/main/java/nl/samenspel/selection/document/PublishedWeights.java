package nl.samenspel.selection.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.selection.LotProfile;

/** Weights as they are published: whole percents that are 100 in all. */
public final class PublishedWeights {
    private static final int WHOLE = 100;
    private static final double ROUNDING_ERROR = 1e-9;

    private PublishedWeights() {}

    /** Aspect that has a say → its weight: rounded down, and one more for those that lost most by it, in the order of the model. */
    public static Map<String, Integer> of(LotProfile profile) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Long> lost = new LinkedHashMap<>();
        profile.weights().forEach((aspect, weight) -> {
            double percents = weight * WHOLE;
            int down = (int) Math.floor(percents + ROUNDING_ERROR);
            weights.put(aspect, down);
            lost.put(aspect, Math.round((percents - down) / ROUNDING_ERROR));
        });
        int missing =
                WHOLE - weights.values().stream().mapToInt(Integer::intValue).sum();
        List<String> most = lost.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        most.stream().limit(missing).forEach(aspect -> weights.merge(aspect, 1, Integer::sum));
        return weights;
    }
}
