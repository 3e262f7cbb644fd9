package nl.samenspel.party;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One thing of each party. */
public record PerParty<T>(T customer, T supplier) {

    public static <T> PerParty<T> each(Function<Party, T> made) {
        return new PerParty<>(made.apply(Party.CUSTOMER), made.apply(Party.SUPPLIER));
    }

    /** Throws IllegalArgumentException where one of them is missing. */
    public static <T> PerParty<T> of(Map<Party, T> both) {
        return each(party -> {
            T one = both.get(party);
            if (one == null) {
                throw new IllegalArgumentException("nothing of the " + party.slug());
            }
            return one;
        });
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

    /** With another thing of this party. */
    public PerParty<T> with(Party party, T other) {
        return each(one -> one == party ? other : of(one));
    }

    public <R> PerParty<R> map(Function<? super T, ? extends R> made) {
        return new PerParty<>(made.apply(customer), made.apply(supplier));
    }

    /** First with the customer's. */
    public void forEach(BiConsumer<Party, ? super T> action) {
        action.accept(Party.CUSTOMER, customer);
        action.accept(Party.SUPPLIER, supplier);
    }
}
