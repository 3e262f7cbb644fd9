package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Fixes the terms of a planned wave, so that people may be invited. */
@UseCase
public class StartAnswering {

    private final Waves waves;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public StartAnswering(
            Waves waves, FindWave findWave, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Starting {
        /** It is open now, or was already. */
        OPEN,
        /** Its last day has passed, or it is gone. */
        TOO_LATE,
        /** People answer in another wave of the same collaboration: side by side, the two would give away who is in one only. */
        ANOTHER_IS_OPEN
    }

    public Starting handle(WorkspaceId workspace, WaveId id, String actor) {
        return transactions.write(() -> {
            waves.lock(workspace, id);
            return switch (waves.find(workspace, id).orElse(null)) {
                case null -> Starting.TOO_LATE;
                case Wave.Planned planned -> open(planned.open(), actor);
                case Wave.Open _, Wave.Closing _, Wave.Closed _, Wave.Revealed _ -> Starting.OPEN;
            };
        });
    }

    private Starting open(Wave.Open open, String actor) {
        var terms = open.terms();
        if (!open.acceptsAnswersOn(terms.day(clock.instant()))) {
            return Starting.TOO_LATE;
        }
        waves.lockOpening(terms.collaboration());
        if (findWave.openBeside(terms).isPresent()) {
            return Starting.ANOTHER_IS_OPEN;
        }
        waves.advance(open, LocalDateTime.now(clock));
        timeline.handle(terms.workspace(), terms.collaboration(), WaveHappening.WAVE_OPENED, actor, terms.name());
        return Starting.OPEN;
    }
}
