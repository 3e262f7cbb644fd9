package nl.samenspel.improvement.programme;

import java.time.LocalDate;

/** What has become of an action. */
public sealed interface Progress {

    /** The same in one word. */
    enum Status {
        PLANNED,
        UNDER_WAY,
        DONE,
        DROPPED
    }

    Status status();

    /** Is there still something to do? */
    default boolean isOpen() {
        return switch (this) {
            case Planned _, UnderWay _ -> true;
            case Done _, Dropped _ -> false;
        };
    }

    record Planned() implements Progress {
        @Override
        public Status status() {
            return Status.PLANNED;
        }
    }

    record UnderWay() implements Progress {
        @Override
        public Status status() {
            return Status.UNDER_WAY;
        }
    }

    record Done(LocalDate on) implements Progress {
        @Override
        public Status status() {
            return Status.DONE;
        }
    }

    /** @param why never empty */
    record Dropped(String why) implements Progress {
        @Override
        public Status status() {
            return Status.DROPPED;
        }
    }
}
