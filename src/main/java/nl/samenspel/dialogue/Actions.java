package nl.samenspel.dialogue;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where actions are kept. */
public interface Actions {

    /** An action, and the meeting that agreed it. */
    record OfMeeting(MeetingId meeting, Action action) {}

    /** In the order in which they were added. */
    List<Action> of(WorkspaceId workspace, MeetingId meeting);

    void add(WorkspaceId workspace, MeetingId meeting, Action action);

    /** Stores its text and its state. */
    void change(WorkspaceId workspace, Action action);

    void remove(WorkspaceId workspace, ActionId action);

    /** Those that are not done, of all meetings of the collaboration that are over; what is due first comes first. */
    List<OfMeeting> open(WorkspaceId workspace, CollaborationId collaboration);
}
