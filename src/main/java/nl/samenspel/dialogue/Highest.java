package nl.samenspel.dialogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.Ground.BothHighest;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.PerParty;

/**
 * Which aspects both parties place highest, each among its own levels as they are printed. Nothing is said of that where a level is
 * held back, as it might be the highest.
 */
final class Highest {

    private static final int MOST = 3;

    /** Aspect → level, in the order of the instrument; empty where not all are shown. */
    private final PerParty<Map<String, Fraction>> levels;

    Highest(Result result) {
        levels = PerParty.each(party -> levels(result.party(party).aspects()));
    }

    private static Map<String, Fraction> levels(Map<String, AspectResult> aspects) {
        var shown = aspects.entrySet().stream()
                .filter(aspect -> level(aspect.getValue()).isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, aspect -> level(aspect.getValue()).orElseThrow()));
        return shown.size() == aspects.size() ? shown : Map.of();
    }

    private static Optional<Fraction> level(AspectResult aspect) {
        return aspect.measure(Measure.ACTUAL)
                .shown()
                .map(summary -> summary.mean().toOneDecimal().value());
    }

    /**
     * The one that both place highest, or else nearest to it: the lower of its two places counts first.
     *
     * @param aspects among which to look, the first of equals first
     */
    Optional<String> among(List<String> aspects) {
        return aspects.stream()
                .filter(aspect -> how(aspect).isPresent())
                .min(Comparator.<String>comparingInt(aspect -> Collections.max(places(aspect)))
                        .thenComparingInt(aspect -> Collections.min(places(aspect))));
    }

    /** Empty where one of the parties places it with the others. */
    Optional<BothHighest> how(String aspect) {
        var places = places(aspect);
        return Collections.max(places) > most()
                ? Optional.empty()
                : Optional.of(Collections.max(places) == 1 ? BothHighest.HIGHEST : BothHighest.AMONG_THE_HIGHEST);
    }

    private int most() {
        return Math.min(MOST, levels.customer().size() / 2);
    }

    private List<Integer> places(String aspect) {
        return levels.both().stream().map(of -> place(aspect, of)).toList();
    }

    /** From 1; behind all others where there is nothing that it is higher than. */
    private static int place(String aspect, Map<String, Fraction> levels) {
        var own = levels.get(aspect);
        if (own == null || own.equals(Collections.min(levels.values()))) {
            return Integer.MAX_VALUE;
        }
        return 1
                + (int) levels.values().stream()
                        .filter(other -> other.compareTo(own) > 0)
                        .count();
    }
}
