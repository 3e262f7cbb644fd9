package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING;

import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.dialogue.Session;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.StepClock;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Meetings from rows, and rows from meetings. */
final class MeetingRows {

    private static final String RESULTS = "results";
    private static final String PREPARED = "prepared";
    private static final String IN_SESSION = "in-session";
    private static final String CONCLUDED = "concluded";
    private static final String AGREED = "agreed";
    private static final String LAST_TIME = "last-time";
    private static final String FAREWELL = "farewell";

    private MeetingRows() {}

    static Map<Field<?>, @Nullable Object> columns(Meeting meeting) {
        var columns = terms(meeting.terms());
        columns.put(MEETING.CODE, null);
        switch (meeting) {
            case Meeting.Prepared _ -> columns.put(MEETING.STATE, PREPARED);
            case Meeting.InSession(var _, var session) -> columns.putAll(session(session));
            case Meeting.Concluded concluded -> {
                columns.put(MEETING.STATE, CONCLUDED);
                columns.put(MEETING.CONCLUDED_AT, concluded.concludedAt());
            }
            case Meeting.Agreed agreed -> {
                columns.put(MEETING.STATE, AGREED);
                columns.put(MEETING.AGREED_AT, agreed.agreedAt());
            }
        }
        return columns;
    }

    private static Map<Field<?>, @Nullable Object> terms(MeetingTerms terms) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(MEETING.HELD_ON, terms.day());
        columns.put(MEETING.BEGINS_AT, terms.begins().toString());
        columns.put(MEETING.PLACE, terms.place());
        columns.put(MEETING.MINUTES, terms.minutes());
        columns.put(MEETING.LED_BY, terms.leader().account().value());
        columns.put(MEETING.LEADER, terms.leader().name());
        columns.put(MEETING.CUSTOMER_THRESHOLD, terms.shown().customer().threshold());
        columns.put(MEETING.SUPPLIER_THRESHOLD, terms.shown().supplier().threshold());
        switch (terms.purpose()) {
            case Purpose.Results(var wave) -> {
                columns.put(MEETING.KIND, RESULTS);
                columns.put(MEETING.WAVE_ID, wave.value());
            }
            case Purpose.Guided(var guide) -> columns.put(MEETING.KIND, Slug.of(guide));
        }
        return columns;
    }

    private static Map<Field<?>, @Nullable Object> session(Session session) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(MEETING.STATE, IN_SESSION);
        columns.put(MEETING.CODE, session.code());
        columns.put(MEETING.STARTED_AT, session.startedAt());
        columns.put(MEETING.HIDDEN, session.hidden());
        columns.put(
                MEETING.TOPIC_ID,
                session.at() instanceof Place.AtTopic at ? at.topic().value() : null);
        columns.put(
                MEETING.STEP,
                switch (session.at()) {
                    case Place.Welcome _ -> null;
                    case Place.AtTopic at -> Slug.of(at.step());
                    case Place.LastTime _ -> LAST_TIME;
                    case Place.Farewell _ -> FAREWELL;
                });
        columns.put(MEETING.CLOCK_ENDS_AT, session.clock() instanceof StepClock.Running(var endsAt) ? endsAt : null);
        columns.put(
                MEETING.CLOCK_LEFT,
                session.clock() instanceof StepClock.Stopped(var left) ? (int) left.toSeconds() : null);
        return columns;
    }

    static Meeting meeting(Record row) {
        var terms = terms(row);
        return switch (Objects.requireNonNull(row.get(MEETING.STATE))) {
            case PREPARED -> new Meeting.Prepared(terms);
            case IN_SESSION -> new Meeting.InSession(terms, session(row));
            case CONCLUDED -> new Meeting.Concluded(terms, row.get(MEETING.STARTED_AT), row.get(MEETING.CONCLUDED_AT));
            case AGREED ->
                new Meeting.Agreed(
                        terms, row.get(MEETING.STARTED_AT), row.get(MEETING.CONCLUDED_AT), row.get(MEETING.AGREED_AT));
            case String unknown -> throw new IllegalStateException("A meeting cannot be " + unknown);
        };
    }

    private static MeetingTerms terms(Record row) {
        return new MeetingTerms(
                new WorkspaceId(row.get(MEETING.WORKSPACE_ID)),
                new MeetingId(row.get(MEETING.MEETING_ID)),
                new CollaborationId(row.get(MEETING.COLLABORATION_ID)),
                purpose(row),
                row.get(MEETING.HELD_ON),
                LocalTime.parse(row.get(MEETING.BEGINS_AT)),
                row.get(MEETING.PLACE),
                row.get(MEETING.MINUTES),
                new Leader(new AccountId(row.get(MEETING.LED_BY)), row.get(MEETING.LEADER)),
                new PerParty<>(
                        Disclosure.ofThreshold(row.get(MEETING.CUSTOMER_THRESHOLD)),
                        Disclosure.ofThreshold(row.get(MEETING.SUPPLIER_THRESHOLD))));
    }

    private static Purpose purpose(Record row) {
        return switch (Objects.requireNonNull(row.get(MEETING.KIND))) {
            case RESULTS -> new Purpose.Results(new WaveId(row.get(MEETING.WAVE_ID)));
            case String guide -> new Purpose.Guided(Slug.stored(Guide.class, guide));
        };
    }

    private static Session session(Record row) {
        return new Session(
                row.get(MEETING.CODE), row.get(MEETING.STARTED_AT), place(row), row.get(MEETING.HIDDEN), clock(row));
    }

    private static Place place(Record row) {
        var step = row.get(MEETING.STEP);
        if (step == null) {
            return new Place.Welcome();
        }
        return Optional.ofNullable(row.get(MEETING.TOPIC_ID))
                .<Place>map(topic -> new Place.AtTopic(
                        new TopicId(topic), Slug.parse(Step.class, step).orElseThrow()))
                .orElseGet(() -> step.equals(LAST_TIME) ? new Place.LastTime() : new Place.Farewell());
    }

    private static StepClock clock(Record row) {
        var endsAt = row.get(MEETING.CLOCK_ENDS_AT);
        return endsAt == null
                ? new StepClock.Stopped(Duration.ofSeconds(row.get(MEETING.CLOCK_LEFT)))
                : new StepClock.Running(endsAt);
    }
}
