package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.HideCollaboration;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.ReplayClock;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.SaveAnswer;

/**
 * Brings in a case: its waves arrive revealed, on the days on which they closed, their respondents as pseudonyms. All of it,
 * or nothing: it is written in many transactions, between which others save, and hidden until the last of them.
 */
@UseCase
public class ImportCase {

    private final StartCollaboration startCollaboration;
    private final FindCollaboration findCollaboration;
    private final HideCollaboration hideCollaboration;
    private final RemoveHidden removeHidden;
    private final ReplayWave replayWave;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;
    private final Semaphore turn = new Semaphore(1);

    public ImportCase(
            StartCollaboration startCollaboration,
            FindCollaboration findCollaboration,
            HideCollaboration hideCollaboration,
            RemoveHidden removeHidden,
            ReplayWave replayWave,
            ManageWorkspaces workspaces,
            Transactions transactions) {
        this.startCollaboration = startCollaboration;
        this.findCollaboration = findCollaboration;
        this.hideCollaboration = hideCollaboration;
        this.removeHidden = removeHidden;
        this.replayWave = replayWave;
        this.workspaces = workspaces;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Importing {

        record Imported(Collaboration collaboration) implements Importing {}

        /** The workspace has a collaboration of this name already; nothing was changed. */
        record AlreadyThere(Collaboration collaboration) implements Importing {}
    }

    /** What a file may hold that is to be brought in. */
    public static Limits limits(LocalDate today, Capacity capacity) {
        return new Limits(
                Map.of(
                        CaseColumn.COLLABORATION, Description.LONGEST_NAME,
                        CaseColumn.WAVE, WaveDraft.LONGEST_NAME,
                        CaseColumn.RESPONDENT, Person.LONGEST_NAME,
                        CaseColumn.COMMENT, SaveAnswer.LONGEST_REMARK),
                today,
                true,
                capacity);
    }

    /**
     * Does work that has to do with a file, which may take much of the memory there is; empty, and nothing done, while somebody
     * else does such work.
     */
    public <T> Optional<T> alone(Supplier<T> work) {
        if (!turn.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turn.release();
        }
    }

    /**
     * Not to be called in a transaction.
     *
     * @param file read within the {@link #limits}
     * @param disclosure what both parties are promised
     */
    public Importing handle(
            WorkspaceId workspace, CaseFile file, Description description, Disclosure disclosure, String actor) {
        var known = known(workspace, description);
        if (known.isPresent()) {
            return new Importing.AlreadyThere(known.get());
        }
        var arriving = hidden(workspace, file, description, actor);
        try {
            file.waves().forEach(wave -> replayWave.handle(arriving, wave, disclosure, actor));
            var importing = transactions.write(() -> shown(arriving));
            if (importing instanceof Importing.AlreadyThere) {
                removeHidden.handle(arriving);
            }
            return importing;
        } catch (RuntimeException | Error failed) {
            clearAway(arriving, failed);
            throw failed;
        }
    }

    private Optional<Collaboration> known(WorkspaceId workspace, Description description) {
        return findCollaboration.all(workspace).stream()
                .filter(one -> one.name().equals(description.name()))
                .findFirst();
    }

    private Collaboration hidden(WorkspaceId workspace, CaseFile file, Description description, String actor) {
        var first = ReplayWave.noon(file.waves().getFirst().closedOn(), workspaces.zone(workspace));
        return transactions.write(() -> {
            var started = ReplayClock.at(first, () -> startCollaboration.handle(workspace, description, actor));
            hideCollaboration.handle(workspace, started.id());
            return started;
        });
    }

    /** Somebody may have begun one of the same name meanwhile. */
    private Importing shown(Collaboration arriving) {
        return known(arriving.workspace(), arriving.description())
                .<Importing>map(Importing.AlreadyThere::new)
                .orElseGet(() -> {
                    hideCollaboration.show(arriving.workspace(), arriving.id());
                    return new Importing.Imported(arriving);
                });
    }

    /** What cannot be cleared away now is at the next start. */
    private void clearAway(Collaboration arriving, Throwable failed) {
        try {
            removeHidden.handle(arriving);
        } catch (RuntimeException alsoFailed) {
            failed.addSuppressed(alsoFailed);
        }
    }
}
