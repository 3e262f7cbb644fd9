package nl.samenspel.invitation;

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

    /** Is the link bound to the key now? It is unless another device came first. Beginning twice is beginning once. */
    public boolean first(Invitation invitation, DeviceKey key) {
        return transactions.write(
                () -> invitations.bindFirst(invitation, Binding.of(key)) || isBoundTo(invitation, key));
    }

    /** Binds the link whatever it was bound to. */
    public void anew(Invitation invitation, DeviceKey key) {
        transactions.change(() -> invitations.bindAnew(invitation, Binding.of(key)));
    }

    private boolean isBoundTo(Invitation invitation, DeviceKey key) {
        return invitation
                .link()
                .flatMap(invitations::behind)
                .flatMap(Invitations.Held::binding)
                .filter(binding -> binding.isDevice(key.token()))
                .isPresent();
    }
}
