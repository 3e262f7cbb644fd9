package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_ADDITION;
import static nl.samenspel.schema.Tables.MEETING_RECORD;

import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.record.Addition;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.dialogue.record.RecordText;
import nl.samenspel.dialogue.record.Records;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JooqRecords implements Records {

    private final DSLContext sql;

    JooqRecords(DSLContext sql) {
        this.sql = sql;
    }

    /** Made when the first record is read: it takes a while. */
    private static final class Reading {
        private static final JsonMapper JSON = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public void freeze(WorkspaceId workspace, MeetingId meeting, RecordText text) {
        sql.insertInto(MEETING_RECORD)
                .set(MEETING_RECORD.WORKSPACE_ID, workspace.value())
                .set(MEETING_RECORD.MEETING_ID, meeting.value())
                .set(MEETING_RECORD.CONTENT, text.text())
                .set(MEETING_RECORD.FINGERPRINT, text.fingerprint())
                .execute();
    }

    @Override
    public Optional<Frozen> frozen(WorkspaceId workspace, MeetingId meeting) {
        return sql.select(MEETING_RECORD.CONTENT)
                .from(MEETING_RECORD)
                .where(MEETING_RECORD.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_RECORD.MEETING_ID.eq(meeting.value()))
                .fetchOptional(MEETING_RECORD.CONTENT)
                .map(text -> new Frozen(Reading.JSON.readValue(text, RecordContent.class), new RecordText(text)));
    }

    @Override
    public List<Addition> additions(WorkspaceId workspace, MeetingId meeting) {
        return sql.selectFrom(MEETING_ADDITION)
                .where(MEETING_ADDITION.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_ADDITION.MEETING_ID.eq(meeting.value()))
                .orderBy(MEETING_ADDITION.ADDITION_ID)
                .fetch(row -> new Addition(
                        row.getAdditionId(),
                        Optional.ofNullable(row.getParty()).map(slug -> Slug.stored(Party.class, slug)),
                        row.getName(),
                        row.getText(),
                        row.getAddedAt()));
    }

    @Override
    public void add(WorkspaceId workspace, MeetingId meeting, Addition addition) {
        sql.insertInto(MEETING_ADDITION)
                .set(MEETING_ADDITION.WORKSPACE_ID, workspace.value())
                .set(MEETING_ADDITION.MEETING_ID, meeting.value())
                .set(MEETING_ADDITION.ADDITION_ID, addition.id())
                .set(MEETING_ADDITION.PARTY, addition.party().map(Party::slug).orElse(null))
                .set(MEETING_ADDITION.NAME, addition.name())
                .set(MEETING_ADDITION.TEXT, addition.text())
                .set(MEETING_ADDITION.ADDED_AT, addition.at())
                .execute();
    }
}
