package nl.samenspel.collaboration;

import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Describes a collaboration anew. */
@UseCase
public class ChangeCollaboration {

    private final Collaborations collaborations;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    public ChangeCollaboration(Collaborations collaborations, RecordOnTimeline timeline, Transactions transactions) {
        this.collaborations = collaborations;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    public void handle(Collaboration changed, String actor) {
        transactions.change(() -> {
            var before = collaborations.find(changed.workspace(), changed.id());
            if (before.isEmpty() || before.get().equals(changed)) {
                return;
            }
            collaborations.replace(changed);
            timeline.handle(changed.workspace(), changed.id(), RelationHappening.CHANGED, actor, "");
        });
    }
}
