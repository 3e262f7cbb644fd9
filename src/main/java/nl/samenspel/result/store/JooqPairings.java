package nl.samenspel.result.store;

import static nl.samenspel.schema.Tables.PAIRING_KEY;
import static nl.samenspel.schema.Tables.PAIRING_SCORE;
import static nl.samenspel.schema.Tables.SAME_PEOPLE;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.samenspel.measurement.disclosure.PairedAspect;
import nl.samenspel.measurement.disclosure.PairedPerson;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.Pairings;
import nl.samenspel.schema.tables.records.PairingScoreRecord;
import nl.samenspel.schema.tables.records.SamePeopleRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPairings implements Pairings {

    private static final String SAME = "same";
    private static final String FRESH = "new";

    private final DSLContext sql;

    JooqPairings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<WaveId> keptOf(WorkspaceId workspace, Collection<WaveId> waves) {
        return sql.select(PAIRING_KEY.WAVE_ID)
                .from(PAIRING_KEY)
                .where(PAIRING_KEY.WORKSPACE_ID.eq(workspace.value()))
                .and(PAIRING_KEY.WAVE_ID.in(waves.stream().map(WaveId::value).toList()))
                .fetch(row -> new WaveId(row.value1()));
    }

    @Override
    public Optional<Kept> kept(WorkspaceId workspace, WaveId wave) {
        return sql.select(PAIRING_KEY.SECRET)
                .from(PAIRING_KEY)
                .where(PAIRING_KEY.WORKSPACE_ID.eq(workspace.value()))
                .and(PAIRING_KEY.WAVE_ID.eq(wave.value()))
                .fetchOptional(row -> new Kept(row.value1(), people(workspace, wave)));
    }

    private PerParty<Map<String, PairedPerson>> people(WorkspaceId workspace, WaveId wave) {
        var rows = sql.selectFrom(PAIRING_SCORE)
                .where(PAIRING_SCORE.WORKSPACE_ID.eq(workspace.value()))
                .and(PAIRING_SCORE.WAVE_ID.eq(wave.value()))
                .fetch();
        return PerParty.each(party -> {
            var people = new LinkedHashMap<String, List<PairingScoreRecord>>();
            rows.stream()
                    .filter(row -> row.getParty().equals(party.slug()))
                    .forEach(row -> people.computeIfAbsent(row.getPseudonym(), _ -> new ArrayList<>())
                            .add(row));
            var paired = new LinkedHashMap<String, PairedPerson>();
            people.forEach((pseudonym, scores) -> paired.put(pseudonym, person(scores)));
            return paired;
        });
    }

    private static PairedPerson person(List<PairingScoreRecord> rows) {
        var scores = new HashMap<String, Integer>();
        var seenBefore = new HashSet<String>();
        for (PairingScoreRecord row : rows) {
            scores.put(row.getAspect(), row.getScore());
            if (row.getSeenBefore()) {
                seenBefore.add(row.getAspect());
            }
        }
        return new PairedPerson(
                Slug.stored(GovernanceLevel.class, rows.getFirst().getLevel()), scores, seenBefore);
    }

    @Override
    public void keep(WorkspaceId workspace, WaveId wave, Kept kept, LocalDateTime at) {
        sql.insertInto(PAIRING_KEY)
                .set(PAIRING_KEY.WORKSPACE_ID, workspace.value())
                .set(PAIRING_KEY.WAVE_ID, wave.value())
                .set(PAIRING_KEY.SECRET, kept.secret())
                .set(PAIRING_KEY.KEPT_SINCE, at)
                .execute();
        var records = new ArrayList<PairingScoreRecord>();
        kept.people()
                .forEach((party, people) -> people.forEach((pseudonym, person) -> person.scores()
                        .forEach((aspect, score) -> records.add(new PairingScoreRecord()
                                .setWorkspaceId(workspace.value())
                                .setWaveId(wave.value())
                                .setParty(party.slug())
                                .setPseudonym(pseudonym)
                                .setAspect(aspect)
                                .setLevel(person.level().slug())
                                .setScore(score)
                                .setSeenBefore(person.seenBefore().contains(aspect))))));
        sql.batchInsert(records).execute();
    }

    @Override
    public void forget(WorkspaceId workspace, WaveId wave) {
        sql.deleteFrom(PAIRING_SCORE)
                .where(PAIRING_SCORE.WORKSPACE_ID.eq(workspace.value()))
                .and(PAIRING_SCORE.WAVE_ID.eq(wave.value()))
                .execute();
        sql.deleteFrom(PAIRING_KEY)
                .where(PAIRING_KEY.WORKSPACE_ID.eq(workspace.value()))
                .and(PAIRING_KEY.WAVE_ID.eq(wave.value()))
                .execute();
    }

    @Override
    public List<Place> keptBefore(LocalDateTime then) {
        return sql.select(PAIRING_KEY.WORKSPACE_ID, PAIRING_KEY.WAVE_ID)
                .from(PAIRING_KEY)
                .where(PAIRING_KEY.KEPT_SINCE.lt(then))
                .fetch(row -> new Place(new WorkspaceId(row.value1()), new WaveId(row.value2())));
    }

    @Override
    public void tell(WorkspaceId workspace, WaveId wave, WaveId since, PerParty<Map<String, PairedAspect>> told) {
        var records = new ArrayList<SamePeopleRecord>();
        told.forEach((party, aspects) -> aspects.forEach((aspect, counted) -> {
            var counts = new LinkedHashMap<String, Map<Integer, Integer>>();
            counts.put(SAME, counted.same().counts());
            counted.fresh().ifPresent(fresh -> counts.put(FRESH, fresh.counts()));
            counts.forEach((kind, scores) -> scores.forEach((score, people) -> records.add(new SamePeopleRecord()
                    .setWorkspaceId(workspace.value())
                    .setWaveId(wave.value())
                    .setSinceWaveId(since.value())
                    .setParty(party.slug())
                    .setAspect(aspect)
                    .setKind(kind)
                    .setScore(score)
                    .setPeople(people))));
        }));
        sql.batchInsert(records).execute();
    }

    @Override
    public Map<WaveId, Since> told(WorkspaceId workspace, Map<WaveId, Scale> waves) {
        var told = new LinkedHashMap<WaveId, Since>();
        sql.selectFrom(SAME_PEOPLE)
                .where(SAME_PEOPLE.WORKSPACE_ID.eq(workspace.value()))
                .and(SAME_PEOPLE.WAVE_ID.in(
                        waves.keySet().stream().map(WaveId::value).toList()))
                .fetchGroups(SAME_PEOPLE.WAVE_ID)
                .forEach((id, rows) -> {
                    var wave = new WaveId(id);
                    Optional.ofNullable(waves.get(wave)).ifPresent(scale -> told.put(wave, since(rows, scale)));
                });
        return told;
    }

    private static Since since(List<SamePeopleRecord> rows, Scale scale) {
        return new Since(
                new WaveId(rows.getFirst().getSinceWaveId()), PerParty.each(party -> aspects(rows, party, scale)));
    }

    private static Map<String, PairedAspect> aspects(List<SamePeopleRecord> rows, Party party, Scale scale) {
        var aspects = new LinkedHashMap<String, PairedAspect>();
        rows.stream()
                .filter(row -> row.getParty().equals(party.slug()))
                .map(SamePeopleRecord::getAspect)
                .distinct()
                .sorted()
                .forEach(aspect -> {
                    var fresh = counts(rows, party, aspect, FRESH);
                    aspects.put(
                            aspect,
                            new PairedAspect(
                                    new Differences(scale, counts(rows, party, aspect, SAME)),
                                    fresh.isEmpty() ? Optional.empty() : Optional.of(new Histogram(scale, fresh))));
                });
        return aspects;
    }

    private static SortedMap<Integer, Integer> counts(
            List<SamePeopleRecord> rows, Party party, String aspect, String kind) {
        var counts = new TreeMap<Integer, Integer>();
        rows.stream()
                .filter(row -> row.getParty().equals(party.slug())
                        && row.getAspect().equals(aspect)
                        && row.getKind().equals(kind))
                .forEach(row -> counts.put(row.getScore(), row.getPeople()));
        return counts;
    }
}
