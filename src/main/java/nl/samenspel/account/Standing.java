package nl.samenspel.account;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * Whether a role counts. A sponsor who comes after or beside another, or who got a new link, counts once the other party
 * has agreed or has let a week pass without objecting. Times are UTC.
 */
public sealed interface Standing {

    Duration NOTICE = Duration.ofDays(7);

    boolean countsAt(LocalDateTime now);

    /** Counts. */
    record Settled() implements Standing {
        @Override
        public boolean countsAt(LocalDateTime now) {
            return true;
        }
    }

    /** Told to both parties. */
    record Announced(LocalDateTime at) implements Standing {

        public LocalDateTime countsFrom() {
            return at.plus(NOTICE);
        }

        @Override
        public boolean countsAt(LocalDateTime now) {
            return !now.isBefore(countsFrom());
        }
    }

    /** The other party objects, and does not count it until it agrees after all. */
    record Objected(LocalDateTime announced, LocalDateTime at, String by) implements Standing {
        @Override
        public boolean countsAt(LocalDateTime now) {
            return false;
        }
    }
}
