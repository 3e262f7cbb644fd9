package nl.samenspel.collaboration;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Tells what happened in a collaboration, the newest first. */
@UseCase
public class ReadTimeline {

    private final Collaborations collaborations;
    private final Transactions transactions;

    public ReadTimeline(Collaborations collaborations, Transactions transactions) {
        this.collaborations = collaborations;
        this.transactions = transactions;
    }

    /**
     * The latest of what happened.
     *
     * @param entries the newest first
     * @param happened how many there are in all
     */
    public record Latest(List<TimelineEntry> entries, int happened) {}

    public Latest latest(WorkspaceId workspace, CollaborationId collaboration, int most) {
        return transactions.read(() -> new Latest(
                collaborations.timeline(workspace, collaboration, most),
                collaborations.happened(workspace, collaboration)));
    }
}
