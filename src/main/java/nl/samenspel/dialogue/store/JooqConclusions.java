package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_CONCLUSION;
import static nl.samenspel.schema.Tables.MEETING_TOPIC;
import static org.jooq.impl.DSL.select;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Conclusions;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqConclusions implements Conclusions {

    private final DSLContext sql;

    JooqConclusions(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<TopicId, Conclusion> of(WorkspaceId workspace, MeetingId meeting) {
        return where(MEETING_CONCLUSION
                .WORKSPACE_ID
                .eq(workspace.value())
                .and(MEETING_CONCLUSION.TOPIC_ID.in(select(MEETING_TOPIC.TOPIC_ID)
                        .from(MEETING_TOPIC)
                        .where(MEETING_TOPIC.WORKSPACE_ID.eq(workspace.value()))
                        .and(MEETING_TOPIC.MEETING_ID.eq(meeting.value())))));
    }

    @Override
    public Conclusion of(WorkspaceId workspace, TopicId topic) {
        return where(about(workspace, topic)).getOrDefault(topic, Conclusion.nothing());
    }

    private Map<TopicId, Conclusion> where(Condition condition) {
        var byTopic = new HashMap<TopicId, Map<ConclusionField, String>>();
        sql.selectFrom(MEETING_CONCLUSION)
                .where(condition)
                .forEach(row -> byTopic.computeIfAbsent(
                                new TopicId(row.getTopicId()), _ -> new EnumMap<>(ConclusionField.class))
                        .put(Slug.stored(ConclusionField.class, row.getField()), row.getValue()));
        return byTopic.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, topic -> new Conclusion(topic.getValue())));
    }

    @Override
    public void note(WorkspaceId workspace, TopicId topic, ConclusionField field, String value) {
        sql.deleteFrom(MEETING_CONCLUSION)
                .where(about(workspace, topic))
                .and(MEETING_CONCLUSION.FIELD.eq(Slug.of(field)))
                .execute();
        if (!value.isEmpty()) {
            sql.insertInto(MEETING_CONCLUSION)
                    .set(MEETING_CONCLUSION.WORKSPACE_ID, workspace.value())
                    .set(MEETING_CONCLUSION.TOPIC_ID, topic.value())
                    .set(MEETING_CONCLUSION.FIELD, Slug.of(field))
                    .set(MEETING_CONCLUSION.VALUE, value)
                    .execute();
        }
    }

    private static Condition about(WorkspaceId workspace, TopicId topic) {
        return MEETING_CONCLUSION.WORKSPACE_ID.eq(workspace.value()).and(MEETING_CONCLUSION.TOPIC_ID.eq(topic.value()));
    }
}
