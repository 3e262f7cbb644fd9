package nl.samenspel.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Where waves are kept. */
public interface Waves {

    /** A shared link that is switched on, and the party that it is for. */
    record SharedLink(String link, WorkspaceId workspace, WaveId wave, Party party) {}

    void add(Wave.Planned wave, LocalDateTime now);

    void changeTerms(WaveTerms terms);

    /** Stores the last day of an open wave, and which it was. */
    void moveLastDay(Wave.Open wave);

    /** Stores the state that a wave has come into; with opening also the zone by which it closes, for good. */
    void advance(Wave wave, LocalDateTime now);

    Optional<Wave> find(WorkspaceId workspace, WaveId id);

    /** When each was opened, in UTC; one that was not is absent. */
    Map<WaveId, LocalDateTime> openings(WorkspaceId workspace, CollaborationId collaboration);

    /** The newest first. */
    List<Wave> of(WorkspaceId workspace, CollaborationId collaboration);

    /** All of the workspace, the newest first. */
    List<Wave> in(WorkspaceId workspace);

    Optional<SharedLink> behind(String sharedLink);

    /** Whether it was on. */
    boolean switchOffSharedLink(WorkspaceId workspace, WaveId id, Party party);

    /** Waves that are still open though their last day is before this day. */
    List<Wave.Open> overdueOn(LocalDate day);

    /** Waves whose closing has begun and not ended. */
    List<Wave.Closing> closing();

    /** Whether it was there, and planned only. */
    boolean removePlanned(WorkspaceId workspace, WaveId id);

    /** Removes it with whatever still belongs to it. */
    void remove(WorkspaceId workspace, WaveId id);

    /** Whether the wave is open, and the day not past its last. */
    boolean acceptsAnswersOn(WorkspaceId workspace, WaveId id, LocalDate day);

    /**
     * As {@link #acceptsAnswersOn}, and when it is so, it stays so until this transaction ends: nobody takes the wave into
     * another state. Others may hold it too.
     */
    boolean holdAcceptingOn(WorkspaceId workspace, WaveId id, LocalDate day);

    /** Waits for whoever holds the wave, and keeps it for this transaction alone. */
    void lock(WorkspaceId workspace, WaveId id);

    /** Keeps others from opening a wave of the collaboration until this transaction ends. */
    void lockOpening(CollaborationId collaboration);
}
