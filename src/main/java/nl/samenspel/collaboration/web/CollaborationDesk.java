package nl.samenspel.collaboration.web;

import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** A collaboration, for a visitor who may be there. */
@Component
@NamedInterface("desk")
public class CollaborationDesk {

    private final FindCollaboration findCollaboration;

    CollaborationDesk(FindCollaboration findCollaboration) {
        this.findCollaboration = findCollaboration;
    }

    /** Ends the request when the visitor may not do this there. */
    public Collaboration open(Visitor visitor, Act act, WorkspaceId workspace, CollaborationId id) {
        Access.require(visitor, Act.SEE_WORKSPACE, Subject.of(workspace));
        var collaboration = findCollaboration.handle(workspace, id).orElseThrow(() -> new Denied(false));
        Access.require(visitor, act, Subject.of(workspace).in(id));
        return collaboration;
    }
}
