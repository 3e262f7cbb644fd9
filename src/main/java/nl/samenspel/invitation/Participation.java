package nl.samenspel.invitation;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.GovernanceLevel;

/**
 * How many people of one party were asked, and how many have answered.
 *
 * @param levels the same per governance level, as far as it may be told
 */
public record Participation(Count all, Map<GovernanceLevel, Count> levels) {

    /** So many of so many. */
    public record Count(int invited, int answered) {
        static Count of(Collection<Invitation> invitations) {
            return new Count(invitations.size(), (int)
                    invitations.stream().filter(Invitation::answered).count());
        }
    }

    public Participation {
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
    }

    /**
     * Levels with fewer people than the threshold are left out; and when those who are left out are together fewer than the
     * threshold, the smallest other level too, because they could be found by subtraction.
     */
    static Participation of(Collection<Invitation> invitations, Disclosure disclosure) {
        var levels = new EnumMap<GovernanceLevel, Count>(GovernanceLevel.class);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            var count = Count.of(
                    invitations.stream().filter(one -> one.level() == level).toList());
            if (count.invited > 0 && count.invited >= disclosure.threshold()) {
                levels.put(level, count);
            }
        }
        while (!levels.isEmpty() && isFewButSome(hidden(invitations.size(), levels), disclosure)) {
            levels.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().invited))
                    .ifPresent(smallest -> levels.remove(smallest.getKey()));
        }
        return new Participation(Count.of(invitations), levels);
    }

    private static int hidden(int all, Map<GovernanceLevel, Count> shown) {
        return all - shown.values().stream().mapToInt(Count::invited).sum();
    }

    private static boolean isFewButSome(int people, Disclosure disclosure) {
        return people > 0 && people < disclosure.threshold();
    }
}
