package nl.samenspel.dialogue;

import java.time.LocalDateTime;
import java.util.Map;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where it is kept which sides have ended their participation. */
public interface Endings {

    /** @param at UTC */
    record Ending(Signatory by, LocalDateTime at) {}

    Map<Party, Ending> of(WorkspaceId workspace, MeetingId meeting);

    void add(WorkspaceId workspace, MeetingId meeting, Party party, Ending ending);
}
