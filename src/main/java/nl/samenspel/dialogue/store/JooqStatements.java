package nl.samenspel.dialogue.store;

import static nl.samenspel.schema.Tables.MEETING_STATEMENT;
import static nl.samenspel.schema.Tables.MEETING_TOPIC;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.Statements;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqStatements implements Statements {

    private final DSLContext sql;

    JooqStatements(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<TopicId, Map<Prompt, String>> of(WorkspaceId workspace, MeetingId meeting, Party party) {
        var said = new HashMap<TopicId, Map<Prompt, String>>();
        sql.select(MEETING_STATEMENT.fields())
                .from(MEETING_STATEMENT)
                .join(MEETING_TOPIC)
                .on(
                        MEETING_TOPIC.WORKSPACE_ID.eq(MEETING_STATEMENT.WORKSPACE_ID),
                        MEETING_TOPIC.TOPIC_ID.eq(MEETING_STATEMENT.TOPIC_ID))
                .where(MEETING_TOPIC.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_TOPIC.MEETING_ID.eq(meeting.value()))
                .and(MEETING_STATEMENT.PARTY.eq(party.slug()))
                .fetchInto(MEETING_STATEMENT)
                .forEach(row -> said.computeIfAbsent(new TopicId(row.getTopicId()), _ -> new EnumMap<>(Prompt.class))
                        .put(Slug.stored(Prompt.class, row.getPrompt()), row.getText()));
        return said;
    }

    @Override
    public void note(WorkspaceId workspace, TopicId topic, Party party, Prompt prompt, String text) {
        sql.deleteFrom(MEETING_STATEMENT)
                .where(MEETING_STATEMENT.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_STATEMENT.TOPIC_ID.eq(topic.value()))
                .and(MEETING_STATEMENT.PARTY.eq(party.slug()))
                .and(MEETING_STATEMENT.PROMPT.eq(Slug.of(prompt)))
                .execute();
        if (!text.isEmpty()) {
            sql.insertInto(MEETING_STATEMENT)
                    .set(MEETING_STATEMENT.WORKSPACE_ID, workspace.value())
                    .set(MEETING_STATEMENT.TOPIC_ID, topic.value())
                    .set(MEETING_STATEMENT.PARTY, party.slug())
                    .set(MEETING_STATEMENT.PROMPT, Slug.of(prompt))
                    .set(MEETING_STATEMENT.TEXT, text)
                    .execute();
        }
    }

    @Override
    public Set<TopicId> revealed(WorkspaceId workspace, MeetingId meeting) {
        return sql
                .select(MEETING_TOPIC.TOPIC_ID)
                .from(MEETING_TOPIC)
                .where(MEETING_TOPIC.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_TOPIC.MEETING_ID.eq(meeting.value()))
                .and(MEETING_TOPIC.REVEALED)
                .fetch(MEETING_TOPIC.TOPIC_ID)
                .stream()
                .map(TopicId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void reveal(WorkspaceId workspace, TopicId topic) {
        sql.update(MEETING_TOPIC)
                .set(MEETING_TOPIC.REVEALED, true)
                .where(MEETING_TOPIC.WORKSPACE_ID.eq(workspace.value()))
                .and(MEETING_TOPIC.TOPIC_ID.eq(topic.value()))
                .execute();
    }
}
