package nl.samenspel.result;

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

    /** Deletes one remark; false when there was none at the position. */
    boolean removeRemark(WorkspaceId workspace, WaveId wave, Party party, int position);
}
