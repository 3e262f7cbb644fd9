package nl.samenspel.wording;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.platform.Spoken;

/** On which side of a printed number the true one may lie. */
enum Limit {
    AT_MOST,
    AT_LEAST,
    ABOUT;

    static final Spoken<Limit> WORDS = Spoken.of("wording.limit", Limit.class);
    static final Spoken<Limit> SIGNS = WORDS.ending("in-short");

    /** Empty where it is the number itself. */
    static Optional<Limit> of(Amount amount) {
        if (amount.mayBeLower()) {
            return Optional.of(amount.mayBeHigher() ? ABOUT : AT_MOST);
        }
        return amount.mayBeHigher() ? Optional.of(AT_LEAST) : Optional.empty();
    }
}
