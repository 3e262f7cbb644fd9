package nl.samenspel.dialogue;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where actions are kept. */
public interface Actions {

    /**
     * An action that an earlier meeting agreed.
     *
     * @param isSaid whether it was said at this meeting what has become of it
     */
    record Earlier(Action action, boolean isSaid) {}

    /** In the order in which they were added. */
    List<Action> of(WorkspaceId workspace, MeetingId meeting);

    void add(WorkspaceId workspace, MeetingId meeting, Action action);

    void change(WorkspaceId workspace, Action action);

    /**
     * Stores what has become of it.
     *
     * @param at the meeting at which that was said
     */
    void settle(WorkspaceId workspace, ActionId action, Action.State state, MeetingId at);

    /** The same, said at no meeting. */
    void settle(WorkspaceId workspace, ActionId action, Action.State state);

    void remove(WorkspaceId workspace, ActionId action);

    /**
     * Those of all other meetings of the collaboration that are over, which are open or of which it was said at this meeting what
     * has become of them; what is due first comes first.
     */
    List<Earlier> before(WorkspaceId workspace, CollaborationId collaboration, MeetingId meeting);
}
