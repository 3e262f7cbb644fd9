package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.party.GovernanceLevel;
import org.junit.jupiter.api.Test;

/**
 * Somebody who adds and subtracts all that two to four assessments tell of one party in which people join, leave and move to another
 * level. More worlds than the few of every build are tried with {@code -Dsamenspel.worlds=10000}.
 */
class ManyWavesAttackTest {

    private static final int WORLDS = Integer.getInteger("samenspel.worlds", 1000);
    private static final List<GovernanceLevel> LEVELS = List.of(GovernanceLevel.values());
    private static final String ASPECT = "people";
    private static final Question LEVEL = Question.whole(ASPECT, Measure.ACTUAL);
    private static final Instrument INSTRUMENT = new Instrument(5, List.of(AskedAspect.plain(ASPECT)), Map.of());

    /** Somebody in one wave. */
    private record Cell(int wave, String person) {}

    /** A sum that can be read off what is told. */
    private record Told(Map<Cell, Integer> factors) {}

    /** @param levels who answers as whom in this wave; nobody else does */
    private record Wave(Map<String, GovernanceLevel> levels, Map<String, Integer> scores, PartySnapshot snapshot) {

        Release release() {
            return new Release(
                    snapshot.blocks(),
                    levels.entrySet().stream()
                            .map(person -> new Release.Member(person.getKey(), person.getValue()))
                            .toList());
        }

        List<Set<String>> groups() {
            return snapshot.blocks().keySet().stream()
                    .map(block -> levels.entrySet().stream()
                            .filter(person -> block.levels().contains(person.getValue()))
                            .map(Map.Entry::getKey)
                            .collect(Collectors.toSet()))
                    .toList();
        }

        /** Of whom it is told what their answers add up to. */
        List<Set<String>> exactGroups() {
            return groups().stream().filter(group -> group.size() >= 10).toList();
        }

        PairedParty paired(Map<String, Set<String>> seenBefore) {
            Map<String, PairedPerson> people = new LinkedHashMap<>();
            scores.forEach((person, score) -> people.put(
                    person,
                    new PairedPerson(
                            levels.getOrDefault(person, GovernanceLevel.TACTICAL),
                            Map.of(ASPECT, score * INSTRUMENT.scale().denominator()),
                            seenBefore.getOrDefault(person, Set.of()))));
            return new PairedParty(INSTRUMENT, snapshot, people);
        }
    }

    @Test
    void nothingFollowsAboutAFewWhoAnswerAlikeEachTime() {
        int coarse = 0;
        int full = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            int threshold = 3 + random.nextInt(2);
            List<Wave> told = new ArrayList<>();
            for (Wave wave : waves(random, threshold)) {
                List<Release> before =
                        told.reversed().stream().map(Wave::release).toList();
                if (!wave.snapshot.tellsByLevel()) {
                    continue;
                }
                if (new Releases(wave.release(), before).mayTellOfFewerThan(threshold)) {
                    coarse++;
                } else {
                    full += told.isEmpty() ? 0 : 1;
                    told.add(wave);
                }
            }
            List<Told> sums = told.stream()
                    .flatMap(wave -> wave.groups().stream())
                    .map(group ->
                            new Told(group.stream().collect(Collectors.toMap(person -> new Cell(0, person), _ -> 1))))
                    .toList();
            assertThat(fewestDerived(sums, threshold)).as("world %d", seed).isGreaterThanOrEqualTo(threshold);
        }
        assertThat(coarse).isPositive();
        assertThat(full).isPositive();
    }

    @Test
    void nothingFollowsAboutAFewFromHowTheSamePeopleMoved() {
        int paired = 0;
        int fresh = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            Random random = new Random(seed);
            int threshold = 3 + random.nextInt(2);
            List<Wave> waves = waves(random, threshold);
            List<Told> sums = new ArrayList<>();
            Map<String, Set<String>> seen = Map.of();
            for (int each = 0; each < waves.size(); each++) {
                int place = each;
                waves.get(each).exactGroups().forEach(group -> sums.add(sum(place, group, waves.get(place), 1)));
                if (each == 0) {
                    continue;
                }
                Wave before = waves.get(each - 1);
                Wave now = waves.get(each);
                var told = before.paired(seen).until(now.paired(Map.of()));
                Set<String> same = new HashSet<>(before.scores.keySet());
                same.retainAll(now.scores.keySet());
                if (told.isEmpty()) {
                    seen = Map.of();
                } else {
                    paired++;
                    assertThat(told.get(ASPECT)).isNotNull();
                    Told moved = sum(place, same, now, 1);
                    moved.factors.putAll(sum(place - 1, same, before, -1).factors);
                    sums.add(moved);
                    if (told.values().iterator().next().fresh().isPresent()) {
                        fresh++;
                        Set<String> rest = new HashSet<>(now.scores.keySet());
                        rest.removeAll(same);
                        sums.add(sum(place, rest, now, 1));
                        assertThat(fewestWhoAnswerAlike(before, now, rest, threshold))
                                .as("world %d, those who gave the same answers both times", seed)
                                .isGreaterThanOrEqualTo(threshold);
                    }
                    seen = same.stream().collect(Collectors.toMap(person -> person, _ -> Set.of(ASPECT)));
                }
            }
            assertThat(fewestDerived(sums, threshold)).as("world %d", seed).isGreaterThanOrEqualTo(threshold);
        }
        assertThat(paired).isPositive();
        assertThat(fresh).isPositive();
    }

    /** Unless the two waves tell of fewer by themselves, which the later one is coarsened for. */
    private static int fewestWhoAnswerAlike(Wave before, Wave now, Set<String> fresh, int threshold) {
        return new Releases(now.release(), List.of(before.release())).mayTellOfFewerThan(threshold)
                ? threshold
                : fewestDerived(
                        Stream.of(before.groups(), now.groups(), List.of(fresh))
                                .flatMap(List::stream)
                                .map(group -> new Told(group.stream()
                                        .collect(Collectors.toMap(person -> new Cell(0, person), _ -> 1))))
                                .toList(),
                        threshold);
    }

    /** Seven of one tier and three of another leave, and ten of the latter come: those less these are the three. */
    @Test
    void newPeopleAreNotToldWhereTheyTellOfThoseWhoLeft() {
        Random random = new Random(3);
        Map<String, GovernanceLevel> first = new LinkedHashMap<>(operational("o", 20));
        operational("t", 20).keySet().forEach(person -> first.put(person, GovernanceLevel.TACTICAL));
        Map<String, GovernanceLevel> second = new LinkedHashMap<>(operational("o", 13));
        operational("t", 17).keySet().forEach(person -> second.put(person, GovernanceLevel.TACTICAL));
        operational("new", 10).keySet().forEach(person -> second.put(person, GovernanceLevel.TACTICAL));
        Wave before = wave(first, random, 5);
        Wave now = wave(second, random, 5);

        assertThat(new Releases(now.release(), List.of(before.release())).mayTellOfFewerThan(5))
                .isFalse();
        assertThat(before.paired(Map.of()).until(now.paired(Map.of())).values())
                .singleElement()
                .satisfies(told -> assertThat(told.fresh()).isEmpty());
    }

    /** Six stay in a group that is told in full beside ten who come: all less the ten are the six. */
    @Test
    void nothingIsToldThatLeavesFewerThanTen() {
        Random random = new Random(5);
        Map<String, GovernanceLevel> first = new LinkedHashMap<>(operational("o", 14));
        operational("t", 6).keySet().forEach(person -> first.put(person, GovernanceLevel.TACTICAL));
        Map<String, GovernanceLevel> second = new LinkedHashMap<>(first);
        operational("new", 10).keySet().forEach(person -> second.put(person, GovernanceLevel.TACTICAL));

        assertThat(wave(first, random, 5)
                        .paired(Map.of())
                        .until(wave(second, random, 5).paired(Map.of())))
                .isEmpty();
    }

    @Test
    void whereSomebodyCameByASharedLinkNothingIsTold() {
        Random random = new Random(6);
        Wave twelve = wave(operational("o", 12), random, 5);
        List<PersonAnswers> joined = List.of(
                new PersonAnswers(GovernanceLevel.OPERATIONAL, false, Map.of(LEVEL, Answer.rated(3)), Map.of()));
        List<PersonAnswers> asked = twelve.scores.values().stream()
                .map(score ->
                        new PersonAnswers(GovernanceLevel.OPERATIONAL, Map.of(LEVEL, Answer.rated(score)), Map.of()))
                .toList();
        PartySnapshot withOneMore = Closing.close(
                INSTRUMENT,
                new PartyAnswers(
                        new Disclosure.Anonymous(5),
                        13,
                        Stream.of(asked, joined).flatMap(List::stream).toList()),
                new Random(1));

        assertThat(withOneMore.askedOneByOne().values()).containsExactly(12);
        assertThat(twelve.paired(Map.of())
                        .until(new PairedParty(
                                INSTRUMENT, withOneMore, twelve.paired(Map.of()).people())))
                .isEmpty();
        assertThat(new PairedParty(
                                INSTRUMENT, withOneMore, twelve.paired(Map.of()).people())
                        .kept()
                        .people())
                .isEmpty();
    }

    /** Ten come and go again, and one of the others goes with them: who was new, and who did not come again, tell that one apart. */
    @Test
    void whoWasNewAndWhoDidNotComeAgainTellNobodyApart() {
        Random random = new Random(2);
        Map<String, GovernanceLevel> twelve = operational("old", 12);
        Map<String, GovernanceLevel> more = new LinkedHashMap<>(twelve);
        more.putAll(operational("new", 10));
        Map<String, GovernanceLevel> eleven = operational("old", 11);
        Wave second = wave(more, random, 5);

        assertThat(wave(twelve, random, 5).paired(Map.of()).until(second.paired(Map.of())))
                .isNotEmpty();
        Map<String, Set<String>> seen =
                twelve.keySet().stream().collect(Collectors.toMap(person -> person, _ -> Set.of(ASPECT)));
        assertThat(second.paired(seen).until(wave(twelve, random, 5).paired(Map.of())))
                .as("the ten alone")
                .isNotEmpty();
        assertThat(second.paired(seen).until(wave(eleven, random, 5).paired(Map.of())))
                .as("and one of the others")
                .isEmpty();
        assertThat(second.paired(Map.of()).until(wave(eleven, random, 5).paired(Map.of())))
                .as("where it was not told who was new")
                .isNotEmpty();
    }

    private static Map<String, GovernanceLevel> operational(String who, int people) {
        Map<String, GovernanceLevel> levels = new LinkedHashMap<>();
        IntStream.range(0, people).forEach(each -> levels.put(who + " " + each, GovernanceLevel.OPERATIONAL));
        return levels;
    }

    @Test
    void theDifferencesAreThoseOfTheSamePeople() {
        Random random = new Random(4);
        Wave before = wave(operational("o", 20), random, 3);
        Wave now = wave(before.levels, random, 3);

        Differences same = before.paired(Map.of())
                .until(now.paired(Map.of()))
                .getOrDefault(
                        ASPECT,
                        new PairedAspect(new Differences(INSTRUMENT.scale(), new TreeMap<>()), Optional.empty()))
                .same();
        Set<String> both = new HashSet<>(before.scores.keySet());
        both.retainAll(now.scores.keySet());

        assertThat(same.n()).isEqualTo(both.size());
        assertThat(same.sum())
                .isEqualTo(both.stream()
                        .mapToLong(
                                person -> (now.scores.getOrDefault(person, 0) - before.scores.getOrDefault(person, 0))
                                        * (long) INSTRUMENT.scale().denominator())
                        .sum());
    }

    private static Told sum(int place, Set<String> people, Wave wave, int factor) {
        return new Told(people.stream()
                .filter(wave.scores::containsKey)
                .collect(Collectors.toMap(
                        person -> new Cell(place, person), _ -> factor, Integer::sum, LinkedHashMap::new)));
    }

    private static List<Wave> waves(Random random, int threshold) {
        Map<String, GovernanceLevel> levels = levels(random, 8 + random.nextInt(40));
        List<Wave> waves = new ArrayList<>();
        int all = 2 + random.nextInt(3);
        double leave = List.of(0.0, 0.03, 0.1, 0.4).get(random.nextInt(4));
        int join = List.of(0, 1, 3, 12).get(random.nextInt(4));
        double move = random.nextInt(3) == 0 ? 0.05 : 0;
        for (int each = 0; each < all; each++) {
            waves.add(wave(levels, random, threshold));
            Map<String, GovernanceLevel> next = new LinkedHashMap<>();
            levels.forEach((person, level) -> {
                if (random.nextDouble() >= leave) {
                    next.put(person, random.nextDouble() < move ? level(random) : level);
                }
            });
            int wave = each;
            IntStream.range(0, random.nextInt(join + 1))
                    .forEach(one -> next.put("new " + wave + " " + one, level(random)));
            levels = next;
        }
        return waves;
    }

    private static Map<String, GovernanceLevel> levels(Random random, int people) {
        Map<String, GovernanceLevel> levels = new LinkedHashMap<>();
        IntStream.range(0, people).forEach(person -> levels.put("person " + person, level(random)));
        return levels;
    }

    private static GovernanceLevel level(Random random) {
        return random.nextInt(3) == 0 ? LEVELS.get(random.nextInt(LEVELS.size())) : GovernanceLevel.OPERATIONAL;
    }

    private static Wave wave(Map<String, GovernanceLevel> levels, Random random, int threshold) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        levels.keySet().forEach(person -> scores.put(person, 1 + random.nextInt(5)));
        List<PersonAnswers> people = levels.entrySet().stream()
                .map(person -> new PersonAnswers(
                        person.getValue(),
                        Map.of(LEVEL, Answer.rated(scores.getOrDefault(person.getKey(), 1))),
                        Map.of()))
                .toList();
        return new Wave(
                Map.copyOf(levels),
                Map.copyOf(scores),
                Closing.close(
                        INSTRUMENT,
                        new PartyAnswers(new Disclosure.Anonymous(threshold), people.size(), people),
                        new Random(1)));
    }

    /** People in the smallest set outside of which a combination of the sums holds nobody; or so many as ask no more. */
    private static int fewestDerived(List<Told> sums, int enough) {
        Map<List<Integer>, Set<String>> columns = new LinkedHashMap<>();
        sums.stream()
                .flatMap(told -> told.factors.keySet().stream())
                .distinct()
                .forEach(cell -> columns.computeIfAbsent(
                                sums.stream()
                                        .map(told -> told.factors.getOrDefault(cell, 0))
                                        .toList(),
                                _ -> new HashSet<>())
                        .add(cell.person));
        List<List<Integer>> signatures = new ArrayList<>(columns.keySet());
        int all = rank(signatures);
        return smallSets(signatures, columns, enough)
                .filter(some -> {
                    List<List<Integer>> rest = new ArrayList<>(signatures);
                    rest.removeAll(some);
                    return rank(rest) < all;
                })
                .mapToInt(some -> people(some, columns).size())
                .min()
                .orElse(enough);
    }

    private static Stream<List<List<Integer>>> smallSets(
            List<List<Integer>> signatures, Map<List<Integer>, Set<String>> columns, int enough) {
        List<List<List<Integer>>> sets = new ArrayList<>(List.of(List.of()));
        for (List<Integer> signature : signatures) {
            for (List<List<Integer>> set : List.copyOf(sets)) {
                List<List<Integer>> more = new ArrayList<>(set);
                more.add(signature);
                if (people(more, columns).size() < enough) {
                    sets.add(more);
                }
            }
        }
        return sets.stream().filter(set -> !set.isEmpty());
    }

    private static Set<String> people(List<List<Integer>> some, Map<List<Integer>, Set<String>> columns) {
        return some.stream()
                .flatMap(signature -> columns.getOrDefault(signature, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** Of a matrix of small whole numbers, given by its columns. */
    private static int rank(List<List<Integer>> columns) {
        if (columns.isEmpty()) {
            return 0;
        }
        List<double[]> left = new ArrayList<>(columns.stream()
                .map(column -> column.stream().mapToDouble(Integer::doubleValue).toArray())
                .toList());
        int rank = 0;
        for (int row = 0; row < columns.getFirst().size(); row++) {
            int at = row;
            double[] pivot = left.stream()
                    .max((one, other) -> Double.compare(Math.abs(one[at]), Math.abs(other[at])))
                    .orElse(null);
            if (pivot == null || Math.abs(pivot[row]) < 1e-9) {
                continue;
            }
            rank++;
            left.remove(pivot);
            for (double[] other : left) {
                double factor = other[row] / pivot[row];
                for (int place = 0; place < other.length; place++) {
                    other[place] -= factor * pivot[place];
                }
            }
        }
        return rank;
    }
}
