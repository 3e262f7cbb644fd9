package nl.samenspel.dialogue;

import java.util.EnumSet;
import java.util.List;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.UseCase;

/**
 * Knows who may write now what ends up in the record: at the table while the meeting goes on, and for a side until both have agreed
 * to the record. Who corrects it then takes back what was agreed to before. Called in a transaction that writes.
 */
@UseCase
class WritingTime {

    private final Meetings meetings;
    private final Seats seats;
    private final Agreements agreements;
    private final RecordOnTimeline timeline;
    private final Announcements announcements;

    WritingTime(
            Meetings meetings,
            Seats seats,
            Agreements agreements,
            RecordOnTimeline timeline,
            Announcements announcements) {
        this.meetings = meetings;
        this.seats = seats;
        this.agreements = agreements;
        this.timeline = timeline;
        this.announcements = announcements;
    }

    /** Whether somebody may write. */
    enum Leave {
        GIVEN,
        NOT_YOURS,
        NOT_THE_TIME
    }

    /** Keeps the meeting for this transaction alone. */
    Leave leave(MeetingTerms meeting, NoteTaker by) {
        meetings.hold(meeting.id());
        return switch (meetings.find(meeting.workspace(), meeting.id()).orElse(null)) {
            case Meeting.InSession now -> atTheTable(now.terms(), by);
            case Meeting.Concluded _ -> by instanceof NoteTaker.ForASide ? Leave.GIVEN : Leave.NOT_THE_TIME;
            case Meeting.Prepared _, Meeting.Agreed _ -> Leave.NOT_THE_TIME;
            case null -> Leave.NOT_THE_TIME;
        };
    }

    private Leave atTheTable(MeetingTerms meeting, NoteTaker by) {
        return by instanceof NoteTaker.AtTheTable(var steerer)
                        && steerer.maySteer(meeting, seats.of(meeting.workspace(), meeting.id()))
                ? Leave.GIVEN
                : Leave.NOT_YOURS;
    }

    /** Something was written, to which nobody has assented yet; whether agreements to the record were taken back by that. */
    boolean written(MeetingTerms meeting, NoteTaker by) {
        seats.lower(meeting.workspace(), meeting.id(), EnumSet.of(Gestures.Kind.ASSENT));
        meetings.touch(meeting.workspace(), meeting.id());
        announcements.announce(new MeetingChanged(meeting.id()));
        var given = agreements.of(meeting.workspace(), meeting.id()).keySet();
        given.forEach(party -> agreements.takeBack(meeting.workspace(), meeting.id(), party));
        if (!given.isEmpty() && by instanceof NoteTaker.ForASide(var side, var signatory)) {
            timeline.handle(
                    meeting.workspace(),
                    meeting.collaboration(),
                    DialogueHappening.RECORD_CORRECTED,
                    signatory,
                    meeting.day().toString(),
                    List.of(side.slug()));
        }
        return !given.isEmpty();
    }
}
