package nl.samenspel.collaboration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/**
 * Notes what happens around a collaboration, and removes it. An event stands on the timeline on its own day; that one was removed
 * stands there too, with its words, so that nothing disappears unseen.
 */
@UseCase
public class NoteEvents {

    /** Of a collaboration, at a time. */
    public static final int MOST_EVENTS = 200;

    private final RelationEvents events;
    private final ManageWorkspaces workspaces;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    NoteEvents(
            RelationEvents events,
            ManageWorkspaces workspaces,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.events = events;
        this.workspaces = workspaces;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of noting an event. */
    public sealed interface Noting {

        record Noted(RelationEvent event) implements Noting {}

        record Refused(Set<EventDraft.Problem> problems) implements Noting {
            public Refused {
                problems = Set.copyOf(problems);
            }
        }

        record TooMany() implements Noting {}
    }

    /** The earliest first. */
    public List<RelationEvent> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> events.of(workspace, collaboration));
    }

    public Noting note(Collaboration collaboration, EventDraft draft, Signatory by) {
        var today = LocalDate.ofInstant(clock.instant(), workspaces.zone(collaboration.workspace()));
        var problems = draft.problems(today);
        if (!problems.isEmpty()) {
            return new Noting.Refused(problems);
        }
        return transactions.write(() -> {
            events.hold(collaboration.id());
            if (events.of(collaboration.workspace(), collaboration.id()).size() >= MOST_EVENTS) {
                return new Noting.TooMany();
            }
            var event = new RelationEvent(new EventId(ids.next()), draft.kind(), draft.day(), draft.said(), by);
            events.add(collaboration.workspace(), collaboration.id(), event);
            return new Noting.Noted(event);
        });
    }

    /** Whether it was still there. */
    public boolean remove(Collaboration collaboration, EventId id, Signatory by) {
        return transactions.write(() -> {
            events.hold(collaboration.id());
            var found = events.of(collaboration.workspace(), collaboration.id()).stream()
                    .filter(event -> event.id().equals(id))
                    .findFirst();
            found.ifPresent(event -> {
                events.remove(collaboration.workspace(), id);
                timeline.handle(
                        collaboration.workspace(),
                        collaboration.id(),
                        RelationHappening.EVENT_REMOVED,
                        by,
                        event.said(),
                        List.of(Slug.of(event.kind()), event.day().toString()));
            });
            return found.isPresent();
        });
    }
}
