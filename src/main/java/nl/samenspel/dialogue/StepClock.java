package nl.samenspel.dialogue;

import java.time.Duration;
import java.time.LocalDateTime;

/** How long the topic may still take. At zero nothing happens by itself. */
public sealed interface StepClock {

    Duration left(LocalDateTime now);

    StepClock longer(Duration more, LocalDateTime now);

    /** @param endsAt UTC */
    record Running(LocalDateTime endsAt) implements StepClock {

        @Override
        public Duration left(LocalDateTime now) {
            var left = Duration.between(now, endsAt);
            return left.isNegative() ? Duration.ZERO : left;
        }

        @Override
        public Running longer(Duration more, LocalDateTime now) {
            return new Running(now.plus(left(now)).plus(more));
        }

        public Stopped stop(LocalDateTime now) {
            return new Stopped(left(now));
        }
    }

    record Stopped(Duration left) implements StepClock {

        @Override
        public Duration left(LocalDateTime now) {
            return left;
        }

        @Override
        public Stopped longer(Duration more, LocalDateTime now) {
            return new Stopped(left.plus(more));
        }

        public Running start(LocalDateTime now) {
            return new Running(now.plus(left));
        }
    }
}
