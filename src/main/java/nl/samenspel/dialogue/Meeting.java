package nl.samenspel.dialogue;

import java.time.LocalDateTime;
import nl.samenspel.platform.MeetingId;

/** A conversation of both parties, in the state that it is in. Times are UTC. */
public sealed interface Meeting {

    MeetingTerms terms();

    default MeetingId id() {
        return terms().id();
    }

    /** Being prepared: everything may still change. */
    record Prepared(MeetingTerms terms) implements Meeting {

        public InSession start(Session session) {
            return new InSession(terms, session);
        }
    }

    /** Going on. */
    record InSession(MeetingTerms terms, Session session) implements Meeting {

        public InSession with(Session other) {
            return new InSession(terms, other);
        }

        /** Facilitated by somebody else from here on. */
        public InSession ledBy(Leader other) {
            return new InSession(terms.ledBy(other), session);
        }

        public Concluded conclude(LocalDateTime now) {
            return new Concluded(terms, session.startedAt(), now);
        }
    }

    /** Over: its record waits for both parties. */
    record Concluded(MeetingTerms terms, LocalDateTime startedAt, LocalDateTime concludedAt) implements Meeting {

        public Agreed agree(LocalDateTime now) {
            return new Agreed(terms, startedAt, concludedAt, now);
        }
    }

    /** Its record was agreed to by both parties, and does not change any more. */
    record Agreed(MeetingTerms terms, LocalDateTime startedAt, LocalDateTime concludedAt, LocalDateTime agreedAt)
            implements Meeting {}
}
