package nl.samenspel.collaboration;

import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** A relation between a customer and a supplier. */
public record Collaboration(WorkspaceId workspace, CollaborationId id, Description description) {

    public String name() {
        return description.name();
    }

    public String nameOf(Party party) {
        return description.nameOf(party);
    }
}
