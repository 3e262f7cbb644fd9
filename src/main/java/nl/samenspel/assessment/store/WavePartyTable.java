package nl.samenspel.assessment.store;

import static nl.samenspel.schema.Tables.WAVE_PARTY;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.assessment.Waves.SharedLink;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What was agreed with each party of a wave, its shared link and its word on the reveal. */
record WavePartyTable(DSLContext sql) {

    void add(WaveTerms terms) {
        terms.parties().forEach((party, of) -> add(terms, party, of));
    }

    void replace(WaveTerms terms) {
        sql.deleteFrom(WAVE_PARTY).where(isOf(terms.workspace(), terms.id())).execute();
        add(terms);
    }

    private void add(WaveTerms terms, Party party, PartyTerms of) {
        sql.insertInto(WAVE_PARTY)
                .set(WAVE_PARTY.WORKSPACE_ID, terms.workspace().value())
                .set(WAVE_PARTY.WAVE_ID, terms.id().value())
                .set(WAVE_PARTY.PARTY, party.slug())
                .set(WAVE_PARTY.THRESHOLD, of.disclosure().threshold())
                .set(WAVE_PARTY.EXPECTED, of.expected())
                .set(WAVE_PARTY.SHARED_LINK, of.sharedLink().orElseGet(Secrets::token))
                .set(WAVE_PARTY.JOINABLE, of.sharedLink().isPresent())
                .execute();
    }

    void agree(WaveTerms terms, Map<Party, Wave.Agreement> agreements) {
        for (Party party : Party.values()) {
            agree(terms, party, agreements.get(party));
        }
    }

    private void agree(WaveTerms terms, Party party, Wave.@Nullable Agreement agreement) {
        sql.update(WAVE_PARTY)
                .set(
                        WAVE_PARTY.AGREED_BY,
                        agreement == null ? null : agreement.by().name())
                .set(
                        WAVE_PARTY.AGREED_EMAIL,
                        agreement == null ? null : agreement.by().email())
                .set(WAVE_PARTY.AGREED_AT, agreement == null ? null : agreement.at())
                .where(is(terms.workspace(), terms.id(), party))
                .execute();
    }

    boolean switchOffSharedLink(WorkspaceId workspace, WaveId id, Party party) {
        return sql.update(WAVE_PARTY)
                        .set(WAVE_PARTY.JOINABLE, false)
                        .where(is(workspace, id, party))
                        .and(WAVE_PARTY.JOINABLE)
                        .execute()
                == 1;
    }

    Optional<SharedLink> behind(String sharedLink) {
        return sql.selectFrom(WAVE_PARTY)
                .where(WAVE_PARTY.SHARED_LINK.eq(sharedLink))
                .and(WAVE_PARTY.JOINABLE)
                .fetchOptional(row -> new SharedLink(
                        sharedLink,
                        new WorkspaceId(row.get(WAVE_PARTY.WORKSPACE_ID)),
                        new WaveId(row.get(WAVE_PARTY.WAVE_ID)),
                        Slug.stored(Party.class, row.get(WAVE_PARTY.PARTY))));
    }

    private static Condition is(WorkspaceId workspace, WaveId wave, Party party) {
        return isOf(workspace, wave).and(WAVE_PARTY.PARTY.eq(party.slug()));
    }

    private static Condition isOf(WorkspaceId workspace, WaveId wave) {
        return WAVE_PARTY.WORKSPACE_ID.eq(workspace.value()).and(WAVE_PARTY.WAVE_ID.eq(wave.value()));
    }
}
