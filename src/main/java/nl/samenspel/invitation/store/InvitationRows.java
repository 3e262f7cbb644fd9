package nl.samenspel.invitation.store;

import static nl.samenspel.schema.Tables.INVITATION;
import static org.jooq.impl.DSL.param;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Invitations;
import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.Tries;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import nl.samenspel.schema.tables.records.InvitationRecord;
import org.jooq.DSLContext;
import org.jooq.Query;

/** Invitations as they are stored. */
final class InvitationRows {

    private InvitationRows() {}

    static InvitationRecord row(Invitation invitation) {
        var person = invitation.person();
        return new InvitationRecord()
                .setWorkspaceId(invitation.workspace().value())
                .setInvitationId(invitation.id().value())
                .setWaveId(invitation.wave().value())
                .setParty(person.party().slug())
                .setGovernanceLevel(person.level().slug())
                .setName(person.name())
                .setEmail(person.email())
                .setAdmission(Slug.of(invitation.admission()))
                .setAdmittedOn(invitation.admittedOn().orElse(null))
                .setLink(invitation.link().orElse(null))
                .setAnsweredOn(invitation.answeredOn().orElse(null))
                .setReplaces(invitation.replaces().map(InvitationId::value).orElse(null));
    }

    static Invitation invitation(InvitationRecord row) {
        return new Invitation(
                new WorkspaceId(row.getWorkspaceId()),
                new InvitationId(row.getInvitationId()),
                new WaveId(row.getWaveId()),
                person(row.getName(), row.getEmail(), row.getParty(), row.getGovernanceLevel()),
                Slug.stored(Admission.class, row.getAdmission()),
                Optional.ofNullable(row.getAdmittedOn()),
                Optional.ofNullable(row.getLink()),
                Optional.ofNullable(row.getAnsweredOn()),
                Optional.ofNullable(row.getReplaces()).map(InvitationId::new));
    }

    /** Columns in the order in which {@link #held} reads them; the values are the workspace and the link. */
    static Query behind(DSLContext sql) {
        return sql.select(
                        INVITATION.WORKSPACE_ID,
                        INVITATION.INVITATION_ID,
                        INVITATION.WAVE_ID,
                        INVITATION.NAME,
                        INVITATION.EMAIL,
                        INVITATION.PARTY,
                        INVITATION.GOVERNANCE_LEVEL,
                        INVITATION.ADMISSION,
                        INVITATION.ADMITTED_ON,
                        INVITATION.LINK,
                        INVITATION.ANSWERED_ON,
                        INVITATION.REPLACES,
                        INVITATION.DEVICE_HASH,
                        INVITATION.RESUME_CODE_HASH,
                        INVITATION.TRIES,
                        INVITATION.TRIED_ON)
                .from(INVITATION)
                .where(INVITATION.WORKSPACE_ID.eq(param(INVITATION.WORKSPACE_ID)))
                .and(INVITATION.LINK.eq(param(INVITATION.LINK)));
    }

    /** For some of a workspace; what each is bound to. */
    static Query bindings(DSLContext sql) {
        return sql.select(INVITATION.INVITATION_ID, INVITATION.DEVICE_HASH, INVITATION.RESUME_CODE_HASH)
                .from(INVITATION)
                .where(INVITATION.WORKSPACE_ID.eq(param(INVITATION.WORKSPACE_ID)))
                .and(FixedStatement.isOneOf(sql, INVITATION.INVITATION_ID))
                .and(INVITATION.DEVICE_HASH.isNotNull());
    }

    static Invitations.Held held(ResultSet row) throws SQLException {
        var invitation = new Invitation(
                new WorkspaceId(FixedStatement.id(row, 1)),
                new InvitationId(FixedStatement.id(row, 2)),
                new WaveId(FixedStatement.id(row, 3)),
                person(row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                Slug.stored(Admission.class, row.getString(8)),
                FixedStatement.day(row, 9),
                Optional.of(row.getString(10)),
                FixedStatement.day(row, 11),
                Optional.ofNullable(row.getString(12)).map(InvitationId::of));
        var codeHash = row.getString(14);
        int count = row.getInt(15);
        return new Invitations.Held(
                invitation,
                Optional.ofNullable(row.getString(13))
                        .map(device -> new Binding(device, Objects.requireNonNull(codeHash))),
                FixedStatement.day(row, 16).map(last -> new Tries(count, last)));
    }

    private static Person person(String name, String email, String party, String level) {
        return new Person(name, email, Slug.stored(Party.class, party), Slug.stored(GovernanceLevel.class, level));
    }
}
