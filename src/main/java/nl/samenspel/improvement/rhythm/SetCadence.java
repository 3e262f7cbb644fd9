package nl.samenspel.improvement.rhythm;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Sets after how many months a collaboration asks again and meets again; of two who do so at once, the last one’s holds. */
@UseCase
public class SetCadence {

    private final Cadences cadences;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;

    SetCadence(Cadences cadences, RecordOnTimeline timeline, Transactions transactions) {
        this.cadences = cadences;
        this.timeline = timeline;
        this.transactions = transactions;
    }

    /** {@link Cadence#USUAL the usual one} until somebody sets another. */
    public Cadence of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> cadences.of(workspace, collaboration)).orElse(Cadence.USUAL);
    }

    /** Nothing is written down of what is so already. */
    public void handle(Collaboration collaboration, Cadence cadence, Signatory by) {
        transactions.change(() -> {
            if (!of(collaboration.workspace(), collaboration.id()).equals(cadence)) {
                cadences.set(collaboration.workspace(), collaboration.id(), cadence);
                note(collaboration, cadence, by);
            }
        });
    }

    private void note(Collaboration collaboration, Cadence cadence, Signatory by) {
        timeline.handle(
                collaboration.workspace(),
                collaboration.id(),
                ImprovementHappening.CADENCE_SET,
                by,
                Integer.toString(cadence.assessments()),
                List.of(
                        Integer.toString(cadence.pulses().orElse(0)),
                        Integer.toString(cadence.meetings().orElse(0))));
    }
}
