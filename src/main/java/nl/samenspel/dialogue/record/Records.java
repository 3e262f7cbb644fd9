package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where records are kept that both parties agreed to, and what was said beside them. */
public interface Records {

    /** A record as both agreed to it. */
    record Frozen(RecordContent content, RecordText text) {}

    /** For good. */
    void freeze(WorkspaceId workspace, MeetingId meeting, RecordText text);

    Optional<Frozen> frozen(WorkspaceId workspace, MeetingId meeting);

    /** In the order in which they were made. */
    List<Addition> additions(WorkspaceId workspace, MeetingId meeting);

    void add(WorkspaceId workspace, MeetingId meeting, Addition addition);
}
