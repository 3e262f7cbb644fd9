package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_LINE;
import static nl.samenspel.schema.Tables.MEETING_ROUND;
import static nl.samenspel.schema.Tables.MEETING_TALLY;
import static nl.samenspel.schema.Tables.MEETING_TOPIC;
import static nl.samenspel.schema.Tables.MEETING_VOTE;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.RoundId;
import nl.samenspel.dialogue.Rounds;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.MeetingRoundRecord;
import nl.samenspel.schema.tables.records.MeetingTallyRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqRounds implements Rounds {

    private static final String SEPARATOR = ",";

    private final DSLContext sql;

    JooqRounds(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Round> of(WorkspaceId workspace, MeetingId meeting) {
        return sql.selectFrom(MEETING_ROUND)
                .where(in(workspace, meeting))
                .orderBy(MEETING_ROUND.ROUND_ID)
                .fetch(JooqRounds::round);
    }

    private static Round round(MeetingRoundRecord row) {
        return new Round(
                new RoundId(row.getRoundId()),
                Optional.ofNullable(row.getTopicId()).map(TopicId::new),
                Slug.parse(Round.Question.class, row.getQuestion()).orElseThrow(),
                row.getNumber(),
                row.getOpen());
    }

    @Override
    public void open(WorkspaceId workspace, MeetingId meeting, Round round) {
        sql.insertInto(MEETING_ROUND)
                .set(new MeetingRoundRecord()
                        .setWorkspaceId(workspace.value())
                        .setMeetingId(meeting.value())
                        .setRoundId(round.id().value())
                        .setTopicId(round.topic().map(TopicId::value).orElse(null))
                        .setQuestion(Slug.of(round.question()))
                        .setNumber(round.number())
                        .setOpen(round.open()))
                .execute();
    }

    @Override
    public void close(WorkspaceId workspace, Round round, PerParty<Tally> tallies) {
        sql.update(MEETING_ROUND)
                .set(MEETING_ROUND.OPEN, round.open())
                .where(MEETING_ROUND.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_ROUND.ROUND_ID.eq(round.id().value()))
                .execute();
        sql.batchInsert(Arrays.stream(Party.values())
                        .map(party -> row(workspace, round, party, tallies.of(party)))
                        .toList())
                .execute();
    }

    private static MeetingTallyRecord row(WorkspaceId workspace, Round round, Party party, Tally tally) {
        return new MeetingTallyRecord()
                .setWorkspaceId(workspace.value())
                .setRoundId(round.id().value())
                .setParty(party.slug())
                .setVoted(tally.voted())
                .setWithheld(tally.withheld())
                .setInvited(counts(tally.invited()))
                .setJoined(counts(tally.joined()));
    }

    private static String counts(List<Integer> counts) {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    private static List<Integer> counts(String stored) {
        return stored.isEmpty()
                ? List.of()
                : Arrays.stream(stored.split(SEPARATOR, -1))
                        .map(Integer::valueOf)
                        .toList();
    }

    @Override
    public void cast(WorkspaceId workspace, RoundId round, SeatId seat, int level) {
        sql.insertInto(MEETING_VOTE)
                .set(MEETING_VOTE.WORKSPACE_ID, workspace.value())
                .set(MEETING_VOTE.ROUND_ID, round.value())
                .set(MEETING_VOTE.SEAT_ID, seat.value())
                .set(MEETING_VOTE.LEVEL, level)
                .onConflict(MEETING_VOTE.WORKSPACE_ID, MEETING_VOTE.ROUND_ID, MEETING_VOTE.SEAT_ID)
                .doUpdate()
                .set(MEETING_VOTE.LEVEL, level)
                .execute();
    }

    @Override
    public void takeBack(WorkspaceId workspace, MeetingId meeting, SeatId seat) {
        sql.deleteFrom(MEETING_VOTE)
                .where(MEETING_VOTE.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_VOTE.SEAT_ID.eq(seat.value()))
                .and(MEETING_VOTE.ROUND_ID.in(select(MEETING_ROUND.ROUND_ID)
                        .from(MEETING_ROUND)
                        .where(in(workspace, meeting))
                        .and(MEETING_ROUND.OPEN)))
                .execute();
    }

    @Override
    public Optional<Integer> vote(WorkspaceId workspace, RoundId round, SeatId seat) {
        return sql.select(MEETING_VOTE.LEVEL)
                .from(MEETING_VOTE)
                .where(ofRound(workspace, round))
                .and(MEETING_VOTE.SEAT_ID.eq(seat.value()))
                .fetchOptional(MEETING_VOTE.LEVEL);
    }

    @Override
    public Map<SeatId, Integer> votes(WorkspaceId workspace, RoundId round) {
        return sql
                .select(MEETING_VOTE.SEAT_ID, MEETING_VOTE.LEVEL)
                .from(MEETING_VOTE)
                .where(ofRound(workspace, round))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> new SeatId(row.value1()), row -> row.value2()));
    }

    private static Condition ofRound(WorkspaceId workspace, RoundId round) {
        return MEETING_VOTE.WORKSPACE_ID.eq(workspace.value()).and(MEETING_VOTE.ROUND_ID.eq(round.value()));
    }

    @Override
    public Map<RoundId, PerParty<Tally>> tallies(WorkspaceId workspace, MeetingId meeting) {
        var byRound = new HashMap<RoundId, Map<String, Tally>>();
        sql.select(MEETING_TALLY.asterisk())
                .from(MEETING_TALLY)
                .join(MEETING_ROUND)
                .on(
                        MEETING_ROUND.WORKSPACE_ID.eq(MEETING_TALLY.WORKSPACE_ID),
                        MEETING_ROUND.ROUND_ID.eq(MEETING_TALLY.ROUND_ID))
                .where(in(workspace, meeting))
                .fetchInto(MEETING_TALLY)
                .forEach(row -> byRound.computeIfAbsent(new RoundId(row.getRoundId()), _ -> new HashMap<>())
                        .put(row.getParty(), tally(row)));
        return byRound.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        round -> PerParty.each(
                                party -> Optional.ofNullable(round.getValue().get(party.slug()))
                                        .orElseThrow())));
    }

    private static Tally tally(MeetingTallyRecord row) {
        return new Tally(row.getVoted(), row.getWithheld(), counts(row.getInvited()), counts(row.getJoined()));
    }

    @Override
    public void forgetVotes(WorkspaceId workspace, MeetingId meeting) {
        sql.deleteFrom(MEETING_VOTE)
                .where(MEETING_VOTE.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_VOTE.ROUND_ID.in(
                        select(MEETING_ROUND.ROUND_ID).from(MEETING_ROUND).where(in(workspace, meeting))))
                .execute();
    }

    @Override
    public Map<SeatId, String> lines(WorkspaceId workspace, TopicId topic) {
        return sql
                .select(MEETING_LINE.SEAT_ID, MEETING_LINE.TEXT)
                .from(MEETING_LINE)
                .where(MEETING_LINE.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_LINE.TOPIC_ID.eq(topic.value()))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> new SeatId(row.value1()), row -> row.value2()));
    }

    @Override
    public Map<TopicId, Map<SeatId, String>> lines(WorkspaceId workspace, MeetingId meeting) {
        return sql
                .select(MEETING_LINE.TOPIC_ID, MEETING_LINE.SEAT_ID, MEETING_LINE.TEXT)
                .from(MEETING_LINE)
                .join(MEETING_TOPIC)
                .on(
                        MEETING_TOPIC.WORKSPACE_ID.eq(MEETING_LINE.WORKSPACE_ID),
                        MEETING_TOPIC.TOPIC_ID.eq(MEETING_LINE.TOPIC_ID))
                .where(MEETING_TOPIC.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_TOPIC.MEETING_ID.eq(meeting.value()))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new TopicId(row.value1()),
                        Collectors.toMap(row -> new SeatId(row.value2()), row -> row.value3())));
    }

    @Override
    public void write(WorkspaceId workspace, TopicId topic, SeatId seat, String line) {
        sql.deleteFrom(MEETING_LINE)
                .where(MEETING_LINE.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_LINE.TOPIC_ID.eq(topic.value()))
                .and(MEETING_LINE.SEAT_ID.eq(seat.value()))
                .execute();
        if (!line.isEmpty()) {
            sql.insertInto(MEETING_LINE)
                    .set(MEETING_LINE.WORKSPACE_ID, workspace.value())
                    .set(MEETING_LINE.TOPIC_ID, topic.value())
                    .set(MEETING_LINE.SEAT_ID, seat.value())
                    .set(MEETING_LINE.TEXT, line)
                    .execute();
        }
    }

    private static Condition in(WorkspaceId workspace, MeetingId meeting) {
        return MEETING_ROUND.WORKSPACE_ID.eq(workspace.value()).and(MEETING_ROUND.MEETING_ID.eq(meeting.value()));
    }
}
