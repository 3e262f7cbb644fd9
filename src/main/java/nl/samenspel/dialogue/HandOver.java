package nl.samenspel.dialogue;

import java.util.Optional;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Lets somebody else lead a meeting, before it or while it goes on; only whoever leads it can. */
@UseCase
public class HandOver {

    private final Meetings meetings;
    private final RecordOnTimeline timeline;
    private final Announcements announcements;
    private final Transactions transactions;

    HandOver(Meetings meetings, RecordOnTimeline timeline, Announcements announcements, Transactions transactions) {
        this.meetings = meetings;
        this.timeline = timeline;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** Whether it was theirs to hand over, and not over. */
    public boolean handle(MeetingTerms meeting, Steerer.ByAccount by, Leader to) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var handed = meetings.find(meeting.workspace(), meeting.id())
                    .filter(now -> now.terms().leader().account().equals(by.account()))
                    .flatMap(now -> ledBy(now, to));
            handed.ifPresent(now -> {
                meetings.change(now);
                announcements.announce(new MeetingChanged(meeting.id()));
                timeline.handle(
                        meeting.workspace(),
                        meeting.collaboration(),
                        DialogueHappening.MEETING_HANDED_OVER,
                        meeting.leader().name(),
                        meeting.day().toString());
            });
            return handed.isPresent();
        });
    }

    private static Optional<Meeting> ledBy(Meeting meeting, Leader to) {
        return switch (meeting) {
            case Meeting.Prepared(var terms) -> Optional.of(new Meeting.Prepared(terms.ledBy(to)));
            case Meeting.InSession now -> Optional.of(now.ledBy(to));
            case Meeting.Concluded _, Meeting.Agreed _ -> Optional.empty();
        };
    }
}
