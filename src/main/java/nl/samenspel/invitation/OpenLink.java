package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Looks who is behind a personal link. */
@UseCase
public class OpenLink {

    private record Way(String link, String device) {}

    private final Invitations invitations;
    private final Transactions transactions;
    private final Remembered<Way, Invitation> recognised = new Remembered<>(2_000);

    public OpenLink(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /**
     * As {@link #handle}, for whoever saves something: who held the link a moment ago is recognised by that, because what saves
     * asks {@link CheckHolders} in the same transaction.
     */
    public LinkOpening again(String link, Optional<String> device) {
        return device.flatMap(token -> recognised.get(new Way(link, token), () -> recognised(link, token)))
                .<LinkOpening>map(LinkOpening.Recognised::new)
                .orElseGet(() -> handle(link, device));
    }

    private Optional<Invitation> recognised(String link, String device) {
        return handle(link, Optional.of(device)) instanceof LinkOpening.Recognised(Invitation invitation)
                ? Optional.of(invitation)
                : Optional.empty();
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
