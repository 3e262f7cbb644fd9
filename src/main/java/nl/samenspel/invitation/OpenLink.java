package nl.samenspel.invitation;

import java.util.Optional;
import nl.samenspel.invitation.Invitations.Held;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Looks who is behind a personal link. */
@UseCase
public class OpenLink {

    private final Invitations invitations;
    private final Transactions transactions;
    private final Remembered<String, Held> seen = new Remembered<>(2_000);

    public OpenLink(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /** @param device the token that the device was given when the link was bound to it, if it has one */
    public LinkOpening handle(String link, Optional<String> device) {
        return opening(find(link), device);
    }

    /**
     * As {@link #handle}, for whoever saves something: a device that held the link when it was last seen is recognised by that.
     * What saves looks at it again ({@link CheckHolders}) before it counts.
     */
    public LinkOpening again(String link, Optional<String> device) {
        var known = opening(seen.known(link), device);
        if (known instanceof LinkOpening.Recognised) {
            return known;
        }
        var found = find(link);
        var opening = opening(found, device);
        if (opening instanceof LinkOpening.Recognised) {
            found.ifPresent(held -> seen.remember(link, held));
        }
        return opening;
    }

    /** Called after links were taken back: what was seen of them goes too. */
    void forgetSeen() {
        seen.forgetAll();
    }

    private Optional<Held> find(String link) {
        return transactions.read(() -> invitations.behind(link));
    }

    private static LinkOpening opening(Optional<Held> found, Optional<String> device) {
        if (found.isEmpty()) {
            return new LinkOpening.Unknown();
        }
        var held = found.get();
        return device.flatMap(one -> held.binding().filter(binding -> binding.isDevice(one)))
                .<LinkOpening>map(_ -> new LinkOpening.Recognised(held.invitation(), held.elsewhere()))
                .orElseGet(() -> new LinkOpening.NotRecognised(held.invitation()));
    }
}
