package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Fixes the terms of a planned wave, so that people may be invited. */
@UseCase
public class StartAnswering {

    private final Waves waves;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public StartAnswering(Waves waves, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** False when the wave is gone, or its last day has passed; true when it is open or was so already. */
    public boolean handle(WorkspaceId workspace, WaveId id, String actor) {
        return transactions.write(() -> {
            waves.lock(workspace, id);
            var found = waves.find(workspace, id);
            if (found.isEmpty() || !(found.get() instanceof Wave.Planned planned)) {
                return found.isPresent();
            }
            var open = planned.open();
            if (!open.acceptsAnswersOn(LocalDate.now(clock))) {
                return false;
            }
            waves.advance(open, LocalDateTime.now(clock));
            var terms = open.terms();
            timeline.handle(workspace, terms.collaboration(), Happening.WAVE_OPENED, actor, terms.name());
            return true;
        });
    }
}
