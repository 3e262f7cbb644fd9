package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_AGREEMENT;

import java.util.Map;
import nl.samenspel.account.Signatory;
import nl.samenspel.dialogue.Agreement;
import nl.samenspel.dialogue.Agreements;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAgreements implements Agreements {

    private final DSLContext sql;

    JooqAgreements(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<Party, Agreement> of(WorkspaceId workspace, MeetingId meeting) {
        return sql.selectFrom(MEETING_AGREEMENT)
                .where(to(workspace, meeting))
                .fetchMap(
                        row -> Slug.stored(Party.class, row.getParty()),
                        row -> new Agreement(
                                new Signatory(row.getName(), row.getEmail()), row.getAgreedAt(), row.getFingerprint()));
    }

    @Override
    public void give(WorkspaceId workspace, MeetingId meeting, Party party, Agreement agreement) {
        takeBack(workspace, meeting, party);
        sql.insertInto(MEETING_AGREEMENT)
                .set(MEETING_AGREEMENT.WORKSPACE_ID, workspace.value())
                .set(MEETING_AGREEMENT.MEETING_ID, meeting.value())
                .set(MEETING_AGREEMENT.PARTY, party.slug())
                .set(MEETING_AGREEMENT.NAME, agreement.by().name())
                .set(MEETING_AGREEMENT.EMAIL, agreement.by().email())
                .set(MEETING_AGREEMENT.AGREED_AT, agreement.at())
                .set(MEETING_AGREEMENT.FINGERPRINT, agreement.fingerprint())
                .execute();
    }

    @Override
    public void takeBack(WorkspaceId workspace, MeetingId meeting, Party party) {
        sql.deleteFrom(MEETING_AGREEMENT)
                .where(to(workspace, meeting))
                .and(MEETING_AGREEMENT.PARTY.eq(party.slug()))
                .execute();
    }

    private static Condition to(WorkspaceId workspace, MeetingId meeting) {
        return MEETING_AGREEMENT
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(MEETING_AGREEMENT.MEETING_ID.eq(meeting.value()));
    }
}
