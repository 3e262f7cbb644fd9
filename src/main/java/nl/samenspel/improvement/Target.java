package nl.samenspel.improvement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;

/**
 * The level that an aspect should have on a day. What was set does not change: another target takes its place.
 *
 * @param aspect its slug
 * @param party whose own target it is; empty for one of both
 * @param why may be empty
 * @param setAt in UTC
 */
public record Target(
        TargetId id,
        String aspect,
        Optional<Party> party,
        LocalDate by,
        TargetLevel level,
        String why,
        LocalDateTime setAt,
        Signatory setBy,
        Standing standing) {

    public static final int LONGEST_WHY = 500;

    /** Whether it is aimed for. */
    public sealed interface Standing {

        /**
         * Of both, and not both have agreed.
         *
         * @param agreed those that have
         */
        record Proposed(Set<Party> agreed) implements Standing {
            public Proposed {
                agreed = Set.copyOf(agreed);
            }
        }

        /** @param since in UTC */
        record Held(LocalDateTime since) implements Standing {}

        /**
         * Not any more.
         *
         * @param until in UTC
         * @param since when it was aimed for; empty where it never was
         */
        record Past(Optional<LocalDateTime> since, LocalDateTime until) implements Standing {}
    }

    /** Whose it is. */
    public Stream<Party> parties() {
        return party.map(Stream::of).orElseGet(() -> Stream.of(Party.values()));
    }

    public boolean isHeld() {
        return standing instanceof Standing.Held;
    }

    public boolean isProposed() {
        return standing instanceof Standing.Proposed;
    }

    public boolean isPast() {
        return standing instanceof Standing.Past;
    }

    /** Is it about the same aspect, for the same and the same day? */
    boolean isInThePlaceOf(Target other) {
        return aspect.equals(other.aspect) && party.equals(other.party) && by.equals(other.by);
    }

    Target standing(Standing other) {
        return new Target(id, aspect, party, by, level, why, setAt, setBy, other);
    }

    Target ended(LocalDateTime now) {
        return standing(
                switch (standing) {
                    case Standing.Proposed _ -> new Standing.Past(Optional.empty(), now);
                    case Standing.Held(var since) -> new Standing.Past(Optional.of(since), now);
                    case Standing.Past past -> past;
                });
    }
}
