package nl.samenspel.measurement;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How sure the figures of a wave are, and what may be claimed: all that stands beside a {@link Result}. It follows from the
 * snapshot alone, takes a moment, and is computed once, at closing.
 *
 * @param parties both parties
 * @param between measure → aspect → what is told beside customer − supplier; an aspect that is not disclosed is absent
 */
public record Findings(Map<Party, PartyFindings> parties, Map<Measure, Map<String, GapFinding>> between) {

    public static Findings of(Snapshot snapshot, Weighting weighting) {
        Instrument instrument = snapshot.instrument();
        PerParty<PartyGroups> groups = PerParty.each(party ->
                PartyGroups.of(instrument, new PartyFigures(instrument.scale(), snapshot.party(party), weighting)));
        Map<Party, PartyFindings> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parties.put(party, PartyFindings.of(instrument, groups.of(party)));
        }
        boolean open = groups.customer().isOpen() && groups.supplier().isOpen();
        Map<Measure, Map<String, GapFinding>> between = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Map<String, Gap> gaps = new LinkedHashMap<>();
            for (AskedAspect aspect : instrument.aspects()) {
                Comparison.gap(Question.whole(aspect.slug(), measure), groups.customer(), groups.supplier())
                        .ifPresent(gap -> gaps.put(aspect.slug(), gap));
            }
            between.put(measure, GapFinding.family(gaps, open));
        }
        return new Findings(parties, between);
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
        return Result.present(parties, party);
    }

    /** What is told beside customer − supplier on one measure of an aspect, where that is disclosed. */
    public Optional<GapFinding> between(String aspect, Measure measure) {
        return Optional.ofNullable(Result.present(between, measure).get(aspect));
    }
}
