package nl.samenspel.account;

import java.util.Optional;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** What an act is about: a workspace, or one collaboration in it, or one party of that. */
public record Subject(WorkspaceId workspace, Optional<CollaborationId> collaboration, Optional<Party> side) {

    public static Subject of(WorkspaceId workspace) {
        return new Subject(workspace, Optional.empty(), Optional.empty());
    }

    public Subject in(CollaborationId id) {
        return new Subject(workspace, Optional.of(id), side);
    }

    public Subject party(Party party) {
        return new Subject(workspace, collaboration, Optional.of(party));
    }
}
