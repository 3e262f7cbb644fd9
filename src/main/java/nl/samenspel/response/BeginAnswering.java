package nl.samenspel.response;

import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.NoteTry;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Begins with a personal link on a device. What makes the link belong to it is the first thing that is saved: until then
 * the next device that begins takes the link over, so that a program that looks into mail and presses buttons spoils nothing.
 */
@UseCase
public class BeginAnswering {

    private final Answers answers;
    private final BindDevice bindDevice;
    private final NoteTry noteTry;
    private final FindWave findWave;
    private final Transactions transactions;

    public BeginAnswering(
            Answers answers, BindDevice bindDevice, NoteTry noteTry, FindWave findWave, Transactions transactions) {
        this.answers = answers;
        this.bindDevice = bindDevice;
        this.noteTry = noteTry;
        this.findWave = findWave;
        this.transactions = transactions;
    }

    /** What came of it. */
    public enum Beginning {
        BEGUN,
        /** Something was saved from another device; only the resume code moves the link. */
        HELD_ELSEWHERE
    }

    /** @param terms of the wave that the invitation is for */
    public Beginning handle(Invitation invitation, WaveTerms terms, DeviceKey key) {
        return transactions.write(() -> {
            if (bindDevice.first(invitation, key)) {
                return Beginning.BEGUN;
            }
            findWave.holdAlone(invitation.workspace(), invitation.wave());
            if (answers.anyOf(invitation)) {
                noteTry.handle(invitation, terms);
                return Beginning.HELD_ELSEWHERE;
            }
            noteTry.quietly(invitation, terms);
            bindDevice.anew(invitation, key);
            return Beginning.BEGUN;
        });
    }
}
