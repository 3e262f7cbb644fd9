package nl.samenspel.measurement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Posteriors;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * How sure the figures of a wave are, and what may be claimed: all that stands beside a {@link Result}. It follows from the
 * snapshot alone, takes a moment, and is computed once, at closing.
 *
 * @param between measure → aspect → what is told beside customer − supplier; what is not disclosed is absent
 * @param mirror aspect → what is told beside what a party guessed of the other
 * @param form what the answers say of the form of collaboration; empty where they cannot
 * @param shared the probability that goals and results are shared; empty where it may not be told
 * @param strategiesAreOpposed strategy matters to both, and is far from aligned to one of them
 */
public record Findings(
        PerParty<PartyFindings> parties,
        Map<Measure, Map<String, GapFinding>> between,
        PerParty<Map<String, GapFinding>> mirror,
        Optional<FormFinding> form,
        Optional<RoundedProbability> shared,
        boolean strategiesAreOpposed) {

    public static Findings of(Snapshot snapshot, Weighting weighting) {
        return of(snapshot, weighting, new Posteriors());
    }

    /** Under every weighting: most of what takes time is the same for all. */
    public static Map<Weighting, Findings> underEachWeighting(Snapshot snapshot) {
        Posteriors posteriors = new Posteriors();
        Map<Weighting, Findings> findings = new EnumMap<>(Weighting.class);
        for (Weighting weighting : Weighting.values()) {
            findings.put(weighting, of(snapshot, weighting, posteriors));
        }
        return findings;
    }

    private static Findings of(Snapshot snapshot, Weighting weighting, Posteriors posteriors) {
        Instrument instrument = snapshot.instrument();
        PerParty<PartyGroups> groups = PerParty.each(party ->
                PartyGroups.of(instrument, new PartyFigures(instrument, snapshot.party(party), weighting, posteriors)));
        boolean open = groups.customer().isOpen() && groups.supplier().isOpen();
        Map<Measure, Map<String, GapFinding>> between = new EnumMap<>(Measure.class);
        for (Measure measure : instrument.measures()) {
            if (measure.isCompared()) {
                Map<String, GapFinding> family = GapFinding.family(
                        instrument,
                        open,
                        aspect ->
                                Comparison.gap(Question.whole(aspect, measure), groups.customer(), groups.supplier()));
                if (!family.isEmpty()) {
                    between.put(measure, family);
                }
            }
        }
        PerParty<Map<String, GapFinding>> mirror = PerParty.each(party -> GapFinding.family(
                instrument, open, aspect -> Comparison.gapOfGuess(aspect, groups.of(party), groups.of(party.other()))));
        return new Findings(
                groups.map(party -> PartyFindings.of(instrument, party)),
                between,
                mirror,
                FormFinding.of(groups),
                FormFinding.shared(groups),
                Mismatch.strategiesAreOpposedAmong(groups));
    }

    /** The findings as plain rows. */
    public FindingRows rows() {
        return FindingWriting.rows(this);
    }

    /** The findings that gave these rows; they may come in any order. */
    public static Findings of(FindingRows rows) {
        return new FindingReading(rows).findings();
    }

    public PartyFindings party(Party party) {
        return parties.of(party);
    }

    /** What is told beside customer − supplier on one measure of an aspect, where that is disclosed. */
    public Optional<GapFinding> between(String aspect, Measure measure) {
        return Optional.ofNullable(between.getOrDefault(measure, Map.of()).get(aspect));
    }

    /** What is told beside what the party guessed of the other, where that is disclosed. */
    public Optional<GapFinding> mirror(String aspect, Party guessing) {
        return Optional.ofNullable(mirror.of(guessing).get(aspect));
    }
}
