package nl.samenspel.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Looks whether links still belong to the devices that they are used on. */
@UseCase
public class CheckHolders {

    private final Invitations invitations;
    private final Transactions transactions;

    public CheckHolders(Invitations invitations, Transactions transactions) {
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /** Those who hold their links now; for all of a workspace together, because many answer at the same moment. */
    public Set<Holder> handle(List<Holder> came) {
        if (came.isEmpty()) {
            return Set.of();
        }
        var workspace = came.getFirst().invitation().workspace();
        var ids = came.stream().map(one -> one.invitation().id()).collect(Collectors.toSet());
        var bound = transactions.read(() -> invitations.bindings(workspace, ids));
        return came.stream()
                .filter(one -> Optional.ofNullable(bound.get(one.invitation().id()))
                        .filter(binding -> binding.isDevice(one.key().token()))
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
