package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Takes a wave from open to sealed, in steps of which each is stored by itself: it is being closed, its answers have been
 * counted, it is sealed, or ends there because it has nothing to show. What the steps mean for the answers is for the results to see to.
 */
@UseCase
public class SealWave {

    private final Waves waves;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Clock clock;
    private final Set<WaveId> postponed = ConcurrentHashMap.newKeySet();

    public SealWave(Waves waves, RecordOnTimeline timeline, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.timeline = timeline;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The wave, which accepts no answers from now on, after whoever is saving in it; empty when it was not open.
     *
     * @param actor empty when the wave closes because its last day has passed
     */
    public Optional<Wave.Closing> begin(WorkspaceId workspace, WaveId id, String actor) {
        return transactions.write(() -> {
            waves.lock(workspace, id);
            if (!(waves.find(workspace, id).orElse(null) instanceof Wave.Open open)) {
                return Optional.empty();
            }
            var now = LocalDateTime.now(clock);
            var closing = open.close(now);
            waves.advance(closing, now);
            var terms = closing.terms();
            timeline.handle(workspace, terms.collaboration(), WaveHappening.WAVE_CLOSED, actor, terms.name());
            return Optional.of(closing);
        });
    }

    /** The wave stays as it is until the program has more memory; it is told of by {@link #isPostponed} until it ends. */
    public void postpone(Wave.Closing closing) {
        postponed.add(closing.terms().id());
    }

    /** Whether there is more in the wave than this program has memory to count. */
    public boolean isPostponed(WaveTerms terms) {
        return postponed.contains(terms.id());
    }

    /** The wave as it is stored now: all that results come from has been. */
    public Wave.Closing counted(Wave.Closing closing) {
        return transactions.write(() -> {
            hold(closing);
            var counted = closing.count();
            waves.advance(counted, LocalDateTime.now(clock));
            return counted;
        });
    }

    /**
     * The wave as it is closed now: nothing is left to erase.
     *
     * @param tellsSomething whether anything of a party can be shown
     */
    public Wave.Closed handle(Wave.Closing counted, boolean tellsSomething) {
        return transactions.write(() -> {
            hold(counted);
            var closed = counted.end(tellsSomething);
            waves.advance(closed, LocalDateTime.now(clock));
            if (closed instanceof Wave.Fruitless(WaveTerms terms, LocalDateTime _)) {
                timeline.handle(
                        terms.workspace(), terms.collaboration(), WaveHappening.WAVE_FRUITLESS, "", terms.name());
            }
            return closed;
        });
    }

    /**
     * Called in a transaction that does a part of the closing: the wave is still in the step that it was found in, and stays
     * so until the transaction ends. Throws IllegalStateException when somebody else took it further.
     */
    public void hold(Wave.Closing closing) {
        var terms = closing.terms();
        waves.lock(terms.workspace(), terms.id());
        if (!(waves.find(terms.workspace(), terms.id()).orElse(null) instanceof Wave.Closing now)
                || now.counted() != closing.counted()) {
            throw new IllegalStateException("Somebody else closes " + terms.id());
        }
    }
}
