package nl.samenspel.dialogue.record;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Keeps what somebody says of a record beside it; the record itself stays as it is. */
@UseCase
public class AddToRecord {

    public static final int MOST = 200;

    private final Meetings meetings;
    private final Records records;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    AddToRecord(Meetings meetings, Records records, Transactions transactions, Ids ids, Clock clock) {
        this.meetings = meetings;
        this.records = records;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What comes of it. */
    public enum Adding {
        ADDED,
        MISSING,
        TOO_LONG,
        TOO_MANY,
        /** The meeting is not over yet. */
        NOT_THE_TIME
    }

    /** @param party for which it is said; empty for whoever led the meeting */
    public Adding handle(MeetingTerms meeting, Optional<Party> party, String name, String text) {
        if (text.isBlank()) {
            return Adding.MISSING;
        }
        return text.length() > Addition.LONGEST
                ? Adding.TOO_LONG
                : transactions.write(() -> add(meeting, party, name, text));
    }

    private Adding add(MeetingTerms meeting, Optional<Party> party, String name, String text) {
        meetings.hold(meeting.id());
        if (!isOver(meeting)) {
            return Adding.NOT_THE_TIME;
        }
        var known = records.additions(meeting.workspace(), meeting.id());
        // The same again is somebody who pressed twice.
        if (known.stream()
                .anyMatch(one -> one.party().equals(party) && one.text().equals(text))) {
            return Adding.ADDED;
        }
        if (known.size() >= MOST) {
            return Adding.TOO_MANY;
        }
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        records.add(meeting.workspace(), meeting.id(), new Addition(ids.next(), party, name, text, now));
        return Adding.ADDED;
    }

    private boolean isOver(MeetingTerms meeting) {
        return switch (meetings.find(meeting.workspace(), meeting.id()).orElse(null)) {
            case Meeting.Concluded _, Meeting.Agreed _ -> true;
            case Meeting.Prepared _, Meeting.InSession _ -> false;
            case null -> false;
        };
    }
}
