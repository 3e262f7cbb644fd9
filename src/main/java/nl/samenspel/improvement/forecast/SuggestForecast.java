package nl.samenspel.improvement.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.SmallestChange;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.Party;

/**
 * Suggests what a level may become: the last one, and what the actions that are to be done by then should lift. The interval is as
 * wide as chance alone makes the means of two assessments of such a group differ four times out of five. It follows from what is published, and
 * from the plan.
 */
public record SuggestForecast(Present present, List<Action> actions) {

    /** Of a normal distribution: four out of five, beside nine out of ten. */
    private static final double NARROWER = 1.2816 / 1.645;

    private static final int TENTHS = 10;
    private static final int NARROWEST = 3;

    /** Empty where the level is not shown. */
    public Optional<Estimate> of(Party party, String aspect, LocalDate on) {
        return present.mean(party, aspect, Measure.ACTUAL).map(mean -> {
            int now = Math.toIntExact(mean.value().toOneDecimal().numerator().longValueExact()
                    * TENTHS
                    / mean.value().toOneDecimal().denominator().longValueExact());
            int highest = TENTHS * present.model().levels();
            int point = Math.min(highest, now + lifts(aspect, on));
            int half = present.smallestChange(party, aspect)
                    .map(SuggestForecast::halfWidth)
                    .orElse(TENTHS);
            return new Estimate(point, Math.max(TENTHS, point - half), Math.min(highest, point + half));
        });
    }

    private static int halfWidth(SmallestChange change) {
        var tenths = BigDecimal.valueOf(change.levels().value().toDouble() * NARROWER * TENTHS);
        return Math.max(NARROWEST, tenths.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    /** What is to be done by then, or was since the last assessment. */
    private int lifts(String aspect, LocalDate on) {
        return actions.stream()
                .filter(action -> isToCount(action, on))
                .flatMap(action -> Optional.ofNullable(action.text().lifts().get(aspect)).stream())
                .mapToInt(lift -> lift.tenths())
                .sum();
    }

    private boolean isToCount(Action action, LocalDate on) {
        return switch (action.progress()) {
            case Progress.Planned _, Progress.UnderWay _ -> !action.text().due().isAfter(on);
            case Progress.Done(var done) -> !done.isBefore(present.wave().lastDay());
            case Progress.Dropped _ -> false;
        };
    }
}
