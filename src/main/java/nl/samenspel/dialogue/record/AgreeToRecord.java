package nl.samenspel.dialogue.record;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.dialogue.Actions;
import nl.samenspel.dialogue.Agreement;
import nl.samenspel.dialogue.Agreements;
import nl.samenspel.dialogue.DialogueHappening;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/**
 * Lets a sponsor agree to a record for the own party, as it was read: with the second agreement it is kept for good. What was
 * agreed to counts only as long as the record says that, to the letter.
 */
@UseCase
public class AgreeToRecord {

    private final Meetings meetings;
    private final Agreements agreements;
    private final Records records;
    private final CompileRecord compileRecord;
    private final LevelsToReach levelsToReach;
    private final Actions actions;
    private final RecordOnTimeline timeline;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Clock clock;

    AgreeToRecord(
            Meetings meetings,
            Agreements agreements,
            Records records,
            CompileRecord compileRecord,
            LevelsToReach levelsToReach,
            Actions actions,
            RecordOnTimeline timeline,
            Announcements announcements,
            Transactions transactions,
            Clock clock) {
        this.meetings = meetings;
        this.agreements = agreements;
        this.records = records;
        this.compileRecord = compileRecord;
        this.levelsToReach = levelsToReach;
        this.actions = actions;
        this.timeline = timeline;
        this.announcements = announcements;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What comes of agreeing. */
    public enum Agreeing {
        /** The other party has not, or not to this. */
        ONE_OF_TWO,
        /** Both have: the record does not change any more. */
        BOTH,
        /** The record says something else now than what was read; nothing was agreed to. */
        READ_ANOTHER,
        /** Not concluded yet, or agreed to by both before. */
        NOT_THE_TIME
    }

    /** @param read the fingerprint of the record that was read */
    public Agreeing agree(MeetingTerms meeting, Party party, Signatory by, String read) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            return meetings.find(meeting.workspace(), meeting.id()).orElse(null) instanceof Meeting.Concluded concluded
                    ? agree(concluded, party, by, read)
                    : Agreeing.NOT_THE_TIME;
        });
    }

    private Agreeing agree(Meeting.Concluded concluded, Party party, Signatory by, String read) {
        var meeting = concluded.terms();
        var text = RecordText.of(compileRecord.handle(concluded));
        if (!text.fingerprint().equals(read)) {
            return Agreeing.READ_ANOTHER;
        }
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var given = agreements.of(meeting.workspace(), meeting.id());
        var before = given.get(party);
        if (before == null || !before.fingerprint().equals(read)) {
            agreements.give(meeting.workspace(), meeting.id(), party, new Agreement(by, now, read));
            note(meeting, party, by, DialogueHappening.RECORD_AGREED);
        }
        var other = given.get(party.other());
        if (other == null || !other.fingerprint().equals(read)) {
            return Agreeing.ONE_OF_TWO;
        }
        records.freeze(meeting.workspace(), meeting.id(), text);
        meetings.change(concluded.agree(now));
        announcements.announce(new RecordAgreed(
                meeting, now, levelsToReach.of(meeting), actions.of(meeting.workspace(), meeting.id())));
        return Agreeing.BOTH;
    }

    /** Whether there was something to take back: once both have agreed there is not. */
    public boolean takeBack(MeetingTerms meeting, Party party, Signatory by) {
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var isOpen = meetings.find(meeting.workspace(), meeting.id()).orElse(null) instanceof Meeting.Concluded
                    && agreements.of(meeting.workspace(), meeting.id()).containsKey(party);
            if (isOpen) {
                agreements.takeBack(meeting.workspace(), meeting.id(), party);
                note(meeting, party, by, DialogueHappening.RECORD_AGREEMENT_WITHDRAWN);
            }
            return isOpen;
        });
    }

    private void note(MeetingTerms meeting, Party party, Signatory by, DialogueHappening what) {
        timeline.handle(
                meeting.workspace(),
                meeting.collaboration(),
                what,
                by,
                meeting.day().toString(),
                List.of(party.slug()));
    }
}
