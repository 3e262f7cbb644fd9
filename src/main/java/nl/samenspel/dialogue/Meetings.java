package nl.samenspel.dialogue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where meetings are kept. */
public interface Meetings {

    void add(Meeting.Prepared meeting, LocalDateTime now);

    /** Stores the terms, the state and where the session stands. */
    void change(Meeting meeting);

    Optional<Meeting> find(WorkspaceId workspace, MeetingId id);

    /** Those that were planned last first. */
    List<Meeting> of(WorkspaceId workspace, CollaborationId collaboration);

    /** All of the workspace, those that were planned last first. */
    List<Meeting> in(WorkspaceId workspace);

    /** Removes it with all that belongs to it. */
    void remove(WorkspaceId workspace, MeetingId id);

    /** Waits for whoever holds the meeting, and keeps it for this transaction alone. */
    void hold(MeetingId id);

    /** Grows with everything that those who are there see of it. */
    long version(WorkspaceId workspace, MeetingId id);

    /** Grows with what only whoever steers sees of those who are there. */
    int gestures(WorkspaceId workspace, MeetingId id);

    void stir(WorkspaceId workspace, MeetingId id);

    /** What is seen of it has changed. */
    void touch(WorkspaceId workspace, MeetingId id);
}
