package nl.samenspel.assessment;

import nl.samenspel.assessment.StartAnswering.Starting;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Plans a wave and starts answering in one go, where nobody has to look at the plan in between. */
@UseCase
public class OpenWave {

    private final PlanWave planWave;
    private final StartAnswering startAnswering;
    private final FindWave findWave;
    private final Transactions transactions;

    public OpenWave(PlanWave planWave, StartAnswering startAnswering, FindWave findWave, Transactions transactions) {
        this.planWave = planWave;
        this.startAnswering = startAnswering;
        this.findWave = findWave;
        this.transactions = transactions;
    }

    /** Throws IllegalStateException when the draft has {@linkplain WaveDraft#problems problems}. */
    public Wave.Open handle(WorkspaceId workspace, CollaborationId collaboration, WaveDraft draft, String actor) {
        return transactions.write(() -> {
            var planning = planWave.handle(workspace, collaboration, draft, actor);
            if (!(planning instanceof Planning.Accepted(var planned))) {
                throw new IllegalStateException(planning.toString());
            }
            var starting = startAnswering.handle(workspace, planned.terms().id(), actor);
            if (starting != Starting.OPEN) {
                throw new IllegalStateException(starting.toString());
            }
            return findWave.holdOpen(workspace, planned.terms().id()).orElseThrow();
        });
    }
}
