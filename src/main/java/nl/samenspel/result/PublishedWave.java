package nl.samenspel.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.measurement.QuadrantMean;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.PairedAspect;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * A released wave with all that may be said of it.
 *
 * @param findings at least what stands beside the means
 * @param samePeople what is told of the same people since an earlier wave; empty where that is nothing
 */
record PublishedWave(Wave.Revealed wave, Snapshot snapshot, Findings findings, Optional<Pairings.Since> samePeople) {

    /** What became of it since the wave before, counted as this one is; empty where that asked of another model. */
    Optional<PerParty<LevelChanges>> changesSince(PublishedWave before) {
        return before.wave().terms().model().equals(wave.terms().model())
                ? Optional.of(LevelChanges.between(before.snapshot(), snapshot, weighting(), samePeopleSince(before)))
                : Optional.empty();
    }

    /** Where a wave in between was not released, it is not told how the same people moved. */
    private PerParty<Map<String, PairedAspect>> samePeopleSince(PublishedWave before) {
        return samePeople
                .filter(since -> since.earlier().equals(before.wave().terms().id()))
                .map(Pairings.Since::told)
                .orElseGet(() -> PerParty.each(_ -> Map.of()));
    }

    PerParty<Trend.Levels> levels(Optional<PerParty<LevelChanges>> changes) {
        var result = Result.of(snapshot, weighting());
        return PerParty.each(party -> new Trend.Levels(
                aspects(result, party),
                lookedBackOn(result, party),
                quadrants(result, party),
                changes.map(both -> both.of(party))));
    }

    private Map<String, Trend.Level> aspects(Result result, Party party) {
        var levels = new LinkedHashMap<String, Trend.Level>();
        result.party(party)
                .aspects()
                .keySet()
                .forEach(slug -> levels.put(slug, level(result, party, slug, Measure.ACTUAL)));
        return levels;
    }

    private Map<String, Trend.Level> lookedBackOn(Result result, Party party) {
        var levels = new LinkedHashMap<String, Trend.Level>();
        wave.terms()
                .questionnaire()
                .lookBack()
                .ifPresent(on ->
                        on.aspects().forEach(slug -> levels.put(slug, level(result, party, slug, Measure.THEN))));
        return levels;
    }

    private Trend.Level level(Result result, Party party, String aspect, Measure measure) {
        return new Trend.Level(
                result.party(party).aspect(aspect).measure(measure),
                findings.party(party).question(Question.whole(aspect, measure)));
    }

    private static Map<String, Figure<QuadrantMean>> quadrants(Result result, Party party) {
        var levels = new LinkedHashMap<String, Figure<QuadrantMean>>();
        result.party(party).quadrants().forEach((slug, quadrant) -> levels.put(slug, quadrant.mean(Measure.ACTUAL)));
        return levels;
    }

    private Weighting weighting() {
        return wave.terms().weighting();
    }
}
