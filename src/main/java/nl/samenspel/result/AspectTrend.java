package nl.samenspel.result;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.LevelChange;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Party;

/** How one aspect of the trend’s model went, according to one party. */
public record AspectTrend(Trend trend, Party party, String aspect) {

    /** Its level at each wave; empty where that asked of another model. */
    public List<Optional<Trend.Level>> levels() {
        var model = trend.model();
        return trend.waves().stream()
                .map(wave -> wave.asks(model) ? Optional.of(level(wave)) : Optional.<Trend.Level>empty())
                .toList();
    }

    /** @param wave that asked of the model */
    public Trend.Level level(Trend.Measured wave) {
        return Optional.ofNullable(of(wave).aspects().get(aspect)).orElseThrow();
    }

    /** From the wave before; empty where there is none to compare with. */
    public Optional<LevelChange> change(Trend.Measured wave) {
        return of(wave).changes()
                .flatMap(changes -> Optional.ofNullable(changes.aspects().get(aspect)));
    }

    /** The last change; empty where the last wave cannot be compared with the one before it. */
    public Optional<LevelChange> lastChange() {
        return change(trend.latest());
    }

    /** Does the change print as another than that of the two levels beside it, because other groups are compared? */
    public boolean isOfOtherMeans(Trend.Measured wave) {
        return change(wave)
                .filter(change -> !printed(change.difference()).equals(printed(difference(wave))))
                .isPresent();
    }

    private Figure<Amount> difference(Trend.Measured wave) {
        return Figure.combine(
                level(wave).mean(),
                level(trend.before(wave)).mean(),
                (later, earlier) -> later.mean().minus(earlier.mean()));
    }

    private static Optional<Fraction> printed(Figure<Amount> figure) {
        return figure.shown().map(amount -> amount.value().toOneDecimal());
    }

    private Trend.Levels of(Trend.Measured wave) {
        return wave.parties().of(party);
    }
}
