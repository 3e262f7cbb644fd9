package nl.samenspel.chart;

import java.util.OptionalDouble;

/**
 * What is wanted on one aspect, and what a candidate offers.
 *
 * @param wanted empty where the aspect has no say
 * @param offered empty where the candidate has no level
 * @param minimum below which a candidate may not be; empty where there is none
 */
public record Offer(OptionalDouble wanted, OptionalDouble offered, OptionalDouble minimum) {

    /** Levels too few, or below 0 too many; 0 where nothing is compared. */
    double missing() {
        return wanted.isPresent() && offered.isPresent() ? wanted.getAsDouble() - offered.getAsDouble() : 0;
    }
}
