package nl.samenspel.chart;

import java.util.Optional;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.PrintedBand;

/**
 * Where the people of one party place something from the lowest level to the highest, as much of it as may be shown.
 *
 * @param range where the mean probably lies
 * @param isOpen nothing was promised, so that every person may be a mark
 * @param people how many chose each level
 * @param beside what is drawn beside it: where the party would like it to be, or what the other party guessed
 */
public record PlacedMarks(
        Amount mean,
        Optional<PrintedBand> range,
        boolean isOpen,
        Optional<Distribution> people,
        Optional<Amount> beside) {

    /** So many people are drawn one by one; more are a bar. */
    private static final int EACH = 40;

    /** Is every person a mark? */
    boolean drawsEach() {
        return isOpen && people.filter(told -> told.n() <= EACH).isPresent();
    }
}
