package nl.samenspel.invitation.store;

import static nl.samenspel.schema.Tables.OUTCOME_LINK;

import java.util.Collection;
import java.util.Optional;
import nl.samenspel.invitation.LinkedWave;
import nl.samenspel.invitation.OutcomeLinks;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.TokenTable;
import nl.samenspel.platform.store.TokenTable.Kind;
import nl.samenspel.schema.tables.records.OutcomeLinkRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class OutcomeLinkTable implements OutcomeLinks {

    private final DSLContext sql;
    private final TokenTable tokens;

    OutcomeLinkTable(DSLContext sql) {
        this.sql = sql;
        this.tokens = new TokenTable(sql);
    }

    @Override
    public Optional<LinkedWave> behind(String link) {
        var fingerprint = Secrets.fingerprint(link);
        return tokens.workspace(Kind.OUTCOME, fingerprint)
                .flatMap(workspace -> sql.select(OUTCOME_LINK.WAVE_ID)
                        .from(OUTCOME_LINK)
                        .where(OUTCOME_LINK.WORKSPACE_ID.eq(workspace.value()))
                        .and(OUTCOME_LINK.TOKEN_HASH.eq(fingerprint))
                        .fetchOptional(row -> new LinkedWave(workspace, new WaveId(row.value1()))));
    }

    /** In an order of their own, so that their places in the table are not those of people. */
    void add(WorkspaceId workspace, WaveId wave, Collection<String> fingerprints) {
        var sorted = fingerprints.stream().sorted().toList();
        sql.batchInsert(sorted.stream()
                        .map(fingerprint -> new OutcomeLinkRecord()
                                .setWorkspaceId(workspace.value())
                                .setTokenHash(fingerprint)
                                .setWaveId(wave.value()))
                        .toList())
                .execute();
        tokens.add(Kind.OUTCOME, workspace, sorted);
    }

    /** Removes so many of a wave at most; whether there may be more. */
    boolean removeSome(WorkspaceId workspace, WaveId wave, int most) {
        var some = sql.select(OUTCOME_LINK.TOKEN_HASH)
                .from(OUTCOME_LINK)
                .where(OUTCOME_LINK.WORKSPACE_ID.eq(workspace.value()))
                .and(OUTCOME_LINK.WAVE_ID.eq(wave.value()))
                .limit(most)
                .fetch(OUTCOME_LINK.TOKEN_HASH);
        tokens.forget(some);
        sql.deleteFrom(OUTCOME_LINK)
                .where(OUTCOME_LINK.WORKSPACE_ID.eq(workspace.value()))
                .and(OUTCOME_LINK.TOKEN_HASH.in(some))
                .execute();
        return some.size() == most;
    }
}
