package nl.samenspel.result.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.Trend;

/** In which order the aspects of a trend are. */
enum TrendOrder {
    /** As on the radar. */
    MODEL,
    /** The largest last change of either party first, whichever way it went. */
    CHANGE;

    static final Spoken<TrendOrder> NAME = Spoken.of("result.trend.order", TrendOrder.class);

    List<Aspect> of(Trend trend) {
        var aspects = trend.model().aspects();
        return switch (this) {
            case MODEL -> aspects;
            case CHANGE ->
                aspects.stream()
                        .sorted(Comparator.comparing((Aspect aspect) -> largest(trend, aspect))
                                .reversed())
                        .toList();
        };
    }

    /** As printed; below zero where nothing can be compared. */
    private static BigDecimal largest(Trend trend, Aspect aspect) {
        return Arrays.stream(Party.values())
                .flatMap(party -> trend.of(party, aspect.slug()).lastChange().stream())
                .flatMap(change -> change.difference().shown().stream())
                .map(amount -> amount.value().oneDecimal().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE.negate());
    }
}
