package nl.samenspel.dialogue;

import java.util.List;
import java.util.Map;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where the topics of meetings are kept, and what each party wrote down about them for itself. */
public interface Topics {

    /** In the order in which they are talked about, those on other shelves after them. */
    List<Topic> of(WorkspaceId workspace, MeetingId meeting);

    /** Stores these in the place of all that were there; a topic that stays keeps what belongs to it. */
    void arrange(WorkspaceId workspace, MeetingId meeting, List<Topic> topics);

    /** What the party wrote about each topic of the meeting. */
    Map<TopicId, String> notes(WorkspaceId workspace, MeetingId meeting, Party party);

    void note(WorkspaceId workspace, TopicId topic, Party party, String text);
}
