package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Looks who is behind a personal link. */
@UseCase
public class OpenLink {

    private final Invitations invitations;
    private final Transactions transactions;

    public OpenLink(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /** @param device the token that the device was given when the link was bound to it, if it has one */
    public LinkOpening handle(String link, Optional<String> device) {
        var found = transactions.read(() -> invitations.behind(link));
        if (found.isEmpty()) {
            return new LinkOpening.Unknown();
        }
        var invitation = found.get().invitation();
        var binding = found.get().binding();
        if (binding.isEmpty()) {
            return new LinkOpening.NotYetBound(invitation);
        }
        return device.filter(binding.get()::isDevice).isPresent()
                ? new LinkOpening.Recognised(invitation)
                : new LinkOpening.OtherDevice(invitation);
    }
}
