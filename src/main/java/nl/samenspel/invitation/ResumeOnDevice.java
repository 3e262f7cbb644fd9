package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Moves a personal link to another device, for whoever has the resume code. Wrong codes are not counted: nobody guesses one of
 * 60 random bits, and whoever knows the link could keep its owner out by sending wrong ones.
 */
@UseCase
public class ResumeOnDevice {

    private final Invitations invitations;
    private final FindWave findWave;
    private final Transactions transactions;

    public ResumeOnDevice(Invitations invitations, FindWave findWave, Transactions transactions) {
        this.invitations = invitations;
        this.findWave = findWave;
        this.transactions = transactions;
    }

    /** What came of it. */
    public sealed interface Resuming {

        /** @param key of the new device; the device before is no longer recognised */
        record Resumed(DeviceKey key) implements Resuming {}

        record WrongCode() implements Resuming {}
    }

    public Resuming handle(String link, String typed) {
        var key = new DeviceKey(Secrets.token(), Secrets.typedCode(typed));
        if (transactions.read(() -> heldWith(link, key)).isEmpty()) {
            return new Resuming.WrongCode();
        }
        return transactions.write(
                () -> heldWith(link, key).<Resuming>map(held -> move(held, key)).orElseGet(Resuming.WrongCode::new));
    }

    private Optional<Invitation> heldWith(String link, DeviceKey key) {
        return invitations
                .behind(link)
                .filter(held ->
                        held.binding().filter(one -> one.isCode(key.code())).isPresent())
                .map(Invitations.Held::invitation);
    }

    private Resuming move(Invitation invitation, DeviceKey key) {
        findWave.holdAlone(invitation.workspace(), invitation.wave());
        invitations.bindAnew(invitation, Binding.of(key));
        return new Resuming.Resumed(key);
    }
}
