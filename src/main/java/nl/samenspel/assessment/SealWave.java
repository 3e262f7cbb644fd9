package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Ends the answering of a wave. What closing means for the answers is for the results to see to, in one transaction. */
@UseCase
public class SealWave {

    private final Waves waves;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public SealWave(Waves waves, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The wave as it is sealed now; empty when it was not open.
     *
     * @param actor empty when the wave closes because its last day has passed
     */
    public Optional<Wave.Sealed> handle(WorkspaceId workspace, WaveId id, String actor) {
        return transactions.write(() -> {
            waves.lock(workspace, id);
            if (!(waves.find(workspace, id).orElse(null) instanceof Wave.Open open)) {
                return Optional.empty();
            }
            var now = LocalDateTime.now(clock);
            var closed = open.seal(now);
            waves.advance(closed, now);
            var terms = closed.terms();
            timeline.handle(workspace, terms.collaboration(), Happening.WAVE_CLOSED, actor, terms.name());
            return Optional.of(closed);
        });
    }
}
