package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Ties a personal link to the device on which somebody begins to answer, so that a copied link opens nothing. */
@UseCase
public class BindDevice {

    private final Invitations invitations;
    private final Transactions transactions;

    public BindDevice(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /**
     * What the device keeps, and what the person keeps.
     *
     * @param device a secret for the device's cookie
     * @param code a secret to type on another device; it is never shown again
     */
    public record Bound(String device, String code) {}

    /** Empty when the link was bound already, or is gone. */
    public Optional<Bound> handle(Invitation invitation) {
        var bound = new Bound(Secrets.token(), Secrets.code());
        return transactions.write(() -> invitations.bindFirst(invitation, Binding.of(bound.device, bound.code))
                ? Optional.of(bound)
                : Optional.empty());
    }

    /** A new code for somebody on the device that the link belongs to; the old code is void. */
    public Bound renewCode(Invitation invitation, String device) {
        var bound = new Bound(device, Secrets.code());
        transactions.change(() -> invitations.bindAnew(invitation, Binding.of(device, bound.code)));
        return bound;
    }
}
