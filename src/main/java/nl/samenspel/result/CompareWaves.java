package nl.samenspel.result;

import java.util.List;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Kept;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/**
 * Sets the released waves of a collaboration side by side. Each is compared with the one before it only, where that asked of the
 * same model: what lies in between, or is not shown, stays a gap.
 */
@UseCase
public class CompareWaves {

    private final FindWave findWave;
    private final FindModel findModel;
    private final ReadPublished readPublished;

    /** Changes are computed from what never changes any more. Softly, because there may be many waves in one. */
    private final Kept<List<Wave.Revealed>, Trend> trends = new Kept<>(32);

    public CompareWaves(FindWave findWave, FindModel findModel, ReadPublished readPublished) {
        this.findWave = findWave;
        this.findModel = findModel;
        this.readPublished = readPublished;
    }

    /** Without waves where none was released. */
    public Trend handle(WorkspaceId workspace, CollaborationId collaboration) {
        var released = ReleasedWaves.inOrder(findWave.of(workspace, collaboration));
        return trends.of(released, () -> Trend.of(readPublished.of(workspace, released), findModel::handle));
    }
}
