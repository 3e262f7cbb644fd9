package nl.samenspel.improvement.forecast;

import java.util.List;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;

/** Where forecasts are kept. Nothing of them is ever changed. */
public interface Forecasts {

    /** All that were ever saved, the oldest first. */
    List<LevelForecast> of(WorkspaceId workspace, CollaborationId collaboration);

    void add(WorkspaceId workspace, CollaborationId collaboration, List<LevelForecast> forecasts);

    /** Waits for whoever adds to those of the collaboration, and keeps them for this transaction alone. */
    void hold(CollaborationId collaboration);
}
