package nl.samenspel.result;

import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.FindingRows;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.SnapshotRows;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Where snapshots are kept. */
public interface Snapshots {

    /** Adds rows to those that are there. */
    void add(WorkspaceId workspace, WaveId wave, SnapshotRows rows);

    /** Removes so many rows of each kind at most, findings included; whether there may be more. */
    boolean removeSome(WorkspaceId workspace, WaveId wave, int most);

    void addFindings(WorkspaceId workspace, WaveId wave, Weighting weighting, FindingRows rows);

    /** Without any row when none were added. */
    FindingRows findings(WorkspaceId workspace, WaveId wave, Weighting weighting);

    /** Throws IllegalStateException when the wave was never closed. */
    SnapshotRows of(WorkspaceId workspace, WaveId wave);

    /** The same of several waves, without what people wrote. Throws IllegalStateException when one was never closed. */
    Map<WaveId, SnapshotRows> figures(WorkspaceId workspace, List<WaveId> waves);

    /** What stands beside the means of whole parties, by the weighting of each wave; a wave to which none were added is absent. */
    Map<WaveId, FindingRows> besideMeans(WorkspaceId workspace, Map<WaveId, Weighting> waves);

    /** Deletes one remark; false when there was none at the position. */
    boolean removeRemark(WorkspaceId workspace, WaveId wave, Party party, int position);
}
