package nl.samenspel.result;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.disclosure.PairedAspect;
import nl.samenspel.measurement.disclosure.PairedPerson;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Where it is kept, until the next wave has closed, what people scored under a pseudonym, and for good what was counted of it. */
public interface Pairings {

    /**
     * What is kept of a wave.
     *
     * @param secret with which the pseudonyms were made
     * @param people pseudonym → what that person scored
     */
    record Kept(String secret, PerParty<Map<String, PairedPerson>> people) {

        boolean isOfNobody() {
            return people.both().stream().allMatch(Map::isEmpty);
        }
    }

    /** A wave, wherever it is. */
    record Place(WorkspaceId workspace, WaveId wave) {}

    /** Of which of these waves it is kept. */
    List<WaveId> keptOf(WorkspaceId workspace, Collection<WaveId> waves);

    Optional<Kept> kept(WorkspaceId workspace, WaveId wave);

    void keep(WorkspaceId workspace, WaveId wave, Kept kept, LocalDateTime at);

    /** Forgets who scored what; what was counted stays. */
    void forget(WorkspaceId workspace, WaveId wave);

    /** Of which waves it has been kept since before then, in whichever workspace. */
    List<Place> keptBefore(LocalDateTime then);

    /** @param told slug of the aspect → what is told of it */
    void tell(WorkspaceId workspace, WaveId wave, WaveId since, PerParty<Map<String, PairedAspect>> told);

    /** What is told of each of these waves since the one before it, on that scale; a wave of which nothing is told is absent. */
    Map<WaveId, Since> told(WorkspaceId workspace, Map<WaveId, Scale> waves);

    /** What is told of the same people since an earlier wave. */
    record Since(WaveId earlier, PerParty<Map<String, PairedAspect>> told) {}
}
