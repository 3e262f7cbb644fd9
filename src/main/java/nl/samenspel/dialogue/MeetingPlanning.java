package nl.samenspel.dialogue;

import java.util.Set;

/** What comes of proposing a meeting. */
public sealed interface MeetingPlanning {

    record Accepted(Meeting.Prepared meeting) implements MeetingPlanning {}

    /** Nothing was changed. */
    record Refused(Set<MeetingDraft.Problem> problems) implements MeetingPlanning {
        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    /** It has begun, so this is settled; or somebody has called it off meanwhile. */
    record AlreadyStarted() implements MeetingPlanning {}
}
