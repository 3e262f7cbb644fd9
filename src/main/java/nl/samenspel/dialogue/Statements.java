package nl.samenspel.dialogue;

import java.util.Map;
import java.util.Set;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where it is kept what each party says about topics by itself. */
public interface Statements {

    /** Of each topic of the meeting about which the party said something; also what the other party may not see yet. */
    Map<TopicId, Map<Prompt, String>> of(WorkspaceId workspace, MeetingId meeting, Party party);

    /** In the place of what stood there; an empty text takes it back. */
    void note(WorkspaceId workspace, TopicId topic, Party party, Prompt prompt, String text);

    /** The topics of which both parties have seen what was said. */
    Set<TopicId> revealed(WorkspaceId workspace, MeetingId meeting);

    /** Both parties see from here on what was said about the topic. */
    void reveal(WorkspaceId workspace, TopicId topic);
}
