package nl.samenspel.response.store;

import static nl.samenspel.schema.Tables.ANSWER;
import static nl.samenspel.schema.Tables.REMARK;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.FixedStatement;
import nl.samenspel.response.Amount;
import nl.samenspel.response.Answers;
import nl.samenspel.response.Choices;
import nl.samenspel.response.Draft;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.TableRecord;
import org.springframework.stereotype.Repository;

@Repository
class JooqAnswers implements Answers {

    private record Place(InvitationId by, Question question) {}

    private final DSLContext sql;
    private final FixedStatement saving;
    private final FixedStatement draft;

    private final AnswerRows stored = new AnswerRows();

    JooqAnswers(DSLContext sql) {
        this.sql = sql;
        this.saving = new FixedStatement(sql, JooqAnswers::saving);
        this.draft = new FixedStatement(sql, JooqAnswers::draft);
    }

    @Override
    public void save(List<Choices> given) {
        var rows = new LinkedHashMap<Place, Object[]>();
        for (Choices choices : given) {
            var by = choices.by();
            choices.answers()
                    .forEach((question, answer) ->
                            rows.put(new Place(by.id(), question), AnswerRows.values(by, question, answer)));
        }
        saving.executeAll(List.copyOf(rows.values()));
    }

    private static Query saving(DSLContext sql) {
        return sql.insertInto(
                        ANSWER,
                        ANSWER.WORKSPACE_ID,
                        ANSWER.WAVE_ID,
                        ANSWER.INVITATION_ID,
                        ANSWER.QUESTION,
                        ANSWER.LEVEL)
                .values(
                        param(ANSWER.WORKSPACE_ID),
                        param(ANSWER.WAVE_ID),
                        param(ANSWER.INVITATION_ID),
                        param(ANSWER.QUESTION),
                        param(ANSWER.LEVEL))
                .onConflict(ANSWER.WORKSPACE_ID, ANSWER.WAVE_ID, ANSWER.INVITATION_ID, ANSWER.QUESTION)
                .doUpdate()
                .set(ANSWER.LEVEL, excluded(ANSWER.LEVEL));
    }

    @Override
    public void saveRemark(Invitation by, String aspect, String text) {
        if (text.isEmpty()) {
            sql.deleteFrom(REMARK)
                    .where(isRemarkOf(by))
                    .and(REMARK.ASPECT.eq(aspect))
                    .execute();
            return;
        }
        sql.insertInto(REMARK)
                .set(AnswerRows.remarkRow(by, aspect, text))
                .onConflict(REMARK.WORKSPACE_ID, REMARK.WAVE_ID, REMARK.INVITATION_ID, REMARK.ASPECT)
                .doUpdate()
                .set(REMARK.TEXT, text)
                .execute();
    }

    @Override
    public void takeBack(Invitation by, Set<Question> questions) {
        sql.deleteFrom(ANSWER)
                .where(isAnswerOf(by))
                .and(ANSWER.QUESTION.in(questions.stream().map(Question::key).toList()))
                .execute();
    }

    @Override
    public void addAll(Map<Invitation, Draft> drafts) {
        var rows = new ArrayList<TableRecord<?>>();
        drafts.forEach((by, draft) -> {
            draft.answers().forEach((question, answer) -> rows.add(AnswerRows.answerRow(by, question, answer)));
            draft.remarks().forEach((aspect, text) -> rows.add(AnswerRows.remarkRow(by, aspect, text)));
        });
        sql.batchInsert(rows).execute();
    }

    @Override
    public Draft of(Invitation by) {
        var workspace = by.workspace().value();
        var wave = by.wave().value();
        var id = by.id().value();
        var answers = new HashMap<Question, Answer>();
        var remarks = new HashMap<String, String>();
        draft.forEach(
                row -> {
                    var about = row.getString(1);
                    var text = row.getString(2);
                    if (text == null) {
                        answers.put(stored.question(about), stored.answer(row.getShort(3)));
                    } else {
                        remarks.put(about, text);
                    }
                },
                workspace,
                wave,
                id,
                workspace,
                wave,
                id);
        return new Draft(answers, remarks);
    }

    @Override
    public boolean anyOf(Invitation by) {
        return sql.fetchExists(sql.selectOne()
                .from(ANSWER)
                .where(isAnswerOf(by))
                .unionAll(sql.selectOne().from(REMARK).where(isRemarkOf(by))));
    }

    /** Answers have no text, remarks no level. */
    private static Query draft(DSLContext sql) {
        return sql.select(ANSWER.QUESTION, castNull(REMARK.TEXT), ANSWER.LEVEL)
                .from(ANSWER)
                .where(ANSWER.WORKSPACE_ID.eq(param(ANSWER.WORKSPACE_ID)))
                .and(ANSWER.WAVE_ID.eq(param(ANSWER.WAVE_ID)))
                .and(ANSWER.INVITATION_ID.eq(param(ANSWER.INVITATION_ID)))
                .unionAll(sql.select(REMARK.ASPECT, REMARK.TEXT, castNull(ANSWER.LEVEL))
                        .from(REMARK)
                        .where(REMARK.WORKSPACE_ID.eq(param(REMARK.WORKSPACE_ID)))
                        .and(REMARK.WAVE_ID.eq(param(REMARK.WAVE_ID)))
                        .and(REMARK.INVITATION_ID.eq(param(REMARK.INVITATION_ID))));
    }

    @Override
    public Map<InvitationId, Draft> of(WorkspaceId workspace, WaveId wave, List<InvitationId> by) {
        var ids = by.stream().map(InvitationId::value).toList();
        var answers = new HashMap<UUID, Map<Question, Answer>>();
        sql.selectFrom(ANSWER)
                .where(isAnswerIn(workspace, wave))
                .and(ANSWER.INVITATION_ID.in(ids))
                .forEach(row -> answers.computeIfAbsent(row.getInvitationId(), _ -> new HashMap<>())
                        .put(stored.question(row.getQuestion()), stored.answer(row.getLevel())));
        var remarks = new HashMap<UUID, Map<String, String>>();
        sql.selectFrom(REMARK)
                .where(isRemarkIn(workspace, wave))
                .and(REMARK.INVITATION_ID.in(ids))
                .forEach(row -> remarks.computeIfAbsent(row.getInvitationId(), _ -> new HashMap<>())
                        .put(row.getAspect(), row.getText()));
        var drafts = new HashMap<InvitationId, Draft>();
        answers.forEach((id, given) ->
                drafts.put(new InvitationId(id), new Draft(given, remarks.getOrDefault(id, Map.of()))));
        remarks.forEach((id, texts) -> drafts.putIfAbsent(new InvitationId(id), new Draft(Map.of(), texts)));
        return drafts;
    }

    @Override
    public Amount amount(WorkspaceId workspace, WaveId wave) {
        var answers = sql.select(countDistinct(ANSWER.INVITATION_ID), count())
                .from(ANSWER)
                .where(isAnswerIn(workspace, wave))
                .fetchSingle();
        var signs = sql.select(coalesce(sum(length(REMARK.TEXT)), BigDecimal.ZERO))
                .from(REMARK)
                .where(isRemarkIn(workspace, wave))
                .fetchSingle();
        return new Amount(answers.value1(), answers.value2(), signs.value1().longValue());
    }

    @Override
    public void erase(WorkspaceId workspace, WaveId wave, List<InvitationId> by) {
        var ids = by.stream().map(InvitationId::value).toList();
        sql.deleteFrom(ANSWER)
                .where(isAnswerIn(workspace, wave))
                .and(ANSWER.INVITATION_ID.in(ids))
                .execute();
        sql.deleteFrom(REMARK)
                .where(isRemarkIn(workspace, wave))
                .and(REMARK.INVITATION_ID.in(ids))
                .execute();
    }

    private static Condition isRemarkOf(Invitation by) {
        return isRemarkIn(by.workspace(), by.wave())
                .and(REMARK.INVITATION_ID.eq(by.id().value()));
    }

    private static Condition isAnswerOf(Invitation by) {
        return isAnswerIn(by.workspace(), by.wave())
                .and(ANSWER.INVITATION_ID.eq(by.id().value()));
    }

    private static Condition isAnswerIn(WorkspaceId workspace, WaveId wave) {
        return ANSWER.WORKSPACE_ID.eq(workspace.value()).and(ANSWER.WAVE_ID.eq(wave.value()));
    }

    private static Condition isRemarkIn(WorkspaceId workspace, WaveId wave) {
        return REMARK.WORKSPACE_ID.eq(workspace.value()).and(REMARK.WAVE_ID.eq(wave.value()));
    }
}
