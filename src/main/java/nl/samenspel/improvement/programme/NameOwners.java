package nl.samenspel.improvement.programme;

import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Gives owners of actions a link of their own, and takes their names away when they ask for it. */
@UseCase
public class NameOwners {

    private final Programme programme;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;

    NameOwners(Programme programme, RecordOnTimeline timeline, Transactions transactions, Ids ids) {
        this.programme = programme;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** Those who are named, by party and name. */
    public List<Owner> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> programme.owners(workspace, collaboration)).stream()
                .filter(Owner::isNamed)
                .toList();
    }

    /** Called in a transaction that writes: somebody who was typed, known before or not. */
    public Owner called(Collaboration collaboration, Optional<Party> party, String name) {
        return programme
                .called(collaboration.workspace(), collaboration.id(), party, name)
                .orElseGet(() -> {
                    var owner = new Owner(new OwnerId(ids.next()), party, name);
                    programme.add(collaboration.workspace(), collaboration.id(), owner);
                    return owner;
                });
    }

    /**
     * A new link in place of the one that there was. It is told once: only its fingerprint is kept.
     *
     * @param owner whose actions it leads to; empty for the calendar of all
     * @return empty where there is no such owner
     */
    public Optional<String> link(Collaboration collaboration, Optional<OwnerId> owner) {
        return transactions.write(() -> {
            programme.hold(collaboration.id());
            if (owner.isPresent() && find(collaboration, owner.get()).isEmpty()) {
                return Optional.empty();
            }
            var link = Secrets.token();
            programme.link(collaboration.workspace(), collaboration.id(), owner, Secrets.fingerprint(link));
            return Optional.of(link);
        });
    }

    /** Takes a name away, and the link with it; the actions stay. Whether there was such a name. */
    public boolean erase(Collaboration collaboration, OwnerId id, Signatory by) {
        return transactions.write(() -> {
            programme.hold(collaboration.id());
            var found = find(collaboration, id);
            found.ifPresent(owner -> {
                transactions.leaveNoTrace();
                programme.rename(collaboration.workspace(), id, "");
                programme.unlink(collaboration.workspace(), collaboration.id(), Optional.of(id));
                timeline.handle(
                        collaboration.workspace(),
                        collaboration.id(),
                        ImprovementHappening.OWNER_ERASED,
                        by,
                        owner.party().map(Party::slug).orElse(""),
                        List.of());
            });
            return found.isPresent();
        });
    }

    private Optional<Owner> find(Collaboration collaboration, OwnerId id) {
        return programme.owners(collaboration.workspace(), collaboration.id()).stream()
                .filter(owner -> owner.id().equals(id) && owner.isNamed())
                .findFirst();
    }

    public Optional<ProgrammeLink> behind(String link) {
        return Secrets.isToken(link)
                ? transactions.read(() -> programme.behind(Secrets.fingerprint(link)))
                : Optional.empty();
    }
}
