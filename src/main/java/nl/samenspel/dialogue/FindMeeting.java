package nl.samenspel.dialogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Finds meetings and what belongs to them. */
@UseCase
public class FindMeeting {

    private final Meetings meetings;
    private final Topics topics;
    private final Transactions transactions;

    FindMeeting(Meetings meetings, Topics topics, Transactions transactions) {
        this.meetings = meetings;
        this.topics = topics;
        this.transactions = transactions;
    }

    public Optional<Meeting> handle(WorkspaceId workspace, MeetingId id) {
        return transactions.read(() -> meetings.find(workspace, id));
    }

    /** Those that were planned last first. */
    public List<Meeting> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> meetings.of(workspace, collaboration));
    }

    /** All of the workspace by their collaboration, those that were planned last first. */
    public Map<CollaborationId, List<Meeting>> byCollaboration(WorkspaceId workspace) {
        return transactions.read(() -> meetings.in(workspace)).stream()
                .collect(Collectors.groupingBy(meeting -> meeting.terms().collaboration()));
    }

    /** In the order in which they are talked about, those on other shelves after them. */
    public List<Topic> topics(MeetingTerms meeting) {
        return transactions.read(() -> topics.of(meeting.workspace(), meeting.id()));
    }
}
