package nl.samenspel.assessment.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.measurement.Foresight;
import nl.samenspel.measurement.Foresight.Group;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** Says before anything is fixed what will be seen of the people who are expected, and what with other choices. */
final class ForesightWords {

    private static final double USUAL = 0.8;

    private final Visit visit;
    private final Collaboration collaboration;
    private final WaveTerms terms;
    private final Instrument instrument;

    ForesightWords(Visit visit, Collaboration collaboration, WaveTerms terms, Instrument instrument) {
        this.visit = visit;
        this.collaboration = collaboration;
        this.terms = terms;
        this.instrument = instrument;
    }

    /** Of each party of which it was settled how many people are expected at each level. */
    List<WaveView.Foreseen> all() {
        return Arrays.stream(Party.values())
                .filter(party -> !people(party).isEmpty())
                .map(this::of)
                .toList();
    }

    private Map<GovernanceLevel, Integer> people(Party party) {
        return terms.party(party).expected().levels();
    }

    private WaveView.Foreseen of(Party party) {
        var people = people(party);
        var disclosure = terms.disclosure(party);
        var seen = Foresight.of(instrument, disclosure, people);
        return new WaveView.Foreseen(
                party.slug(),
                collaboration.nameOf(party),
                List.of(groups(seen), figures(seen), fewer(disclosure, people)),
                switch (disclosure) {
                    case Disclosure.Open _ -> whenAnonymous(people);
                    case Disclosure.Anonymous(int threshold) -> otherwise(seen, threshold, people);
                });
    }

    private String groups(Foresight seen) {
        if (seen.groups().size() > 1) {
            return visit.say("assessment.foreseen.groups", seen.groups().size(), listed(seen.groups()));
        }
        return seen.groups().stream()
                .findFirst()
                .map(group -> visit.say(
                        group.levels().size() > 1 ? "assessment.foreseen.merged" : "assessment.foreseen.one",
                        group.people()))
                .orElseGet(() -> visit.say("assessment.foreseen.short.nothing"));
    }

    private String figures(Foresight seen) {
        if (seen.groups().stream().allMatch(Group::spread)) {
            return visit.say("assessment.foreseen.spread");
        }
        var spread = seen.groups().stream().filter(Group::spread).toList();
        return spread.isEmpty()
                ? visit.say("assessment.foreseen.means", Method.DETAIL_FROM)
                : visit.say("assessment.foreseen.some", listed(spread), Method.DETAIL_FROM);
    }

    /** With as many answers as are usual. */
    private String fewer(Disclosure disclosure, Map<GovernanceLevel, Integer> people) {
        var answering = people.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, level -> Math.toIntExact(Math.round(USUAL * level.getValue()))));
        return visit.say("assessment.foreseen.fewer", shortly(Foresight.of(instrument, disclosure, answering)));
    }

    private String listed(List<Group> groups) {
        return groups.stream()
                .map(group -> visit.say(
                        "assessment.foreseen.group",
                        group.levels().stream()
                                .map(level -> visit.say(Names.LEVEL, level))
                                .collect(joining(" + ")),
                        group.people()))
                .collect(joining(", "));
    }

    /** In short, after what is chosen. */
    private String shortly(Foresight seen) {
        if (seen.groups().isEmpty()) {
            return visit.say("assessment.foreseen.short.nothing");
        }
        var withSpread = seen.groups().stream().filter(Group::spread).count();
        return visit.say(
                withSpread == seen.groups().size()
                        ? "assessment.foreseen.short.spread"
                        : withSpread > 0 ? "assessment.foreseen.short.means" : "assessment.foreseen.short.none",
                listed(seen.groups()));
    }

    private List<String> whenAnonymous(Map<GovernanceLevel, Integer> people) {
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(Math.min(WaveDraft.USUAL_THRESHOLD, all))
                .filter(threshold -> threshold >= WaveDraft.LOWEST_THRESHOLD)
                .map(threshold ->
                        withThreshold(threshold, Foresight.of(instrument, new Disclosure.Anonymous(threshold), people)))
                .stream()
                .toList();
    }

    private String withThreshold(int threshold, Foresight seen) {
        return visit.say("assessment.foreseen.with-threshold", threshold, shortly(seen));
    }

    /** What smaller groups would show that differs, then everybody taken together, then an open measurement. */
    private List<String> otherwise(Foresight seen, int threshold, Map<GovernanceLevel, Integer> people) {
        var others = new ArrayList<String>();
        var last = seen;
        for (int lower = threshold - 1; lower >= WaveDraft.LOWEST_THRESHOLD; lower--) {
            var other = Foresight.of(instrument, new Disclosure.Anonymous(lower), people);
            if (!other.equals(last)) {
                others.add(withThreshold(lower, other));
                last = other;
            }
        }
        var together = Foresight.of(instrument, new Disclosure.Anonymous(threshold), Foresight.together(people));
        if (together.spread() && !seen.spread()) {
            others.add(visit.say(
                    "assessment.foreseen.together", together.groups().getFirst().people()));
        }
        others.add(visit.say(
                "assessment.foreseen.open", shortly(Foresight.of(instrument, new Disclosure.Open(), people))));
        return others;
    }
}
