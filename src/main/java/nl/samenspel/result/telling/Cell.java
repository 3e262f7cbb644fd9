package nl.samenspel.result.telling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.chart.DistributionBars;
import nl.samenspel.measurement.statistics.Amount;

/**
 * One figure.
 *
 * @param text empty when there is none
 * @param note what stands small beside it, or empty
 * @param tags what may be said of it, in short
 * @param printed the number in the text, with no more decimals than it has there; by this the rows may be put in order
 * @param reason number of the reason why it is not there, or 0
 * @param bars how the answers are spread, drawn in its place
 */
public record Cell(
        String text, String note, List<Tag> tags, Optional<BigDecimal> printed, int reason, Optional<Drawn> bars) {

    static final Cell EMPTY = of("", "");

    static Cell of(String text, String note) {
        return new Cell(text, note, List.of(), Optional.empty(), 0, Optional.empty());
    }

    static Cell absent(int reason) {
        return new Cell("", "", List.of(), Optional.empty(), reason, Optional.empty());
    }

    static Cell drawn(DistributionBars bars) {
        return new Cell("", "", List.of(), Optional.empty(), 0, Optional.of(new Drawn(bars, bars.svg())));
    }

    Cell printing(Amount amount) {
        return new Cell(text, note, tags, Optional.of(amount.value().oneDecimal()), reason, bars);
    }

    Cell tagged(List<Tag> more) {
        return new Cell(text, note, more, printed, reason, bars);
    }

    /** All that stands small beside the figure. */
    public String beside() {
        return beside(tags.stream().map(Tag::word));
    }

    /** The same where there is room to say it in full. */
    public String besideInFull() {
        return beside(tags.stream().map(Tag::meaning));
    }

    private String beside(Stream<String> said) {
        return Stream.concat(Stream.of(note).filter(one -> !one.isEmpty()), said)
                .collect(Collectors.joining(" · "));
    }

    /** Drawn once for all who look at it; {@code svg} is markup in which everything is escaped. */
    public record Drawn(DistributionBars data, String svg) {}
}
