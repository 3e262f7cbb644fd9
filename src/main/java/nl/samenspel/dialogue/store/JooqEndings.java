package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_ENDING;

import java.util.Map;
import nl.samenspel.account.Signatory;
import nl.samenspel.dialogue.Endings;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqEndings implements Endings {

    private final DSLContext sql;

    JooqEndings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<Party, Ending> of(WorkspaceId workspace, MeetingId meeting) {
        return sql.selectFrom(MEETING_ENDING)
                .where(MEETING_ENDING.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_ENDING.MEETING_ID.eq(meeting.value()))
                .fetchMap(
                        row -> Slug.stored(Party.class, row.getParty()),
                        row -> new Ending(new Signatory(row.getName(), row.getEmail()), row.getEndedAt()));
    }

    @Override
    public void add(WorkspaceId workspace, MeetingId meeting, Party party, Ending ending) {
        sql.insertInto(MEETING_ENDING)
                .set(MEETING_ENDING.WORKSPACE_ID, workspace.value())
                .set(MEETING_ENDING.MEETING_ID, meeting.value())
                .set(MEETING_ENDING.PARTY, party.slug())
                .set(MEETING_ENDING.NAME, ending.by().name())
                .set(MEETING_ENDING.EMAIL, ending.by().email())
                .set(MEETING_ENDING.ENDED_AT, ending.at())
                .execute();
    }
}
