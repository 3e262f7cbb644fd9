package nl.samenspel.assessment.store;

import static nl.samenspel.schema.Tables.WAVE;
import static nl.samenspel.schema.Tables.WAVE_PARTY;
import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.assessment.Waves;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import nl.samenspel.platform.store.Locks;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqWaves implements Waves {

    private final DSLContext sql;
    private final FixedStatement accepting;
    private final WaveLocks acceptingLocks;
    private final Locks locks;
    private final WavePartyTable parties;

    JooqWaves(DSLContext sql) {
        this.sql = sql;
        this.accepting = new FixedStatement(sql, JooqWaves::accepting);
        this.acceptingLocks = WaveLocks.in(sql, JooqWaves::accepting);
        this.locks = Locks.in(sql);
        this.parties = new WavePartyTable(sql);
    }

    @Override
    public void add(Wave.Planned wave, LocalDateTime now) {
        var terms = wave.terms();
        sql.insertInto(WAVE)
                .set(WAVE.WORKSPACE_ID, terms.workspace().value())
                .set(WAVE.WAVE_ID, terms.id().value())
                .set(WAVE.COLLABORATION_ID, terms.collaboration().value())
                .set(columns(terms))
                .set(WAVE.STATE, WaveRows.PLANNED)
                .set(WAVE.CREATED_AT, now)
                .execute();
        parties.add(terms);
    }

    @Override
    public void changeTerms(WaveTerms terms) {
        sql.update(WAVE).set(columns(terms)).where(is(terms)).execute();
        parties.replace(terms);
    }

    private static Map<Field<?>, @Nullable Object> columns(WaveTerms terms) {
        var columns = WaveRows.columns(terms.questionnaire());
        columns.putAll(Map.of(
                WAVE.NAME, terms.name(),
                WAVE.MODEL, terms.model().toString(),
                WAVE.WEIGHTING, terms.weighting().slug(),
                WAVE.REVEAL_RULE, Slug.of(terms.revealRule()),
                WAVE.RESPONDENTS_SEE, Slug.of(terms.forRespondents()),
                WAVE.CLOSES_ON, terms.closesOn()));
        return columns;
    }

    @Override
    public void moveLastDay(Wave.Open wave) {
        var terms = wave.terms();
        sql.update(WAVE)
                .set(WAVE.CLOSES_ON, terms.closesOn())
                .set(WAVE.CLOSES_ON_BEFORE, terms.closesOnBefore().orElse(null))
                .where(is(terms))
                .execute();
    }

    @Override
    public void advance(Wave wave, LocalDateTime now) {
        var update = sql.update(WAVE).set(WAVE.STATE, WaveRows.state(wave));
        var terms = wave.terms();
        switch (wave) {
            case Wave.Planned _, Wave.Fruitless _ -> update.where(is(terms)).execute();
            case Wave.Open _ ->
                update.set(WAVE.OPENED_AT, now)
                        .set(WAVE.ZONE, terms.zone().getId())
                        .where(is(terms))
                        .execute();
            case Wave.Closing closing ->
                update.set(WAVE.CLOSED_AT, closing.closedAt()).where(is(terms)).execute();
            case Wave.Sealed closed -> {
                update.where(is(terms)).execute();
                parties.agree(terms, closed.agreements());
            }
            case Wave.Revealed revealed ->
                update.set(WAVE.REVEALED_AT, revealed.revealedAt())
                        .where(is(terms))
                        .execute();
        }
    }

    @Override
    public boolean removePlanned(WorkspaceId workspace, WaveId id) {
        boolean isPlanned = sql.fetchExists(WAVE, is(workspace, id).and(WAVE.STATE.eq(WaveRows.PLANNED)));
        if (isPlanned) {
            remove(workspace, id);
        }
        return isPlanned;
    }

    @Override
    public void remove(WorkspaceId workspace, WaveId id) {
        parties.forgetLinks(workspace, id);
        sql.deleteFrom(WAVE).where(is(workspace, id)).execute();
    }

    private static Condition is(WaveTerms terms) {
        return is(terms.workspace(), terms.id());
    }

    private static Condition is(WorkspaceId workspace, WaveId id) {
        return WAVE.WORKSPACE_ID.eq(workspace.value()).and(WAVE.WAVE_ID.eq(id.value()));
    }

    @Override
    public Map<WaveId, LocalDateTime> openings(WorkspaceId workspace, CollaborationId collaboration) {
        return sql.select(WAVE.WAVE_ID, WAVE.OPENED_AT)
                .from(WAVE)
                .where(WAVE.WORKSPACE_ID.eq(workspace.value()))
                .and(WAVE.COLLABORATION_ID.eq(collaboration.value()))
                .and(WAVE.OPENED_AT.isNotNull())
                .fetchMap(row -> new WaveId(row.value1()), row -> row.value2());
    }

    @Override
    public Optional<Wave> find(WorkspaceId workspace, WaveId id) {
        return where(is(workspace, id)).stream().findFirst();
    }

    @Override
    public List<Wave> of(WorkspaceId workspace, CollaborationId collaboration) {
        return where(WAVE.WORKSPACE_ID.eq(workspace.value()).and(WAVE.COLLABORATION_ID.eq(collaboration.value())));
    }

    @Override
    public List<Wave> in(WorkspaceId workspace) {
        return where(WAVE.WORKSPACE_ID.eq(workspace.value()));
    }

    @Override
    public List<Wave.Open> overdueOn(LocalDate day) {
        return where(WAVE.STATE.eq(WaveRows.OPEN).and(WAVE.CLOSES_ON.lt(day))).stream()
                .filter(Wave.Open.class::isInstance)
                .map(Wave.Open.class::cast)
                .toList();
    }

    @Override
    public List<Wave.Closing> closing() {
        return where(WAVE.STATE.in(WaveRows.CLOSING, WaveRows.COUNTED)).stream()
                .filter(Wave.Closing.class::isInstance)
                .map(Wave.Closing.class::cast)
                .toList();
    }

    @Override
    public boolean acceptsAnswersOn(WorkspaceId workspace, WaveId id, LocalDate day) {
        return accepting.findsAny(workspace.value(), id.value(), day);
    }

    @Override
    public boolean holdAcceptingOn(WorkspaceId workspace, WaveId id, LocalDate day) {
        return acceptingLocks.holdAccepting(workspace, id, day);
    }

    @Override
    public void lock(WorkspaceId workspace, WaveId id) {
        locks.keep(id.value());
    }

    @Override
    public void lockOpening(CollaborationId collaboration) {
        locks.keep(collaboration.value());
    }

    private static Query accepting(DSLContext sql) {
        return sql.selectOne()
                .from(WAVE)
                .where(WAVE.WORKSPACE_ID.eq(param(WAVE.WORKSPACE_ID)))
                .and(WAVE.WAVE_ID.eq(param(WAVE.WAVE_ID)))
                .and(WAVE.STATE.eq(inline(WaveRows.OPEN)))
                .and(WAVE.CLOSES_ON.ge(param(WAVE.CLOSES_ON)));
    }

    /** Two rows a wave, one a party, in one question to the database. */
    private List<Wave> where(Condition condition) {
        return sql
                .select()
                .from(WAVE)
                .join(WAVE_PARTY)
                .on(WAVE_PARTY.WORKSPACE_ID.eq(WAVE.WORKSPACE_ID), WAVE_PARTY.WAVE_ID.eq(WAVE.WAVE_ID))
                .join(WORKSPACE)
                .on(WORKSPACE.WORKSPACE_ID.eq(WAVE.WORKSPACE_ID))
                .where(condition)
                .orderBy(WAVE.CREATED_AT.desc(), WAVE.WAVE_ID.desc())
                .fetchGroups(WAVE.WAVE_ID)
                .values()
                .stream()
                .map(WaveRows::wave)
                .toList();
    }

    @Override
    public boolean switchOffSharedLink(WorkspaceId workspace, WaveId id, Party party) {
        return parties.switchOffSharedLink(workspace, id, party);
    }

    @Override
    public Optional<SharedLink> behind(String sharedLink) {
        return parties.behind(sharedLink);
    }
}
