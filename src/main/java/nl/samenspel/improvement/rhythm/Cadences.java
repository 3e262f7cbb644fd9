package nl.samenspel.improvement.rhythm;

import java.util.Optional;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where cadences are kept. */
public interface Cadences {

    /** Empty until somebody set one. */
    Optional<Cadence> of(WorkspaceId workspace, CollaborationId collaboration);

    /** In place of the one that there was. */
    void set(WorkspaceId workspace, CollaborationId collaboration, Cadence cadence);
}
