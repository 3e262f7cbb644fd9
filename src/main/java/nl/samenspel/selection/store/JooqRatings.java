package nl.samenspel.selection.store;

import static nl.samenspel.schema.Tables.TENDER_LOT;
import static nl.samenspel.schema.Tables.TENDER_RATER;
import static nl.samenspel.schema.Tables.TENDER_RATING;
import static nl.samenspel.schema.Tables.TENDER_TALLY;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.schema.tables.records.TenderRatingRecord;
import nl.samenspel.schema.tables.records.TenderTallyRecord;
import nl.samenspel.selection.LotId;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.rating.LotQuestion;
import nl.samenspel.selection.rating.Rater;
import nl.samenspel.selection.rating.RaterId;
import nl.samenspel.selection.rating.Ratings;
import nl.samenspel.selection.rating.Tally;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqRatings implements Ratings {

    private final DSLContext sql;

    JooqRatings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void save(Rater by, Map<LotQuestion, Answer> answers) {
        answers.forEach((about, answer) -> sql.insertInto(TENDER_RATING)
                .set(row(by, about, answer))
                .onConflict(
                        TENDER_RATING.WORKSPACE_ID,
                        TENDER_RATING.RATER_ID,
                        TENDER_RATING.LOT_ID,
                        TENDER_RATING.QUESTION)
                .doUpdate()
                .set(TENDER_RATING.LEVEL, level(answer))
                .execute());
    }

    private static TenderRatingRecord row(Rater by, LotQuestion about, Answer answer) {
        return new TenderRatingRecord()
                .setWorkspaceId(by.workspace().value())
                .setRaterId(by.id().value())
                .setLotId(about.lot().value())
                .setQuestion(about.question().key())
                .setLevel(level(answer));
    }

    private static short level(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int level) -> (short) level;
            case Answer.DoNotKnow _ -> (short) Tally.CANNOT_JUDGE;
        };
    }

    private static Answer answer(short level) {
        return level == Tally.CANNOT_JUDGE ? Answer.doNotKnow() : Answer.rated(level);
    }

    @Override
    public void takeBack(Rater by, Set<LotQuestion> questions) {
        questions.forEach(about -> sql.deleteFrom(TENDER_RATING)
                .where(isOf(by))
                .and(TENDER_RATING.LOT_ID.eq(about.lot().value()))
                .and(TENDER_RATING.QUESTION.eq(about.question().key()))
                .execute());
    }

    @Override
    public Map<LotQuestion, Answer> of(Rater by) {
        return sql.selectFrom(TENDER_RATING)
                .where(isOf(by))
                .fetchMap(JooqRatings::about, row -> answer(row.getLevel()));
    }

    private static LotQuestion about(TenderRatingRecord row) {
        return new LotQuestion(new LotId(row.getLotId()), Question.parse(row.getQuestion()));
    }

    @Override
    public boolean anyOf(Rater by) {
        return sql.fetchExists(TENDER_RATING, isOf(by));
    }

    private static Condition isOf(Rater by) {
        return TENDER_RATING
                .WORKSPACE_ID
                .eq(by.workspace().value())
                .and(TENDER_RATING.RATER_ID.eq(by.id().value()));
    }

    @Override
    public Map<RaterId, Map<LotQuestion, Answer>> of(Tender tender) {
        var all = new HashMap<RaterId, Map<LotQuestion, Answer>>();
        sql.selectFrom(TENDER_RATING)
                .where(isIn(tender))
                .forEach(row -> all.computeIfAbsent(new RaterId(row.getRaterId()), _ -> new HashMap<>())
                        .put(about(row), answer(row.getLevel())));
        return all;
    }

    @Override
    public void erase(Tender tender) {
        sql.deleteFrom(TENDER_RATING).where(isIn(tender)).execute();
    }

    private static Condition isIn(Tender tender) {
        return TENDER_RATING
                .WORKSPACE_ID
                .eq(tender.workspace().value())
                .and(TENDER_RATING.RATER_ID.in(select(TENDER_RATER.RATER_ID)
                        .from(TENDER_RATER)
                        .where(TENDER_RATER.WORKSPACE_ID.eq(tender.workspace().value()))
                        .and(TENDER_RATER.TENDER_ID.eq(tender.id().value()))));
    }

    @Override
    public void count(Tender tender, Tally tally) {
        var rows = new ArrayList<TenderTallyRecord>();
        tally.people()
                .forEach((about, levels) -> levels.forEach((level, people) -> rows.add(new TenderTallyRecord()
                        .setWorkspaceId(tender.workspace().value())
                        .setLotId(about.lot().value())
                        .setQuestion(about.question().key())
                        .setChosen(level.shortValue())
                        .setPeople(people))));
        sql.batchInsert(rows).execute();
    }

    @Override
    public Tally counted(Tender tender) {
        var people = new HashMap<LotQuestion, Map<Integer, Integer>>();
        sql.selectFrom(TENDER_TALLY)
                .where(TENDER_TALLY.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_TALLY.LOT_ID.in(lots(tender)))
                .forEach(row -> people.computeIfAbsent(
                                new LotQuestion(new LotId(row.getLotId()), Question.parse(row.getQuestion())),
                                _ -> new HashMap<>())
                        .put((int) row.getChosen(), row.getPeople()));
        return new Tally(people);
    }

    private static Select<Record1<UUID>> lots(Tender tender) {
        return select(TENDER_LOT.LOT_ID)
                .from(TENDER_LOT)
                .where(TENDER_LOT.WORKSPACE_ID.eq(tender.workspace().value()))
                .and(TENDER_LOT.TENDER_ID.eq(tender.id().value()));
    }
}
