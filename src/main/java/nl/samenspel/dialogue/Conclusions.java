package nl.samenspel.dialogue;

import java.util.Map;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where it is kept what both sides conclude. */
public interface Conclusions {

    /** Of each topic of the meeting about which something is concluded. */
    Map<TopicId, Conclusion> of(WorkspaceId workspace, MeetingId meeting);

    Conclusion of(WorkspaceId workspace, TopicId topic);

    /** In the place of what stood there; an empty value takes it back. */
    void note(WorkspaceId workspace, TopicId topic, ConclusionField field, String value);
}
