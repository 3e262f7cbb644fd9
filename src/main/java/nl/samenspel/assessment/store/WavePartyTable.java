package nl.samenspel.assessment.store;

import static nl.samenspel.schema.Tables.WAVE_PARTY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.PartyTerms;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.assessment.Waves.SharedLink;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What was agreed with each party of a wave, its shared link and its word on the reveal. */
record WavePartyTable(DSLContext sql, TokenTable tokens) {

    WavePartyTable(DSLContext sql) {
        this(sql, new TokenTable(sql));
    }

    void add(WaveTerms terms) {
        terms.parties().forEach((party, of) -> add(terms, party, of));
    }

    void replace(WaveTerms terms) {
        forgetTokens(isOf(terms.workspace(), terms.id()));
        sql.deleteFrom(WAVE_PARTY).where(isOf(terms.workspace(), terms.id())).execute();
        add(terms);
    }

    private void add(WaveTerms terms, Party party, PartyTerms of) {
        sql.insertInto(WAVE_PARTY)
                .set(WAVE_PARTY.WORKSPACE_ID, terms.workspace().value())
                .set(WAVE_PARTY.WAVE_ID, terms.id().value())
                .set(WAVE_PARTY.PARTY, party.slug())
                .set(WAVE_PARTY.THRESHOLD, of.disclosure().threshold())
                .set(WAVE_PARTY.EXPECTED, of.expected().people())
                .set(WAVE_PARTY.EXPECTED_STRATEGIC, expected(of, GovernanceLevel.STRATEGIC))
                .set(WAVE_PARTY.EXPECTED_TACTICAL, expected(of, GovernanceLevel.TACTICAL))
                .set(WAVE_PARTY.EXPECTED_OPERATIONAL, expected(of, GovernanceLevel.OPERATIONAL))
                .set(WAVE_PARTY.SHARED_LINK, of.sharedLink().orElse(null))
                .set(WAVE_PARTY.PAIRED, of.paired())
                .execute();
        of.sharedLink()
                .ifPresent(link -> tokens.add(Kind.SHARED_LINK, terms.workspace(), List.of(Secrets.fingerprint(link))));
    }

    private static @Nullable Integer expected(PartyTerms of, GovernanceLevel level) {
        return of.expected().levels().get(level);
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
        forgetTokens(is(workspace, id, party));
        return sql.update(WAVE_PARTY)
                        .setNull(WAVE_PARTY.SHARED_LINK)
                        .where(is(workspace, id, party))
                        .and(WAVE_PARTY.SHARED_LINK.isNotNull())
                        .execute()
                == 1;
    }

    /** Called before the parties of a wave are removed with it. */
    void forgetLinks(WorkspaceId workspace, WaveId id) {
        forgetTokens(isOf(workspace, id));
    }

    private void forgetTokens(Condition of) {
        tokens.forget(sql.select(WAVE_PARTY.SHARED_LINK)
                .from(WAVE_PARTY)
                .where(of)
                .and(WAVE_PARTY.SHARED_LINK.isNotNull())
                .fetch(row -> Secrets.fingerprint(row.value1())));
    }

    Optional<SharedLink> behind(String sharedLink) {
        return tokens.workspace(Kind.SHARED_LINK, Secrets.fingerprint(sharedLink))
                .flatMap(workspace -> behind(workspace, sharedLink));
    }

    private Optional<SharedLink> behind(WorkspaceId workspace, String sharedLink) {
        return sql.selectFrom(WAVE_PARTY)
                .where(WAVE_PARTY.WORKSPACE_ID.eq(workspace.value()))
                .and(WAVE_PARTY.SHARED_LINK.eq(sharedLink))
                .fetchOptional(row -> new SharedLink(
                        sharedLink,
                        workspace,
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
