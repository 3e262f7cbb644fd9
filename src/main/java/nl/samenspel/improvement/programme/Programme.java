package nl.samenspel.improvement.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where actions are kept, with their owners and what was said of them. */
public interface Programme {

    /** In their order. */
    List<Action> of(WorkspaceId workspace, CollaborationId collaboration);

    /** Those that are open, in the order in which they are due. */
    List<Action> due(WorkspaceId workspace, CollaborationId collaboration, int most);

    /** Slugs of the aspects that actions aim at which are open, or were done on that day or later. */
    Set<String> aimedAtSince(WorkspaceId workspace, CollaborationId collaboration, LocalDate day);

    /** Is an action open, or was one done on that day or later? */
    boolean goesOnSince(WorkspaceId workspace, CollaborationId collaboration, LocalDate day);

    void add(WorkspaceId workspace, CollaborationId collaboration, Action action);

    /** Stores text, owner, progress, confidence and place. */
    void change(WorkspaceId workspace, Action action);

    /** The oldest first. */
    List<ActionNote> notes(WorkspaceId workspace, ActionId action);

    /** Of all actions, the oldest first; an action of which nothing was said is absent. */
    Map<ActionId, List<ActionNote>> notes(WorkspaceId workspace, CollaborationId collaboration);

    void add(WorkspaceId workspace, ActionId action, ActionNote note);

    /** By party and name. */
    List<Owner> owners(WorkspaceId workspace, CollaborationId collaboration);

    void add(WorkspaceId workspace, CollaborationId collaboration, Owner owner);

    void rename(WorkspaceId workspace, OwnerId owner, String name);

    /**
     * Keeps a link in place of the one that there was.
     *
     * @param owner whose actions it leads to; empty for the calendar of all
     */
    void link(WorkspaceId workspace, CollaborationId collaboration, Optional<OwnerId> owner, String fingerprint);

    void unlink(WorkspaceId workspace, CollaborationId collaboration, Optional<OwnerId> owner);

    Optional<ProgrammeLink> behind(String fingerprint);

    /** Waits for whoever changes those of the collaboration, and keeps them for this transaction alone. */
    void hold(CollaborationId collaboration);

    /** Somebody who was typed, if there is such a one. */
    default Optional<Owner> called(
            WorkspaceId workspace, CollaborationId collaboration, Optional<Party> party, String name) {
        return owners(workspace, collaboration).stream()
                .filter(owner -> owner.isCalled(party, name))
                .findFirst();
    }
}
