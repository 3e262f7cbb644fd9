package nl.samenspel.collaboration.store;

import static nl.samenspel.schema.Tables.COLLABORATION;
import static nl.samenspel.schema.Tables.COLLABORATION_PARTY;
import static nl.samenspel.schema.Tables.PERFORMANCE_INDICATOR;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads collaborations, in two statements however many they are. */
record CollaborationRows(DSLContext sql) {

    /** Its parts are kept under it. */
    private record Key(UUID workspace, UUID collaboration) {

        static Key of(Record row) {
            return new Key(row.get(COLLABORATION.WORKSPACE_ID), row.get(COLLABORATION.COLLABORATION_ID));
        }
    }

    /** Those of which it holds, the newest first. There are two rows for each, one a party. */
    List<Collaboration> where(Condition condition) {
        var rows = sql.select()
                .from(COLLABORATION)
                .join(COLLABORATION_PARTY)
                .on(
                        COLLABORATION_PARTY.WORKSPACE_ID.eq(COLLABORATION.WORKSPACE_ID),
                        COLLABORATION_PARTY.COLLABORATION_ID.eq(COLLABORATION.COLLABORATION_ID))
                .where(condition)
                .orderBy(COLLABORATION.CREATED_AT.desc(), COLLABORATION.COLLABORATION_ID)
                .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
        var indicators = indicators(condition);
        return rows.entrySet().stream()
                .map(one -> collaboration(one.getValue(), indicators.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private Map<Key, List<PerformanceIndicator>> indicators(Condition condition) {
        return sql.select(
                        COLLABORATION.WORKSPACE_ID,
                        COLLABORATION.COLLABORATION_ID,
                        PERFORMANCE_INDICATOR.NAME,
                        PERFORMANCE_INDICATOR.TARGET,
                        PERFORMANCE_INDICATOR.REALISED)
                .from(COLLABORATION)
                .join(PERFORMANCE_INDICATOR)
                .on(
                        PERFORMANCE_INDICATOR.WORKSPACE_ID.eq(COLLABORATION.WORKSPACE_ID),
                        PERFORMANCE_INDICATOR.COLLABORATION_ID.eq(COLLABORATION.COLLABORATION_ID))
                .where(condition)
                .orderBy(PERFORMANCE_INDICATOR.POSITION)
                .collect(Collectors.groupingBy(
                        Key::of, Collectors.mapping(CollaborationRows::indicator, Collectors.toList())));
    }

    private static Collaboration collaboration(List<? extends Record> rows, List<PerformanceIndicator> indicators) {
        var row = rows.getFirst();
        var description = new Description(
                row.get(COLLABORATION.NAME),
                Slug.stored(Kind.class, row.get(COLLABORATION.KIND)),
                row.get(COLLABORATION.SCOPE),
                row.get(COLLABORATION.NATURE),
                directing(row),
                PerParty.of(rows.stream().collect(Collectors.toMap(CollaborationRows::side, CollaborationRows::party))),
                indicators);
        return new Collaboration(
                new WorkspaceId(row.get(COLLABORATION.WORKSPACE_ID)),
                new CollaborationId(row.get(COLLABORATION.COLLABORATION_ID)),
                description);
    }

    private static Set<DirectingPart> directing(Record row) {
        var parts = EnumSet.noneOf(DirectingPart.class);
        if (row.get(COLLABORATION.GOVERNING)) {
            parts.add(DirectingPart.GOVERNING);
        }
        if (row.get(COLLABORATION.ORCHESTRATING)) {
            parts.add(DirectingPart.ORCHESTRATING);
        }
        if (row.get(COLLABORATION.INTEGRATING)) {
            parts.add(DirectingPart.INTEGRATING);
        }
        return parts;
    }

    private static Party side(Record row) {
        return Slug.stored(Party.class, row.get(COLLABORATION_PARTY.PARTY));
    }

    private static CollaborationParty party(Record row) {
        return new CollaborationParty(
                row.get(COLLABORATION_PARTY.NAME),
                Optional.ofNullable(row.get(COLLABORATION_PARTY.INTENDED_FORM))
                        .map(form -> Slug.stored(Intention.class, form)));
    }

    private static PerformanceIndicator indicator(Record row) {
        return new PerformanceIndicator(
                row.get(PERFORMANCE_INDICATOR.NAME),
                row.get(PERFORMANCE_INDICATOR.TARGET),
                row.get(PERFORMANCE_INDICATOR.REALISED));
    }
}
