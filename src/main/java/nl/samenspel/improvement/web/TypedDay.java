package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as a form sends it. */
final class TypedDay {

    private TypedDay() {}

    /** Empty for whatever is no day that exists. */
    static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unclear) {
            return Optional.empty();
        }
    }
}
