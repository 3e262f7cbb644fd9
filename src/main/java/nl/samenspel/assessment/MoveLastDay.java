package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Gives the people of an open wave more time, or less. What they were promised stays as it is. */
@UseCase
public class MoveLastDay {

    private final Waves waves;
    private final FindWave findWave;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;

    public MoveLastDay(
            Waves waves, FindWave findWave, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.findWave = findWave;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Moving {

        /** It is the last day now, or was already. */
        record Moved() implements Moving {}

        /** It cannot be that day. */
        record Refused(TermsProblem problem) implements Moving {}

        /** Answers are not accepted, so there is nothing to move. */
        record NotOpen() implements Moving {}
    }

    public Moving handle(WorkspaceId workspace, WaveId id, LocalDate day, Signatory actor) {
        return transactions.write(() -> {
            waves.lock(workspace, id);
            return waves.find(workspace, id)
                    .flatMap(findWave::answerable)
                    .map(open -> move(open, day, actor))
                    .orElseGet(Moving.NotOpen::new);
        });
    }

    private Moving move(Wave.Open open, LocalDate day, Signatory actor) {
        var terms = open.terms();
        Optional<TermsProblem> problem = WaveDraft.problem(day, terms.day(clock.instant()));
        if (problem.isPresent()) {
            return new Moving.Refused(problem.get());
        }
        if (!day.equals(terms.closesOn())) {
            waves.moveLastDay(open.until(day));
            transactions.afterwards(findWave::forgetTerms);
            var days = List.of(terms.closesOn().toString(), day.toString());
            timeline.handle(
                    terms.workspace(), terms.collaboration(), WaveHappening.LAST_DAY_MOVED, actor, terms.name(), days);
        }
        return new Moving.Moved();
    }
}
