package nl.samenspel.improvement.programme;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * By how much an action should lift an aspect.
 *
 * @param tenths of a level, from 1 to 40
 */
public record Lift(int tenths) {

    private static final int MOST = 40;
    private static final Pattern WRITTEN = Pattern.compile("\\+?(\\d)(?:[.,](\\d))?");

    public Lift {
        if (tenths < 1 || tenths > MOST) {
            throw new IllegalArgumentException("no lift: " + tenths + "/10");
        }
    }

    /** As people write it: 0.5, 0,5, +1; empty for whatever is no lift. */
    public static Optional<Lift> parse(String text) {
        var match = WRITTEN.matcher(text);
        return match.matches()
                ? Optional.of(10 * Integer.parseInt(match.group(1))
                                + (match.group(2) == null ? 0 : Integer.parseInt(match.group(2))))
                        .filter(tenths -> tenths >= 1 && tenths <= MOST)
                        .map(Lift::new)
                : Optional.empty();
    }

    public Amount amount() {
        return Amount.exact(Fraction.of(tenths, 10));
    }
}
