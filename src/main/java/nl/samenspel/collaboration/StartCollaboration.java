package nl.samenspel.collaboration;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Begins a collaboration. */
@UseCase
public class StartCollaboration {

    private final Collaborations collaborations;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public StartCollaboration(
            Collaborations collaborations, RecordOnTimeline timeline, Transactions transactions, Ids ids, Clock clock) {
        this.collaborations = collaborations;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    public Collaboration handle(WorkspaceId workspace, Description description, String actor) {
        var collaboration = new Collaboration(workspace, new CollaborationId(ids.next()), description);
        transactions.change(() -> {
            collaborations.add(collaboration, LocalDateTime.now(clock));
            timeline.handle(workspace, collaboration.id(), RelationHappening.STARTED, actor, "");
        });
        return collaboration;
    }
}
