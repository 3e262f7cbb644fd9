package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_NOTE;
import static nl.samenspel.schema.Tables.MEETING_TOPIC;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.Topics;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.MeetingTopicRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqTopics implements Topics {

    private final DSLContext sql;

    JooqTopics(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Topic> of(WorkspaceId workspace, MeetingId meeting) {
        return sql.selectFrom(MEETING_TOPIC)
                .where(in(workspace, meeting))
                .orderBy(MEETING_TOPIC.PLACE, MEETING_TOPIC.TOPIC_ID)
                .fetch(JooqTopics::topic);
    }

    private static Topic topic(MeetingTopicRecord row) {
        return new Topic(
                new TopicId(row.getTopicId()),
                Slug.parse(Topic.Shelf.class, row.getShelf()).orElseThrow(),
                about(row),
                row.getMinutes(),
                Optional.ofNullable(row.getProposedBy())
                        .map(slug -> Slug.parse(Party.class, slug).orElseThrow()));
    }

    private static Topic.About about(MeetingTopicRecord row) {
        if (row.getGuided() != null) {
            return new Topic.About.Guided(Slug.stored(GuideTopic.class, row.getGuided()));
        }
        return row.getAspect() == null ? new Topic.About.Own(row.getTitle()) : new Topic.About.Results(row.getAspect());
    }

    @Override
    public void arrange(WorkspaceId workspace, MeetingId meeting, List<Topic> topics) {
        var known = sql.select(MEETING_TOPIC.TOPIC_ID)
                .from(MEETING_TOPIC)
                .where(in(workspace, meeting))
                .fetchSet(MEETING_TOPIC.TOPIC_ID);
        var rows = IntStream.range(0, topics.size())
                .mapToObj(place -> row(workspace, meeting, topics.get(place), place))
                .toList();
        sql.batchInsert(rows.stream()
                        .filter(row -> !known.contains(row.getTopicId()))
                        .toList())
                .execute();
        sql.batchUpdate(rows.stream()
                        .filter(row -> known.contains(row.getTopicId()))
                        .toList())
                .execute();
        sql.deleteFrom(MEETING_TOPIC)
                .where(in(workspace, meeting))
                .and(MEETING_TOPIC.TOPIC_ID.notIn(
                        topics.stream().map(topic -> topic.id().value()).toList()))
                .execute();
    }

    private static MeetingTopicRecord row(WorkspaceId workspace, MeetingId meeting, Topic topic, int place) {
        return new MeetingTopicRecord()
                .setWorkspaceId(workspace.value())
                .setMeetingId(meeting.value())
                .setTopicId(topic.id().value())
                .setPlace(place)
                .setShelf(Slug.of(topic.shelf()))
                .setAspect(topic.aspect().orElse(null))
                .setGuided(topic.guided().map(Slug::of).orElse(null))
                .setTitle(topic.title())
                .setMinutes(topic.minutes())
                .setProposedBy(topic.proposedBy().map(Party::slug).orElse(null));
    }

    @Override
    public Map<TopicId, String> notes(WorkspaceId workspace, MeetingId meeting, Party party) {
        return sql
                .select(MEETING_NOTE.TOPIC_ID, MEETING_NOTE.TEXT)
                .from(MEETING_NOTE)
                .join(MEETING_TOPIC)
                .on(
                        MEETING_TOPIC.WORKSPACE_ID.eq(MEETING_NOTE.WORKSPACE_ID),
                        MEETING_TOPIC.TOPIC_ID.eq(MEETING_NOTE.TOPIC_ID))
                .where(in(workspace, meeting))
                .and(MEETING_NOTE.PARTY.eq(party.slug()))
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> new TopicId(row.value1()), row -> row.value2()));
    }

    @Override
    public void note(WorkspaceId workspace, TopicId topic, Party party, String text) {
        sql.deleteFrom(MEETING_NOTE)
                .where(MEETING_NOTE.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_NOTE.TOPIC_ID.eq(topic.value()))
                .and(MEETING_NOTE.PARTY.eq(party.slug()))
                .execute();
        if (!text.isEmpty()) {
            sql.insertInto(MEETING_NOTE)
                    .set(MEETING_NOTE.WORKSPACE_ID, workspace.value())
                    .set(MEETING_NOTE.TOPIC_ID, topic.value())
                    .set(MEETING_NOTE.PARTY, party.slug())
                    .set(MEETING_NOTE.TEXT, text)
                    .execute();
        }
    }

    private static Condition in(WorkspaceId workspace, MeetingId meeting) {
        return MEETING_TOPIC.WORKSPACE_ID.eq(workspace.value()).and(MEETING_TOPIC.MEETING_ID.eq(meeting.value()));
    }
}
