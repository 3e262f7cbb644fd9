package nl.samenspel.collaboration;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where collaborations and their timelines are kept. */
public interface Collaborations {

    void add(Collaboration collaboration, LocalDateTime now);

    void replace(Collaboration collaboration);

    /** While it is hidden it is not found, though all that belongs to it is there. */
    void hide(WorkspaceId workspace, CollaborationId id, boolean hidden);

    /** Of all workspaces. */
    List<Collaboration> hidden();

    /** Removes it with whatever still belongs to it. */
    void remove(WorkspaceId workspace, CollaborationId id);

    Optional<Collaboration> find(WorkspaceId workspace, CollaborationId id);

    /** What its parties are called; it exists. */
    PerParty<String> names(WorkspaceId workspace, CollaborationId id);

    /** The newest first. */
    List<Collaboration> in(Set<WorkspaceId> workspaces);

    List<CollaborationId> ids(WorkspaceId workspace);

    void record(WorkspaceId workspace, CollaborationId collaboration, UUID id, TimelineEntry entry);

    /** The latest of what happened, the newest first. */
    List<TimelineEntry> timeline(WorkspaceId workspace, CollaborationId collaboration, int most);

    /** How many there are on the timeline. */
    int happened(WorkspaceId workspace, CollaborationId collaboration);
}
