package nl.samenspel.measurement;

import java.util.List;
import java.util.function.Function;

/** One thing of each party. */
public record PerParty<T>(T customer, T supplier) {

    public static <T> PerParty<T> each(Function<Party, T> made) {
        return new PerParty<>(made.apply(Party.CUSTOMER), made.apply(Party.SUPPLIER));
    }

    public T of(Party party) {
        return switch (party) {
            case CUSTOMER -> customer;
            case SUPPLIER -> supplier;
        };
    }

    /** Both, the customer's first. */
    public List<T> both() {
        return List.of(customer, supplier);
    }
}
