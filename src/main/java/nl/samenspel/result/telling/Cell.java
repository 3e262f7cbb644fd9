package nl.samenspel.result.telling;

import java.util.Optional;
import nl.samenspel.chart.DistributionBars;

/**
 * One figure.
 *
 * @param text empty when there is none
 * @param note what stands small beside it, or empty
 * @param reason number of the reason why it is not there, or 0
 * @param bars how the answers are spread, drawn in its place
 */
public record Cell(String text, String note, int reason, Optional<Drawn> bars) {

    static final Cell EMPTY = of("", "");

    static Cell of(String text, String note) {
        return new Cell(text, note, 0, Optional.empty());
    }

    static Cell absent(int reason) {
        return new Cell("", "", reason, Optional.empty());
    }

    static Cell drawn(DistributionBars bars) {
        return new Cell("", "", 0, Optional.of(new Drawn(bars, bars.svg())));
    }

    /** Drawn once for all who look at it; {@code svg} is markup in which everything is escaped. */
    public record Drawn(DistributionBars data, String svg) {}
}
