package nl.samenspel.measurement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * What a wave shows, derived from its snapshot alone: the same snapshot always gives the same result.
 *
 * @param between slug of the aspect → measure → customer beside supplier, in the order of the instrument
 * @param levels whether the parties are made up of the governance levels alike; ALIKE where one of them shows nothing
 * @param mirror slug of the aspect → who guessed → the guess beside what the other party said; empty where nobody was asked
 */
public record Result(
        Instrument instrument,
        Weighting weighting,
        PerParty<PartyResult> parties,
        Map<String, Map<Measure, Comparison>> between,
        Map<String, PerParty<Comparison>> mirror,
        LevelMix levels) {

    public static Result of(Snapshot snapshot, Weighting weighting) {
        Instrument instrument = snapshot.instrument();
        PerParty<PartyFigures> figures =
                snapshot.parties().map(party -> new PartyFigures(instrument, party, weighting));
        Map<String, Map<Measure, Comparison>> between = new LinkedHashMap<>();
        for (AskedAspect aspect : instrument.aspects()) {
            Map<Measure, Comparison> measures = new EnumMap<>(Measure.class);
            for (Measure measure : instrument.measures()) {
                if (measure.isCompared()) {
                    measures.put(
                            measure,
                            Comparison.of(
                                    Question.whole(aspect.slug(), measure), figures.customer(), figures.supplier()));
                }
            }
            between.put(aspect.slug(), Collections.unmodifiableMap(measures));
        }
        return new Result(
                instrument,
                weighting,
                figures.map(party -> PartyResult.of(instrument, party)),
                Collections.unmodifiableMap(between),
                mirror(instrument, figures),
                levels(figures.map(party -> party.snapshot().blocks())));
    }

    private static LevelMix levels(PerParty<Map<Block, Integer>> groups) {
        return groups.customer().isEmpty() || groups.supplier().isEmpty()
                ? LevelMix.ALIKE
                : LevelMix.of(groups.customer(), groups.supplier());
    }

    private static Map<String, PerParty<Comparison>> mirror(Instrument instrument, PerParty<PartyFigures> figures) {
        Map<String, PerParty<Comparison>> mirror = new LinkedHashMap<>();
        if (instrument.measures().contains(Measure.GUESSED)) {
            for (AskedAspect aspect : instrument.aspects()) {
                mirror.put(
                        aspect.slug(),
                        PerParty.each(party ->
                                Comparison.ofGuess(aspect.slug(), figures.of(party), figures.of(party.other()))));
            }
        }
        return Collections.unmodifiableMap(mirror);
    }

    public PartyResult party(Party party) {
        return parties.of(party);
    }

    /** Throws IllegalArgumentException for an aspect that was not asked. */
    public Comparison between(String aspect, Measure measure) {
        return present(present(between, aspect), measure);
    }

    /** What the party thinks that the other finds important, minus what the other says. */
    public Comparison mirror(String aspect, Party guessing) {
        return present(mirror, aspect).of(guessing);
    }

    static <K, V> V present(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + key + " among " + map.keySet());
        }
        return value;
    }
}
