package nl.samenspel.result;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.ForgetLinks;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.EraseAnswers;
import nl.samenspel.response.GatherAnswers;

/**
 * Closes a wave: from its beginning no answer is accepted; then the snapshot is taken that all results come from, and the
 * answers of parties that were promised anonymity are deleted; only then is the wave sealed, or ends when nothing
 * of it can be shown. Each step is stored by itself
 * and none keeps others from saving for long. What was broken off is finished by whoever closes it again.
 */
@UseCase
public class CloseWave {

    private static final int PEOPLE_AT_A_TIME = 100;

    private final SealWave sealWave;
    private final FindWave findWave;
    private final FindCollaboration findCollaboration;
    private final GatherAnswers gatherAnswers;
    private final TakeSnapshot takeSnapshot;
    private final FindInvitation findInvitation;
    private final EraseAnswers eraseAnswers;
    private final ForgetLinks forgetLinks;
    private final EndClosing endClosing;
    private final PairPeople pairPeople;
    private final Transactions transactions;

    /** The answers of a wave are held in memory while they are counted: of one wave at a time. */
    private final Lock turn = new ReentrantLock(true);

    public CloseWave(
            SealWave sealWave,
            FindWave findWave,
            FindCollaboration findCollaboration,
            GatherAnswers gatherAnswers,
            TakeSnapshot takeSnapshot,
            FindInvitation findInvitation,
            EraseAnswers eraseAnswers,
            ForgetLinks forgetLinks,
            EndClosing endClosing,
            PairPeople pairPeople,
            Transactions transactions) {
        this.sealWave = sealWave;
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
        this.gatherAnswers = gatherAnswers;
        this.takeSnapshot = takeSnapshot;
        this.findInvitation = findInvitation;
        this.eraseAnswers = eraseAnswers;
        this.forgetLinks = forgetLinks;
        this.endClosing = endClosing;
        this.pairPeople = pairPeople;
        this.transactions = transactions;
    }

    /** The wave as it is closed now; empty when it was not open. Not to be called in a transaction. */
    public Optional<Wave.Closed> handle(WorkspaceId workspace, WaveId id, String actor) {
        return begin(workspace, id, actor) ? finish(workspace, id) : Optional.empty();
    }

    /** From now on no answer is accepted; false when the wave was not open. */
    public boolean begin(WorkspaceId workspace, WaveId id, String actor) {
        return sealWave.begin(workspace, id, actor).isPresent();
    }

    /**
     * The wave as it is closed now, or was already; empty when its closing has not begun, or was postponed because its answers
     * do not fit into the memory. Waits for other waves that are being closed.
     */
    public Optional<Wave.Closed> finish(WorkspaceId workspace, WaveId id) {
        return finish(workspace, id, ClosingRoom.ofThisProgram());
    }

    /** The same in a program that has so much room. */
    public Optional<Wave.Closed> finish(WorkspaceId workspace, WaveId id, ClosingRoom room) {
        turn.lock();
        try {
            return switch (findWave.handle(workspace, id).orElse(null)) {
                case Wave.Closing closing when !closing.counted() && !isRoomFor(closing, room) -> Optional.empty();
                case Wave.Closing closing -> Optional.of(finish(closing));
                case Wave.Closed closed -> Optional.of(closed);
                case Wave.Planned _, Wave.Open _, Wave.Revealed _ -> Optional.empty();
                case null -> Optional.empty();
            };
        } finally {
            turn.unlock();
        }
    }

    /** What does not fit would end the program, and again at each start: it is not even begun. */
    private boolean isRoomFor(Wave.Closing wave, ClosingRoom room) {
        var isRoom = room.holds(gatherAnswers.amount(wave));
        if (!isRoom) {
            sealWave.postpone(wave);
        }
        return isRoom;
    }

    private Wave.Closed finish(Wave.Closing wave) {
        var counted = wave.counted() ? wave : takeSnapshot.handle(wave, gatherAnswers.handle(wave));
        anonymous(counted.terms())
                .gather(Gatherers.windowFixed(PEOPLE_AT_A_TIME))
                .forEach(some -> erase(counted, some));
        return endClosing.handle(counted);
    }

    private Stream<InvitationId> anonymous(WaveTerms terms) {
        return findInvitation.of(terms.workspace(), terms.id()).stream()
                .filter(one -> terms.disclosure(one.party()) instanceof Disclosure.Anonymous)
                .map(Invitation::id);
    }

    private void erase(Wave.Closing counted, List<InvitationId> some) {
        transactions.change(() -> {
            sealWave.hold(counted);
            eraseAnswers.handle(counted.terms(), some);
            forgetLinks.handle(counted.terms().workspace(), some);
        });
    }

    /**
     * Closes all waves whose last day has passed, and finishes whatever closing was broken off; what is being brought in is left
     * to whoever does. What was kept too long goes.
     */
    public void whatIsDue() {
        pairPeople.whatIsDue();
        findWave.overdue()
                .forEach(wave -> begin(wave.terms().workspace(), wave.terms().id(), ""));
        findWave.closing().stream()
                .filter(wave -> findCollaboration
                        .handle(wave.terms().workspace(), wave.terms().collaboration())
                        .isPresent())
                .forEach(wave -> finish(wave.terms().workspace(), wave.terms().id()));
    }

    /** How many megabytes of memory the program needs for each wave whose closing was postponed. */
    public List<Long> megabytesAwaited() {
        return findWave.closing().stream()
                .filter(wave -> sealWave.isPostponed(wave.terms()))
                .map(wave -> ClosingRoom.megabytesFor(gatherAnswers.amount(wave)))
                .toList();
    }
}
