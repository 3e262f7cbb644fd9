package nl.samenspel.measurement.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wanted of whoever gets a lot.
 *
 * @param lot its name
 * @param wishes slug of an aspect → what is asked of it, in the order of the model
 */
public record LotProfile(String lot, Map<String, Wish> wishes) {
    public LotProfile {
        wishes = Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
    }

    /** The aspects that have a say in the fit, in the order of the model. */
    public List<String> aspects() {
        return wishes.keySet().stream().filter(this::hasSay).toList();
    }

    /** The aspects of which nobody said which level is wanted. */
    public List<String> withoutSay() {
        return wishes.keySet().stream().filter(aspect -> !hasSay(aspect)).toList();
    }

    private boolean hasSay(String aspect) {
        return wish(aspect).desired().isPresent();
    }

    /** Are the aspects weighed equally because nobody said which matters? */
    public boolean isUnweighted() {
        return aspects().stream().allMatch(aspect -> importance(aspect) == 0);
    }

    /** Aspect that has a say → its share of all importance; in sum 1. */
    public Map<String, Double> weights() {
        List<String> aspects = aspects();
        double all = aspects.stream().mapToDouble(this::importance).sum();
        Map<String, Double> weights = new LinkedHashMap<>();
        aspects.forEach(aspect -> weights.put(aspect, all > 0 ? importance(aspect) / all : 1.0 / aspects.size()));
        return weights;
    }

    Wish wish(String aspect) {
        Wish wish = wishes.get(aspect);
        if (wish == null) {
            throw new IllegalArgumentException(lot + " asks nothing of " + aspect);
        }
        return wish;
    }

    double desired(String aspect) {
        return wish(aspect).desired().orElseThrow();
    }

    private double importance(String aspect) {
        return wish(aspect).importance().orElse(0.0);
    }
}
