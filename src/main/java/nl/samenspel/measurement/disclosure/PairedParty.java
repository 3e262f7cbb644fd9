package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;

/**
 * One party in one wave, with those of its people who can be found again in another (method, points 17, 21 and 28). All people
 * of two waves, less the differences of those who are in both, are those who are in one only. So the differences are told where
 * on either side these are nobody or so many that everything may be told of them; and where nobody who adds and subtracts what
 * is told of the wave to the answer, of the one before it and of the one after it, comes to fewer.
 *
 * @param people pseudonym → what that person scored; others may have answered too
 */
public record PairedParty(Instrument instrument, PartySnapshot snapshot, Map<String, PairedPerson> people) {

    public PairedParty {
        people = Map.copyOf(people);
    }

    /** The same with no more than can ever be told: scores on aspects that are told in full and that enough people rated. */
    public PairedParty kept() {
        List<String> aspects = instrument.aspects().stream()
                .map(AskedAspect::slug)
                .filter(this::isToldInFull)
                .filter(aspect -> scores(people.keySet(), aspect).n() >= fewest())
                .toList();
        Map<String, PairedPerson> kept = new LinkedHashMap<>();
        people.forEach((pseudonym, person) -> {
            PairedPerson rest = person.on(aspects);
            if (!rest.scores().isEmpty()) {
                kept.put(pseudonym, rest);
            }
        });
        return new PairedParty(instrument, snapshot, kept);
    }

    /**
     * What may be told of the same people in this wave and in a later one of the same model.
     *
     * @return slug of the aspect → what is told; an aspect of which nothing is told is absent
     */
    public Map<String, PairedAspect> until(PairedParty later) {
        Map<String, PairedAspect> told = new LinkedHashMap<>();
        if (instrument.scale().equals(later.instrument.scale())) {
            for (AskedAspect aspect : later.instrument.aspects()) {
                until(later, aspect.slug()).ifPresent(one -> told.put(aspect.slug(), one));
            }
        }
        return told;
    }

    private Optional<PairedAspect> until(PairedParty later, String aspect) {
        Set<String> same = people.keySet().stream()
                .filter(pseudonym -> rated(pseudonym, aspect) && later.rated(pseudonym, aspect))
                .collect(Collectors.toSet());
        int fewest = Math.max(fewest(), later.fewest());
        return same.size() >= fewest && leaves(same, aspect, fewest) && later.leaves(same, aspect, fewest)
                ? Optional.of(new PairedAspect(differences(later, same, aspect), fresh(later, same, aspect, fewest)))
                : Optional.empty();
    }

    /** Of so many people everything may be told. */
    private int fewest() {
        return Math.max(Method.DETAIL_FROM, snapshot.disclosure().threshold());
    }

    private boolean rated(String pseudonym, String aspect) {
        PairedPerson person = people.get(pseudonym);
        return person != null && person.rated(aspect);
    }

    /** May it be told what all others scored, and does nothing follow from it about fewer people? */
    private boolean leaves(Set<String> same, String aspect, int fewest) {
        int others = all(aspect).n() - same.size();
        return isToldInFull(aspect)
                && (others == 0 || others >= fewest)
                && fewestDerivable(same, aspect, false) >= fewest;
    }

    /** Of people who came by a shared link, nobody knows how many of them are one and the same. */
    private boolean isToldInFull(String aspect) {
        Question question = Question.whole(aspect, Measure.ACTUAL);
        return !told(aspect).isEmpty()
                && snapshot.details().get(question) == null
                && snapshot.joiners().getOrDefault(question, Map.of()).isEmpty();
    }

    private Map<Block, Histogram> told(String aspect) {
        return snapshot.histograms().getOrDefault(Question.whole(aspect, Measure.ACTUAL), Map.of());
    }

    private Histogram all(String aspect) {
        return told(aspect).values().stream().reduce(Histogram.empty(instrument.scale()), Histogram::merge);
    }

    /**
     * Each group in four parts: who was seen in the wave before and who was not, and the same of the other wave. A part that nobody is in
     * is not there: its sum is known. It is taken to be known as well what the people of either kind scored, of which it is told only how
     * far they moved.
     *
     * @param withOthers whether it is told what those scored who are not in the other wave
     */
    private int fewestDerivable(Set<String> same, String aspect, boolean withOthers) {
        List<Integer> sizes = new ArrayList<>();
        List<List<Integer>> unions = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        told(aspect).forEach((block, all) -> {
            List<Integer> group = new ArrayList<>();
            parts(block, all, same, aspect).forEach((part, people) -> {
                group.add(sizes.size());
                if (part.before) {
                    before.add(sizes.size());
                }
                (part.again ? again : others).add(sizes.size());
                sizes.add(people);
            });
            if (isExact(all)) {
                unions.add(group);
            }
        });
        Stream.of(before, again, withOthers ? others : List.<Integer>of())
                .filter(union -> !union.isEmpty())
                .forEach(unions::add);
        return Attacker.smallest(sizes, unions).stream()
                .mapToInt(Attacker.Derivable::people)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Is it told of the group what its answers add up to? */
    private boolean isExact(Histogram group) {
        return snapshot.disclosure() instanceof Disclosure.Open || group.n() >= Method.DETAIL_FROM;
    }

    /** Those of a group who were among the same people in the wave before, and those who are in the other wave. */
    private record Part(boolean before, boolean again) {}

    private Map<Part, Integer> parts(Block block, Histogram all, Set<String> same, String aspect) {
        Map<Part, Integer> parts = new LinkedHashMap<>();
        people.forEach((pseudonym, person) -> {
            if (block.levels().contains(person.level()) && person.rated(aspect)) {
                parts.merge(new Part(person.seenBefore().contains(aspect), same.contains(pseudonym)), 1, Integer::sum);
            }
        });
        int unknown =
                all.n() - parts.values().stream().mapToInt(Integer::intValue).sum();
        if (unknown > 0) {
            parts.merge(new Part(false, false), unknown, Integer::sum);
        }
        return parts;
    }

    private Differences differences(PairedParty later, Set<String> same, String aspect) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        same.forEach(
                pseudonym -> counts.merge(later.score(pseudonym, aspect) - score(pseudonym, aspect), 1, Integer::sum));
        return new Differences(instrument.scale(), counts);
    }

    private int score(String pseudonym, String aspect) {
        return Objects.requireNonNull(
                Objects.requireNonNull(people.get(pseudonym)).scores().get(aspect));
    }

    /**
     * Who has no pseudonym may have rated it before: then nobody is told to be new. Nor where it would follow what a few scored who gave
     * the same answers both times.
     */
    private Optional<Histogram> fresh(PairedParty later, Set<String> same, String aspect, int fewest) {
        Histogram others = later.all(aspect).without(later.scores(same, aspect));
        if (!isKnown(aspect) || !later.isKnown(aspect) || others.n() < fewest) {
            return Optional.empty();
        }
        List<Set<String>> sums = new ArrayList<>();
        sums.addAll(groups(aspect));
        sums.addAll(later.groups(aspect));
        sums.add(later.people.keySet().stream()
                .filter(pseudonym -> later.rated(pseudonym, aspect) && !same.contains(pseudonym))
                .collect(Collectors.toSet()));
        return later.fewestDerivable(same, aspect, true) < fewest
                        || DerivedSums.areOfFewerThan(
                                later.snapshot.disclosure().threshold(), sums)
                ? Optional.empty()
                : Optional.of(others);
    }

    /** Has everybody a pseudonym who rated it? */
    private boolean isKnown(String aspect) {
        return scores(people.keySet(), aspect).equals(all(aspect));
    }

    private List<Set<String>> groups(String aspect) {
        return told(aspect).keySet().stream()
                .map(block -> people.entrySet().stream()
                        .filter(person ->
                                block.levels().contains(person.getValue().level()))
                        .filter(person -> person.getValue().rated(aspect))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private Histogram scores(Collection<String> some, String aspect) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        some.stream()
                .filter(pseudonym -> rated(pseudonym, aspect))
                .forEach(pseudonym -> counts.merge(score(pseudonym, aspect), 1, Integer::sum));
        return new Histogram(instrument.scale(), counts);
    }
}
