package nl.samenspel.dialogue;

import java.util.Map;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where it is kept who agreed to a record. */
public interface Agreements {

    Map<Party, Agreement> of(WorkspaceId workspace, MeetingId meeting);

    void give(WorkspaceId workspace, MeetingId meeting, Party party, Agreement agreement);

    void takeBack(WorkspaceId workspace, MeetingId meeting, Party party);
}
