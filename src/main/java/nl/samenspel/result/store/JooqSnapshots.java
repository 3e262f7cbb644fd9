package nl.samenspel.result.store;

import static nl.samenspel.schema.Tables.SNAPSHOT_COUNT;
import static nl.samenspel.schema.Tables.SNAPSHOT_DETAIL;
import static nl.samenspel.schema.Tables.SNAPSHOT_FINDING;
import static nl.samenspel.schema.Tables.SNAPSHOT_FORM;
import static nl.samenspel.schema.Tables.SNAPSHOT_GAP;
import static nl.samenspel.schema.Tables.SNAPSHOT_PARTY;
import static nl.samenspel.schema.Tables.SNAPSHOT_REMARK;
import static nl.samenspel.schema.Tables.SNAPSHOT_SILENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.FindingRows;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.SnapshotRows;
import nl.samenspel.measurement.disclosure.SnapshotRows.CountRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.DetailRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.PartyRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.RemarkRow;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.Snapshots;
import nl.samenspel.schema.tables.records.SnapshotCountRecord;
import nl.samenspel.schema.tables.records.SnapshotDetailRecord;
import nl.samenspel.schema.tables.records.SnapshotPartyRecord;
import nl.samenspel.schema.tables.records.SnapshotRemarkRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqSnapshots implements Snapshots {

    private final DSLContext sql;

    JooqSnapshots(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(WorkspaceId workspace, WaveId wave, SnapshotRows rows) {
        var records = new ArrayList<TableRecord<?>>();
        rows.parties()
                .forEach(row -> records.add(new SnapshotPartyRecord()
                        .setWorkspaceId(workspace.value())
                        .setWaveId(wave.value())
                        .setParty(row.party().slug())
                        .setThreshold(row.threshold())
                        .setInvited(row.invited())
                        .setRespondents(row.respondents())
                        .setJoined(row.joined())
                        .setBlocks(row.blocks())));
        rows.counts()
                .forEach(row -> records.add(new SnapshotCountRecord()
                        .setWorkspaceId(workspace.value())
                        .setWaveId(wave.value())
                        .setParty(row.party().slug())
                        .setBlock(row.block())
                        .setQuestion(row.question())
                        .setScore(row.value())
                        .setPeople(row.people())
                        .setJoined(row.joined())));
        rows.details()
                .forEach(row -> records.add(new SnapshotDetailRecord()
                        .setWorkspaceId(workspace.value())
                        .setWaveId(wave.value())
                        .setParty(row.party().slug())
                        .setQuestion(row.question())
                        .setDetail(Slug.of(row.detail()))));
        rows.remarks()
                .forEach(row -> records.add(new SnapshotRemarkRecord()
                        .setWorkspaceId(workspace.value())
                        .setWaveId(wave.value())
                        .setParty(row.party().slug())
                        .setPosition(row.position())
                        .setAspect(row.aspect())
                        .setText(row.text())));
        sql.batchInsert(records).execute();
    }

    @Override
    public boolean removeSome(WorkspaceId workspace, WaveId wave, int most) {
        return Stream.of(
                                SNAPSHOT_PARTY,
                                SNAPSHOT_COUNT,
                                SNAPSHOT_DETAIL,
                                SNAPSHOT_REMARK,
                                SNAPSHOT_FINDING,
                                SNAPSHOT_SILENCE,
                                SNAPSHOT_GAP,
                                SNAPSHOT_FORM)
                        .mapToInt(table -> removeSome(table, workspace, wave, most))
                        .max()
                        .orElse(0)
                == most;
    }

    private int removeSome(Table<?> table, WorkspaceId workspace, WaveId wave, int most) {
        return sql.deleteFrom(table)
                .where(same(SNAPSHOT_PARTY.WORKSPACE_ID).eq(workspace.value()))
                .and(same(SNAPSHOT_PARTY.WAVE_ID).eq(wave.value()))
                .limit(most)
                .execute();
    }

    /** The column of that name in whichever table it is asked of. */
    private static <T> Field<T> same(Field<T> column) {
        return DSL.field(DSL.name(column.getName()), column.getDataType());
    }

    @Override
    public SnapshotRows of(WorkspaceId workspace, WaveId wave) {
        var parties = parties(workspace, wave);
        insistOnSome(parties, wave);
        return new SnapshotRows(parties, counts(workspace, wave), details(workspace, wave), remarks(workspace, wave));
    }

    @Override
    public Map<WaveId, SnapshotRows> figures(WorkspaceId workspace, List<WaveId> waves) {
        var ids = waves.stream().map(WaveId::value).toList();
        var parties = sql.selectFrom(SNAPSHOT_PARTY)
                .where(SNAPSHOT_PARTY.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_PARTY.WAVE_ID.in(ids))
                .fetchGroups(SNAPSHOT_PARTY.WAVE_ID, JooqSnapshots::party);
        var counts = sql.selectFrom(SNAPSHOT_COUNT)
                .where(SNAPSHOT_COUNT.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_COUNT.WAVE_ID.in(ids))
                .fetchGroups(SNAPSHOT_COUNT.WAVE_ID, JooqSnapshots::count);
        var details = sql.selectFrom(SNAPSHOT_DETAIL)
                .where(SNAPSHOT_DETAIL.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_DETAIL.WAVE_ID.in(ids))
                .fetchGroups(SNAPSHOT_DETAIL.WAVE_ID, JooqSnapshots::detail);
        return waves.stream().collect(Collectors.toMap(wave -> wave, wave -> {
            var of = parties.getOrDefault(wave.value(), List.of());
            insistOnSome(of, wave);
            return new SnapshotRows(
                    of,
                    counts.getOrDefault(wave.value(), List.of()),
                    details.getOrDefault(wave.value(), List.of()),
                    List.of());
        }));
    }

    private static void insistOnSome(List<PartyRow> parties, WaveId wave) {
        if (parties.isEmpty()) {
            throw new IllegalStateException("The wave " + wave + " has no snapshot");
        }
    }

    private List<PartyRow> parties(WorkspaceId workspace, WaveId wave) {
        return sql.selectFrom(SNAPSHOT_PARTY)
                .where(SNAPSHOT_PARTY.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_PARTY.WAVE_ID.eq(wave.value()))
                .fetch(JooqSnapshots::party);
    }

    private static PartyRow party(SnapshotPartyRecord row) {
        return new PartyRow(
                Slug.stored(Party.class, row.getParty()),
                row.getThreshold(),
                row.getInvited(),
                row.getRespondents(),
                row.getJoined(),
                row.getBlocks());
    }

    private List<CountRow> counts(WorkspaceId workspace, WaveId wave) {
        return sql.selectFrom(SNAPSHOT_COUNT)
                .where(SNAPSHOT_COUNT.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_COUNT.WAVE_ID.eq(wave.value()))
                .fetch(JooqSnapshots::count);
    }

    private static CountRow count(SnapshotCountRecord row) {
        return new CountRow(
                Slug.stored(Party.class, row.getParty()),
                row.getBlock(),
                row.getQuestion(),
                row.getScore(),
                row.getPeople(),
                row.getJoined());
    }

    private List<DetailRow> details(WorkspaceId workspace, WaveId wave) {
        return sql.selectFrom(SNAPSHOT_DETAIL)
                .where(SNAPSHOT_DETAIL.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_DETAIL.WAVE_ID.eq(wave.value()))
                .fetch(JooqSnapshots::detail);
    }

    private static DetailRow detail(SnapshotDetailRecord row) {
        return new DetailRow(
                Slug.stored(Party.class, row.getParty()),
                row.getQuestion(),
                Slug.stored(Detail.class, row.getDetail()));
    }

    private List<RemarkRow> remarks(WorkspaceId workspace, WaveId wave) {
        return sql.selectFrom(SNAPSHOT_REMARK)
                .where(SNAPSHOT_REMARK.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_REMARK.WAVE_ID.eq(wave.value()))
                .orderBy(SNAPSHOT_REMARK.PARTY, SNAPSHOT_REMARK.POSITION)
                .fetch(row -> new RemarkRow(
                        Slug.stored(Party.class, row.getParty()), row.getPosition(), row.getAspect(), row.getText()));
    }

    @Override
    public void addFindings(WorkspaceId workspace, WaveId wave, Weighting weighting, FindingRows rows) {
        new FindingsTables(sql, workspace, wave, weighting).add(rows);
    }

    @Override
    public FindingRows findings(WorkspaceId workspace, WaveId wave, Weighting weighting) {
        return new FindingsTables(sql, workspace, wave, weighting).rows();
    }

    @Override
    public Map<WaveId, FindingRows> besideMeans(WorkspaceId workspace, Map<WaveId, Weighting> waves) {
        return FindingsTables.besideMeans(sql, workspace, waves);
    }

    @Override
    public boolean removeRemark(WorkspaceId workspace, WaveId wave, Party party, int position) {
        return sql.deleteFrom(SNAPSHOT_REMARK)
                        .where(SNAPSHOT_REMARK.WORKSPACE_ID.eq(workspace.value()))
                        .and(SNAPSHOT_REMARK.WAVE_ID.eq(wave.value()))
                        .and(SNAPSHOT_REMARK.PARTY.eq(party.slug()))
                        .and(SNAPSHOT_REMARK.POSITION.eq(position))
                        .execute()
                == 1;
    }
}
