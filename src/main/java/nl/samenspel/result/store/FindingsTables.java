package nl.samenspel.result.store;

import static nl.samenspel.schema.Tables.SNAPSHOT_FINDING;
import static nl.samenspel.schema.Tables.SNAPSHOT_FORM;
import static nl.samenspel.schema.Tables.SNAPSHOT_GAP;
import static nl.samenspel.schema.Tables.SNAPSHOT_SILENCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.FindingRows;
import nl.samenspel.measurement.FindingRows.Bounds;
import nl.samenspel.measurement.FindingRows.FormRow;
import nl.samenspel.measurement.FindingRows.GapRow;
import nl.samenspel.measurement.FindingRows.MeanRow;
import nl.samenspel.measurement.FindingRows.SilenceRow;
import nl.samenspel.measurement.FindingRows.TestRow;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.SpacingCheck;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.statistics.AgreementLabel;
import nl.samenspel.measurement.statistics.Computation;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.schema.tables.records.SnapshotFindingRecord;
import nl.samenspel.schema.tables.records.SnapshotFormRecord;
import nl.samenspel.schema.tables.records.SnapshotGapRecord;
import nl.samenspel.schema.tables.records.SnapshotSilenceRecord;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The four tables of what stands beside the figures of one wave, under one weighting. */
record FindingsTables(DSLContext sql, WorkspaceId workspace, WaveId wave, Weighting weighting) {

    void add(FindingRows rows) {
        var records = new ArrayList<TableRecord<?>>();
        rows.means().forEach(row -> records.add(record(row)));
        rows.silence().forEach(row -> records.add(record(row)));
        rows.gaps().forEach(row -> records.add(record(row)));
        rows.forms()
                .forEach(row -> records.add(new SnapshotFormRecord()
                        .setWorkspaceId(workspace.value())
                        .setWaveId(wave.value())
                        .setWeighting(weighting.slug())
                        .setName(row.name())
                        .setProbability(row.probability())
                        .setStated(row.stated())));
        sql.batchInsert(records).execute();
    }

    private SnapshotFindingRecord record(MeanRow row) {
        return new SnapshotFindingRecord()
                .setWorkspaceId(workspace.value())
                .setWaveId(wave.value())
                .setWeighting(weighting.slug())
                .setParty(row.party().slug())
                .setBlock(row.block())
                .setQuestion(row.question())
                .setLow(row.bounds().low())
                .setHigh(row.bounds().high())
                .setCoarse(row.bounds().coarse())
                .setAgreement(slug(row.agreement()))
                .setDeviation(row.deviation())
                .setCaveats(row.caveats().stream().map(Slug::of).sorted().collect(Collectors.joining(" ")));
    }

    private SnapshotSilenceRecord record(SilenceRow row) {
        return new SnapshotSilenceRecord()
                .setWorkspaceId(workspace.value())
                .setWaveId(wave.value())
                .setWeighting(weighting.slug())
                .setParty(row.party().slug())
                .setQuestion(row.question())
                .setLowest(row.lowest())
                .setHighest(row.highest())
                .setLow(row.low())
                .setHigh(row.high());
    }

    private SnapshotGapRecord record(GapRow row) {
        var record = new SnapshotGapRecord()
                .setWorkspaceId(workspace.value())
                .setWaveId(wave.value())
                .setWeighting(weighting.slug())
                .setFamily(row.family())
                .setAspect(row.aspect())
                .setClaim(Slug.of(row.claim()))
                .setLow(row.bounds().low())
                .setHigh(row.bounds().high())
                .setCoarse(row.bounds().coarse())
                .setLevels(row.levels().slug());
        var test = row.test();
        return test == null
                ? record
                : record.setProbability(test.probability())
                        .setComputation(Slug.of(test.computation()))
                        .setHolm(test.holm())
                        .setDelta(test.delta())
                        .setSpacing(Slug.of(test.spacing()));
    }

    private static @Nullable String slug(@Nullable AgreementLabel label) {
        return label == null ? null : Slug.of(label);
    }

    FindingRows rows() {
        return new FindingRows(means(), silence(), gaps(), forms());
    }

    private List<MeanRow> means() {
        return sql.selectFrom(SNAPSHOT_FINDING)
                .where(SNAPSHOT_FINDING.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_FINDING.WAVE_ID.eq(wave.value()))
                .and(SNAPSHOT_FINDING.WEIGHTING.eq(weighting.slug()))
                .fetch(FindingsTables::mean);
    }

    /** Of several waves, what stands beside the means of whole parties. */
    static Map<WaveId, FindingRows> besideMeans(DSLContext sql, WorkspaceId workspace, Map<WaveId, Weighting> waves) {
        var rows = sql
                .selectFrom(SNAPSHOT_FINDING)
                .where(SNAPSHOT_FINDING.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_FINDING.WAVE_ID.in(
                        waves.keySet().stream().map(WaveId::value).toList()))
                .and(SNAPSHOT_FINDING.BLOCK.eq(""))
                .fetch()
                .stream()
                .filter(row -> row.getWeighting()
                        .equals(Objects.requireNonNull(waves.get(new WaveId(row.getWaveId())))
                                .slug()))
                .collect(Collectors.groupingBy(
                        row -> new WaveId(row.getWaveId()),
                        Collectors.mapping(FindingsTables::mean, Collectors.toList())));
        return rows.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        means -> new FindingRows(means.getValue(), List.of(), List.of(), List.of())));
    }

    private static MeanRow mean(SnapshotFindingRecord row) {
        return new MeanRow(
                Slug.stored(Party.class, row.getParty()),
                row.getBlock(),
                row.getQuestion(),
                new Bounds(row.getLow(), row.getHigh(), row.getCoarse()),
                row.getAgreement() == null ? null : Slug.stored(AgreementLabel.class, row.getAgreement()),
                row.getDeviation(),
                caveats(row.getCaveats()));
    }

    private List<SilenceRow> silence() {
        return sql.selectFrom(SNAPSHOT_SILENCE)
                .where(SNAPSHOT_SILENCE.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_SILENCE.WAVE_ID.eq(wave.value()))
                .and(SNAPSHOT_SILENCE.WEIGHTING.eq(weighting.slug()))
                .fetch(row -> new SilenceRow(
                        Slug.stored(Party.class, row.getParty()),
                        row.getQuestion(),
                        row.getLowest(),
                        row.getHighest(),
                        row.getLow(),
                        row.getHigh()));
    }

    private static Set<Caveat> caveats(String slugs) {
        return Arrays.stream(slugs.split(" ", -1))
                .filter(slug -> !slug.isEmpty())
                .map(slug -> Slug.stored(Caveat.class, slug))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<GapRow> gaps() {
        return sql.selectFrom(SNAPSHOT_GAP)
                .where(SNAPSHOT_GAP.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_GAP.WAVE_ID.eq(wave.value()))
                .and(SNAPSHOT_GAP.WEIGHTING.eq(weighting.slug()))
                .fetch(row -> new GapRow(
                        row.getFamily(),
                        row.getAspect(),
                        Slug.stored(Claim.class, row.getClaim()),
                        new Bounds(row.getLow(), row.getHigh(), row.getCoarse()),
                        Slug.stored(LevelMix.class, row.getLevels()),
                        test(row)));
    }

    private List<FormRow> forms() {
        return sql.selectFrom(SNAPSHOT_FORM)
                .where(SNAPSHOT_FORM.WORKSPACE_ID.eq(workspace.value()))
                .and(SNAPSHOT_FORM.WAVE_ID.eq(wave.value()))
                .and(SNAPSHOT_FORM.WEIGHTING.eq(weighting.slug()))
                .fetch(row -> new FormRow(row.getName(), row.getProbability(), row.getStated()));
    }

    private static @Nullable TestRow test(SnapshotGapRecord row) {
        return row.getProbability() == null
                ? null
                : new TestRow(
                        row.getProbability(),
                        Slug.stored(Computation.class, row.getComputation()),
                        row.getHolm(),
                        row.getDelta(),
                        Slug.stored(SpacingCheck.class, row.getSpacing()));
    }
}
