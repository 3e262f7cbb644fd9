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
import nl.samenspel.measurement.asked.AskedAspect;
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
 * is told of the wave, of the one before it and of the one after it comes to fewer people than was promised.
 *
 * @param people pseudonym → what that person scored; others may have answered too
 */
public record PairedParty(Instrument instrument, PartySnapshot snapshot, Map<String, PairedPerson> people) {

    public PairedParty {
        people = Map.copyOf(people);
    }

    /**
     * What may be told of the same people in this wave and in a later one of the same model.
     *
     * @return slug of the aspect → what is told; an aspect of which nothing is told is absent
     */
    public Map<String, PairedAspect> until(PairedParty later) {
        Map<String, PairedAspect> told = new LinkedHashMap<>();
        if (!instrument.scale().equals(later.instrument.scale())) {
            return told;
        }
        for (AskedAspect aspect : later.instrument.aspects()) {
            until(later, aspect.slug()).ifPresent(one -> told.put(aspect.slug(), one));
        }
        return told;
    }

    private Optional<PairedAspect> until(PairedParty later, String aspect) {
        List<String> same = people.keySet().stream()
                .filter(pseudonym -> rated(pseudonym, aspect) && later.rated(pseudonym, aspect))
                .toList();
        return same.size() >= fewest(later)
                        && leaves(Set.copyOf(same), aspect, fewest(later))
                        && later.leaves(Set.copyOf(same), aspect, fewest(later))
                ? Optional.of(new PairedAspect(differences(later, same, aspect), later.fresh(same, aspect)))
                : Optional.empty();
    }

    private int fewest(PairedParty later) {
        return Math.max(
                Method.DETAIL_FROM,
                Math.max(
                        snapshot.disclosure().threshold(),
                        later.snapshot.disclosure().threshold()));
    }

    private boolean rated(String pseudonym, String aspect) {
        PairedPerson person = people.get(pseudonym);
        return person != null && person.rated(aspect);
    }

    /** May it be told what all others scored, and does nothing follow from it about fewer people? */
    private boolean leaves(Set<String> same, String aspect, int fewest) {
        Question question = Question.whole(aspect, Measure.ACTUAL);
        Map<Block, Histogram> told = snapshot.histograms().getOrDefault(question, Map.of());
        int others = told.values().stream().mapToInt(Histogram::n).sum() - same.size();
        return isToldInFull(question)
                && !told.isEmpty()
                && (others == 0 || others >= fewest)
                && fewestDerivable(told, same, aspect) >= snapshot.disclosure().threshold();
    }

    private boolean isToldInFull(Question question) {
        Detail detail = snapshot.details().get(question);
        return detail == null || detail == Detail.BY_LEVEL;
    }

    /**
     * Each group in four parts: who was seen in the wave before and who was not, and the same of the other wave. A part that nobody is in
     * is not there: its sum is known.
     */
    private int fewestDerivable(Map<Block, Histogram> told, Set<String> same, String aspect) {
        List<Integer> sizes = new ArrayList<>();
        List<List<Integer>> unions = new ArrayList<>();
        List<Integer> newThen = new ArrayList<>();
        List<Integer> notAgain = new ArrayList<>();
        told.forEach((block, all) -> {
            List<Integer> group = new ArrayList<>();
            parts(block, all, same, aspect).forEach((part, people) -> {
                group.add(sizes.size());
                if (!part.before) {
                    newThen.add(sizes.size());
                }
                if (!part.again) {
                    notAgain.add(sizes.size());
                }
                sizes.add(people);
            });
            unions.add(group);
        });
        if (people.values().stream().anyMatch(person -> person.seenBefore().contains(aspect))) {
            unions.add(newThen);
        }
        unions.add(notAgain);
        return Attacker.smallest(sizes, unions).stream()
                .mapToInt(Attacker.Derivable::people)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
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

    private Differences differences(PairedParty later, List<String> same, String aspect) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        same.forEach(
                pseudonym -> counts.merge(later.score(pseudonym, aspect) - score(pseudonym, aspect), 1, Integer::sum));
        return new Differences(instrument.scale(), counts);
    }

    private int score(String pseudonym, String aspect) {
        return Objects.requireNonNull(
                Objects.requireNonNull(people.get(pseudonym)).scores().get(aspect));
    }

    /** Who has no pseudonym may have answered before: then nobody is told to be new. */
    private Optional<Histogram> fresh(List<String> same, String aspect) {
        Histogram all =
                snapshot.histograms().getOrDefault(Question.whole(aspect, Measure.ACTUAL), Map.of()).values().stream()
                        .reduce(Histogram.empty(instrument.scale()), Histogram::merge);
        Histogram known = scores(people.keySet(), aspect);
        Histogram others = all.without(scores(same, aspect));
        return known.equals(all) && others.n() > 0 ? Optional.of(others) : Optional.empty();
    }

    private Histogram scores(Collection<String> some, String aspect) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        some.stream()
                .filter(pseudonym -> rated(pseudonym, aspect))
                .forEach(pseudonym -> counts.merge(score(pseudonym, aspect), 1, Integer::sum));
        return new Histogram(instrument.scale(), counts);
    }
}
