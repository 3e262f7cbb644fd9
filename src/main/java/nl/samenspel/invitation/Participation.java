package nl.samenspel.invitation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;

/**
 * How many people of one party were asked, and how many have answered, as far as it may be told. Where anonymity was promised
 * that is as it was at the end of the day before, and nothing about fewer people than the threshold: whoever sees a number
 * move learns neither when nor by whom.
 *
 * @param all who were asked one by one
 * @param joined how many have answered who joined by themselves
 * @param levels who were asked one by one per governance level
 */
public record Participation(Count all, Told joined, Map<GovernanceLevel, Count> levels) {

    /** So many of so many. */
    public record Count(int asked, Told answered) {}

    /** A number of people. */
    public sealed interface Told {

        record Exactly(int people) implements Told {}

        record FewerThan(int people) implements Told {}

        static Told of(long people, Disclosure disclosure) {
            return switch (disclosure) {
                case Disclosure.Anonymous(int threshold) when people < threshold -> new FewerThan(threshold);
                case Disclosure.Anonymous _, Disclosure.Open _ -> new Exactly((int) people);
            };
        }

        /** Whether it is known to be that many at least. */
        default boolean isAtLeast(int number) {
            return switch (this) {
                case Exactly(int people) -> people >= number;
                case FewerThan _ -> false;
            };
        }
    }

    public Participation {
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
    }

    /**
     * Levels with fewer people than the threshold are left out; and when those who are left out are together fewer than the
     * threshold, the smallest other level too, because they could be found by subtraction.
     */
    static Participation of(Collection<Invitation> invitations, Disclosure disclosure, LocalDate today) {
        var counts = countedOn(today, disclosure);
        var asked = invitations.stream().filter(Invitation::isAskedOneByOne).toList();
        var joined = invitations.stream().filter(one -> !one.isAskedOneByOne());
        var levels = new EnumMap<GovernanceLevel, Count>(GovernanceLevel.class);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            var ofLevel = asked.stream().filter(one -> one.level() == level).toList();
            if (!ofLevel.isEmpty() && ofLevel.size() >= disclosure.threshold()) {
                levels.put(level, count(ofLevel, disclosure, counts));
            }
        }
        while (!levels.isEmpty() && isFewButSome(hidden(asked.size(), levels), disclosure)) {
            levels.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().asked))
                    .ifPresent(smallest -> levels.remove(smallest.getKey()));
        }
        var told = Told.of(joined.filter(counts).count(), disclosure);
        return new Participation(count(asked, disclosure, counts), told, levels);
    }

    private static Predicate<Invitation> countedOn(LocalDate today, Disclosure disclosure) {
        return one -> one.answeredOn()
                .filter(day -> disclosure instanceof Disclosure.Open || day.isBefore(today))
                .isPresent();
    }

    private static Count count(List<Invitation> people, Disclosure disclosure, Predicate<Invitation> counts) {
        return new Count(people.size(), Told.of(people.stream().filter(counts).count(), disclosure));
    }

    private static int hidden(int all, Map<GovernanceLevel, Count> shown) {
        return all - shown.values().stream().mapToInt(Count::asked).sum();
    }

    private static boolean isFewButSome(int people, Disclosure disclosure) {
        return people > 0 && people < disclosure.threshold();
    }
}
