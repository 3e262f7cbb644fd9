package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Opens what the parties of a collaboration agreed on at their kick-off: each record of one to which both agreed is a version. */
@UseCase
public class OpenCharter {

    private final Meetings meetings;
    private final OpenRecord openRecord;
    private final Transactions transactions;

    OpenCharter(Meetings meetings, OpenRecord openRecord, Transactions transactions) {
        this.meetings = meetings;
        this.openRecord = openRecord;
        this.transactions = transactions;
    }

    /** @param number from 1, in the order in which both agreed */
    public record Version(int number, Meeting.Agreed meeting) {}

    /**
     * All that there is of a charter.
     *
     * @param versions the one that holds now first
     * @param next the kick-off that is to yield another one
     */
    public record Charter(List<Version> versions, Optional<Meeting> next) {

        public Optional<Version> current() {
            return versions.stream().findFirst();
        }

        public Optional<Version> version(int number) {
            return versions.stream().filter(one -> one.number() == number).findFirst();
        }
    }

    public Charter handle(WorkspaceId workspace, CollaborationId collaboration) {
        var kickOffs = transactions.read(() -> meetings.of(workspace, collaboration)).stream()
                .filter(meeting -> meeting.terms().purpose().equals(new Purpose.Guided(Guide.KICK_OFF)))
                .toList();
        var agreed = kickOffs.stream()
                .filter(Meeting.Agreed.class::isInstance)
                .map(Meeting.Agreed.class::cast)
                .sorted((one, other) -> other.agreedAt().compareTo(one.agreedAt()))
                .toList();
        return new Charter(
                IntStream.range(0, agreed.size())
                        .mapToObj(at -> new Version(agreed.size() - at, agreed.get(at)))
                        .toList(),
                kickOffs.stream()
                        .filter(meeting -> !(meeting instanceof Meeting.Agreed))
                        .findFirst());
    }

    /** What both agreed to, to the letter. */
    public OpenRecord.Opened open(Version version) {
        return openRecord.handle(version.meeting()).orElseThrow();
    }
}
