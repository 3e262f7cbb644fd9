package nl.samenspel.demonstration;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** A day of the demonstration: a date, or seen from the one on which it is made. */
public sealed interface DemonstrationDay {

    record Fixed(LocalDate day) implements DemonstrationDay {}

    record FromToday(Period later) implements DemonstrationDay {}

    /** As it stands in files: 2026-01-19, +120d, -3d, +1y. */
    static DemonstrationDay of(String written) {
        var first = written.charAt(0);
        return first == '+' || first == '-'
                ? new FromToday(Period.parse(
                        (first == '-' ? "-" : "") + "P" + written.substring(1).toUpperCase(Locale.ROOT)))
                : new Fixed(LocalDate.parse(written));
    }

    default LocalDate on(LocalDate today) {
        return switch (this) {
            case Fixed(var day) -> day;
            case FromToday(var later) -> today.plus(later);
        };
    }
}
