package nl.samenspel.improvement.programme;

import java.util.Optional;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Where a link leads.
 *
 * @param owner whose actions it shows; empty for the calendar of all
 */
public record ProgrammeLink(WorkspaceId workspace, CollaborationId collaboration, Optional<OwnerId> owner) {}
