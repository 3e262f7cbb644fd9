package nl.samenspel.collaboration;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Writes down that something happened. */
@UseCase
public class RecordOnTimeline {

    private final Collaborations collaborations;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public RecordOnTimeline(Collaborations collaborations, Transactions transactions, Ids ids, Clock clock) {
        this.collaborations = collaborations;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of so many people of a party. */
    public void ofPeople(
            WorkspaceId workspace,
            CollaborationId collaboration,
            Happening what,
            String actor,
            Party party,
            long people) {
        handle(workspace, collaboration, what, actor, TimelineEntry.detail(party, people));
    }

    /** @see TimelineEntry */
    public void handle(
            WorkspaceId workspace, CollaborationId collaboration, Happening what, String actor, String detail) {
        handle(workspace, collaboration, what, new Signatory(actor, ""), detail, List.of());
    }

    /** The same, where it matters who did it with whom. */
    public void handle(
            WorkspaceId workspace,
            CollaborationId collaboration,
            Happening what,
            Signatory actor,
            String detail,
            List<String> concerned) {
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        transactions.change(() -> collaborations.record(
                workspace, collaboration, ids.next(), new TimelineEntry(now, what, actor, detail, concerned)));
    }
}
