package nl.samenspel.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Finds waves of a workspace. */
@UseCase
public class FindWave {

    private record Of(WorkspaceId workspace, CollaborationId collaboration) {}

    private record Key(WorkspaceId workspace, WaveId wave) {}

    private final Waves waves;
    private final Remembered<Key, WaveTerms> fixedTerms = new Remembered<>(500);
    private final Transactions transactions;
    private final Clock clock;

    public FindWave(Waves waves, Transactions transactions, Clock clock) {
        this.waves = waves;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Optional<Wave> handle(WorkspaceId workspace, WaveId id) {
        return transactions.read(() -> waves.find(workspace, id));
    }

    /** All of the collaboration, the newest first. */
    public List<Wave> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(
                () -> transactions.once(new Of(workspace, collaboration), () -> waves.of(workspace, collaboration)));
    }

    /** The last full assessment of the collaboration that was released. */
    public Optional<Wave> lastAssessed(WorkspaceId workspace, CollaborationId collaboration) {
        return of(workspace, collaboration).stream()
                .filter(Wave.Revealed.class::isInstance)
                .filter(wave -> wave.terms().questionnaire().part() == Questionnaire.Part.CORE)
                .max(Comparator.comparing(Wave::lastDay));
    }

    /** When answering began, in UTC, of those of the collaboration of which it has. */
    public Map<WaveId, LocalDateTime> openings(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> waves.openings(workspace, collaboration));
    }

    /** All of the workspace by their collaboration, the newest first. */
    public Map<CollaborationId, List<Wave>> byCollaboration(WorkspaceId workspace) {
        return transactions.read(() -> waves.in(workspace)).stream()
                .collect(Collectors.groupingBy(wave -> wave.terms().collaboration()));
    }

    public Optional<Waves.SharedLink> behind(String sharedLink) {
        return transactions.read(() -> waves.behind(sharedLink));
    }

    /** Open waves whose last day has passed. */
    public List<Wave.Open> overdue() {
        var now = clock.instant();
        var furthest = LocalDate.ofInstant(now, ZoneOffset.MAX);
        return transactions.read(() -> waves.overdueOn(furthest)).stream()
                .filter(wave -> !wave.acceptsAnswersOn(wave.terms().day(now)))
                .toList();
    }

    /** Waves whose closing has begun and not ended. */
    public List<Wave.Closing> closing() {
        return transactions.read(waves::closing);
    }

    /**
     * The wave, when it accepts answers now; called in a transaction that writes, it stays so until that has ended.
     */
    public Optional<Wave.Open> holdOpen(WorkspaceId workspace, WaveId id) {
        return isHeldOpen(workspace, id) ? fixedTerms(workspace, id).map(Wave.Open::new) : Optional.empty();
    }

    /** As {@link #holdOpen}, for whoever knows the wave's terms already: they do not change once it is open. */
    public boolean isHeldOpen(WorkspaceId workspace, WaveId id) {
        return fixedTerms(workspace, id)
                .filter(terms -> waves.holdAcceptingOn(workspace, id, terms.day(clock.instant())))
                .isPresent();
    }

    /** Waits for all who are saving in the wave, and keeps everybody from it until the transaction has ended. */
    public void holdAlone(WorkspaceId workspace, WaveId id) {
        waves.lock(workspace, id);
    }

    /** The terms of the wave, when it accepts answers today. */
    public Optional<WaveTerms> accepting(WorkspaceId workspace, WaveId id) {
        return transactions.read(() -> fixedTerms(workspace, id)
                .filter(terms -> waves.acceptsAnswersOn(workspace, id, terms.day(clock.instant()))));
    }

    /** The terms of a wave that is open, or was; whether it still is, is for {@link #isHeldOpen} to say. */
    public Optional<WaveTerms> fixedTerms(WorkspaceId workspace, WaveId id) {
        return fixedTerms.get(
                new Key(workspace, id),
                () -> handle(workspace, id)
                        .filter(wave -> !(wave instanceof Wave.Planned))
                        .map(Wave::terms));
    }

    /** Called after something of a wave's terms changed after all: nothing is remembered of any. */
    void forgetTerms() {
        fixedTerms.forgetAll();
    }

    /** Another wave of the same collaboration that accepts answers today. */
    public Optional<Wave.Open> openBeside(WaveTerms terms) {
        return of(terms.workspace(), terms.collaboration()).stream()
                .filter(wave -> !wave.terms().id().equals(terms.id()))
                .flatMap(wave -> answerable(wave).stream())
                .findFirst();
    }

    /** The wave, when it accepts answers today. */
    public Optional<Wave.Open> answerable(Wave wave) {
        return wave instanceof Wave.Open open
                        && open.acceptsAnswersOn(open.terms().day(clock.instant()))
                ? Optional.of(open)
                : Optional.empty();
    }
}
