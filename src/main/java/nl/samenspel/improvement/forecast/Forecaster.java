package nl.samenspel.improvement.forecast;

import java.util.Optional;
import nl.samenspel.party.Party;

/** Who forecasts: each apart from the others. */
public enum Forecaster {
    FACILITATOR,
    CUSTOMER,
    SUPPLIER;

    /** @param party whom somebody speaks for; empty for whoever speaks for none */
    public static Forecaster of(Optional<Party> party) {
        return party.map(one -> switch (one) {
                    case CUSTOMER -> CUSTOMER;
                    case SUPPLIER -> SUPPLIER;
                })
                .orElse(FACILITATOR);
    }

    public Optional<Party> party() {
        return switch (this) {
            case FACILITATOR -> Optional.empty();
            case CUSTOMER -> Optional.of(Party.CUSTOMER);
            case SUPPLIER -> Optional.of(Party.SUPPLIER);
        };
    }
}
