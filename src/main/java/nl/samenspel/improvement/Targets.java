package nl.samenspel.improvement;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where targets are kept. */
public interface Targets {

    /** All that were ever set; what is due first comes first, and of one day what was set first. */
    List<Target> of(WorkspaceId workspace, CollaborationId collaboration);

    void add(WorkspaceId workspace, CollaborationId collaboration, Target target);

    /** Stores how it stands. */
    void change(WorkspaceId workspace, Target target);

    /** Waits for whoever changes those of the collaboration, and keeps them for this transaction alone. */
    void hold(WorkspaceId workspace, CollaborationId collaboration);
}
