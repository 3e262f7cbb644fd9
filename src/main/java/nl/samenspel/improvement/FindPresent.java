package nl.samenspel.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.OpenResults;

/** Finds where the parties of a collaboration stand now. */
@UseCase
public class FindPresent {

    private final FindWave findWave;
    private final FindModel findModel;
    private final OpenResults openResults;

    FindPresent(FindWave findWave, FindModel findModel, OpenResults openResults) {
        this.findWave = findWave;
        this.findModel = findModel;
        this.openResults = openResults;
    }

    /** Empty until an assessment was released. */
    public Optional<Present> handle(WorkspaceId workspace, CollaborationId collaboration) {
        var released = released(workspace, collaboration);
        return last(released)
                .map(wave -> new Present(
                        wave,
                        released.size() == 1,
                        findModel.handle(wave.terms().model()),
                        openResults.handle(wave).result()));
    }

    /** By which the last released assessment was made; the newest one where none was. */
    public AssessmentModel model(WorkspaceId workspace, CollaborationId collaboration) {
        return last(released(workspace, collaboration))
                .map(wave -> findModel.handle(wave.terms().model()))
                .orElseGet(() -> findModel.all().getFirst());
    }

    private static Optional<Wave.Revealed> last(List<Wave.Revealed> released) {
        return released.stream()
                .max(Comparator.comparing(Wave.Revealed::lastDay).thenComparing(Wave.Revealed::closedAt));
    }

    private List<Wave.Revealed> released(WorkspaceId workspace, CollaborationId collaboration) {
        return findWave.of(workspace, collaboration).stream()
                .filter(Wave.Revealed.class::isInstance)
                .map(Wave.Revealed.class::cast)
                .toList();
    }
}
