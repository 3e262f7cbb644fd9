package nl.samenspel.collaboration;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where events are kept. */
public interface RelationEvents {

    void add(WorkspaceId workspace, CollaborationId collaboration, RelationEvent event);

    void remove(WorkspaceId workspace, EventId event);

    /** The earliest first. */
    List<RelationEvent> of(WorkspaceId workspace, CollaborationId collaboration);

    /** Keeps those of a collaboration for this transaction alone. */
    void hold(CollaborationId collaboration);
}
