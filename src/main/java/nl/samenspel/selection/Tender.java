package nl.samenspel.selection;

import java.time.LocalDateTime;
import nl.samenspel.platform.WorkspaceId;

/** The choosing of suppliers for one or more lots, in the state that it is in. Times are UTC. */
public sealed interface Tender {

    WorkspaceId workspace();

    TenderId id();

    TenderText text();

    /** Its lots and its terms may still change, and nobody is asked yet. */
    record Prepared(WorkspaceId workspace, TenderId id, TenderText text) implements Tender {
        /** The same, with its team answering. */
        public ProfilesOpen open(LocalDateTime now) {
            return new ProfilesOpen(workspace, id, text, now);
        }
    }

    /** The team says, each for themselves, what each lot needs. */
    record ProfilesOpen(WorkspaceId workspace, TenderId id, TenderText text, LocalDateTime openedAt) implements Tender {
        /** The same, with no answers taken any more. */
        public ProfilesClosed close(LocalDateTime now) {
            return new ProfilesClosed(workspace, id, text, openedAt, now);
        }
    }

    /** What the team said is counted, and can be talked about. */
    record ProfilesClosed(
            WorkspaceId workspace, TenderId id, TenderText text, LocalDateTime openedAt, LocalDateTime closedAt)
            implements Tender {
        /** The same, with what each lot needs agreed and frozen. */
        public Agreed agree(LocalDateTime now) {
            return new Agreed(workspace, id, text, openedAt, closedAt, now);
        }
    }

    /** What each lot needs is agreed and frozen, before anybody knows a candidate. */
    record Agreed(
            WorkspaceId workspace,
            TenderId id,
            TenderText text,
            LocalDateTime openedAt,
            LocalDateTime closedAt,
            LocalDateTime agreedAt)
            implements Tender {}
}
