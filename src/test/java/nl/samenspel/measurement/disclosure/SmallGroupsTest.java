package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.samenspel.measurement.AspectResult;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.References;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.ScoredGroup;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All sets of answers that three to nine people can give to one question, and all that is published of each. */
class SmallGroupsTest {
    private static final int LEVELS = 5;
    private static final Instrument ONE = new Instrument(LEVELS, List.of(AskedAspect.plain("trust")), Map.of());
    private static final Question TRUST = Question.whole("trust", Measure.ACTUAL);

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9})
    void whatIsToldOfAFewPeopleTellsHardlyEverWhatTheyAnswered(int people) {
        List<int[]> sets = sets(people);
        Map<String, List<int[]>> told = new HashMap<>();
        sets.forEach(set ->
                told.computeIfAbsent(told(set, 3), _ -> new ArrayList<>()).add(set));

        assertThat(told.values().stream().filter(alike -> alike.size() == 1).map(List::getFirst))
                .as("sets that follow from what is told")
                .hasSizeLessThanOrEqualTo(sets.size() / 20)
                .noneMatch(set -> set[0] == people || set[1] == people || set[2] == people)
                .noneMatch(set -> set[3] == people || set[4] == people);
        assertThat(told.values().stream()
                        .mapToLong(SmallGroupsTest::ownAnswersThatTell)
                        .sum())
                .as("own answers from which those of the others follow")
                .isLessThanOrEqualTo(pairs(sets) / 10);
    }

    /** So that it is enough to try them all with the lowest threshold. */
    @ParameterizedTest
    @ValueSource(ints = {5, 7, 9})
    void whateverTheThresholdIsTheSameIsTold(int people) {
        List<int[]> sets = sets(people);
        for (int set = 0; set < sets.size(); set += 40) {
            for (int threshold = 4; threshold <= people; threshold++) {
                assertThat(told(sets.get(set), threshold)).isEqualTo(told(sets.get(set), 3));
            }
        }
    }

    /** The counts of all less those of the other group would be the answers of the few. */
    @Test
    void howManyOfAllAnsweredWhatIsNotToldBesideASmallGroup() {
        List<PersonAnswers> people = new ArrayList<>(people(GovernanceLevel.STRATEGIC, new int[] {0, 0, 0, 0, 5}));
        people.addAll(people(GovernanceLevel.TACTICAL, new int[] {0, 4, 4, 4, 0}));

        AspectResult few = aspect(people);
        assertThat(countsAreTold(few.measures())).isFalse();
        assertThat(few.levels().values()).map(SmallGroupsTest::countsAreTold).containsExactly(false, true);

        people.addAll(people(GovernanceLevel.STRATEGIC, new int[] {0, 0, 5, 0, 0}));
        AspectResult many = aspect(people);
        assertThat(countsAreTold(many.measures())).isTrue();
        assertThat(many.levels().values()).map(SmallGroupsTest::countsAreTold).containsExactly(true, true);
    }

    /** As they stand in the table on the method page. */
    @ParameterizedTest
    @CsvSource({"3, 2, 0.7", "4, 10, 0.3", "5, 10, 0.2", "6, 10, 0.2", "7, 10, 0.2", "8, 10, 0.2", "9, 10, 0.2"})
    void theMeanIsToldAsFinelyAsMayBe(int people, int steps, double end) {
        Grain grain = SmallGroups.grain(people, new Scale(LEVELS, 12));

        assertThat(grain.steps()).isEqualTo(steps);
        assertThat(grain.end().toDouble()).isEqualTo(end);
    }

    /** So that the range of what stands in for them tells no more than their number and the mean. */
    @ParameterizedTest
    @CsvSource({"5", "6", "7", "8", "9"})
    void theStandInHasTheOutermostRangeOfAllSetsThatLookLikeIt(int people) {
        Scale scale = new Scale(LEVELS, 1);
        Grain grain = SmallGroups.grain(people, scale);
        Map<Amount, List<PrintedBand>> ranges = new HashMap<>();
        for (int[] set : sets(people)) {
            Histogram answers = References.histogram(set);
            ranges.computeIfAbsent(grain.of(answers.mean().orElseThrow(), scale), _ -> new ArrayList<>())
                    .add(ScoredGroup.of(answers).band().coarse(scale));
        }

        ranges.forEach((mean, all) -> assertThat(ScoredGroup.of(StandIn.of(people, mean, 1, scale))
                        .band()
                        .coarse(scale))
                .as(mean.toString())
                .isEqualTo(new PrintedBand(
                        Collections.min(all.stream().map(PrintedBand::low).toList()),
                        Collections.max(all.stream().map(PrintedBand::high).toList()))));
    }

    /** The figure and what stands beside it, of a party of so many people beside another that says the same every time. */
    private static String told(int[] set, int threshold) {
        PartyAnswers party = new PartyAnswers(
                new Disclosure.Anonymous(threshold), people(set).size(), people(set));
        PartyAnswers other = new PartyAnswers(new Disclosure.Open(), 12, people(new int[] {0, 3, 6, 3, 0}));
        Snapshot snapshot = Snapshot.take(new WaveAnswers(ONE, new PerParty<>(party, other)), new Random(1));
        Result result = Result.of(snapshot, Weighting.PER_PERSON);
        Findings findings = Findings.of(snapshot, Weighting.PER_PERSON);
        return result.party(Party.CUSTOMER).aspects()
                + " " + result.between()
                + findings.party(Party.CUSTOMER)
                + findings.between("trust", Measure.ACTUAL);
    }

    private static AspectResult aspect(List<PersonAnswers> people) {
        PartyAnswers party = new PartyAnswers(new Disclosure.Anonymous(5), people.size(), people);
        Snapshot snapshot = Snapshot.take(new WaveAnswers(ONE, new PerParty<>(party, party)), new Random(1));
        return Result.of(snapshot, Weighting.PER_PERSON).party(Party.CUSTOMER).aspect("trust");
    }

    private static boolean countsAreTold(Map<Measure, Figure<Summary>> measures) {
        return Objects.requireNonNull(measures.get(Measure.ACTUAL))
                .shown()
                .flatMap(Summary::distribution)
                .isPresent();
    }

    private static List<PersonAnswers> people(int[] set) {
        return people(GovernanceLevel.TACTICAL, set);
    }

    private static List<PersonAnswers> people(GovernanceLevel at, int[] set) {
        List<PersonAnswers> people = new ArrayList<>();
        for (int level = 1; level <= set.length; level++) {
            for (int person = 0; person < set[level - 1]; person++) {
                people.add(new PersonAnswers(at, Map.of(TRUST, Answer.rated(level)), Map.of()));
            }
        }
        return people;
    }

    private static long ownAnswersThatTell(List<int[]> alike) {
        long telling = 0;
        for (int own = 0; own < LEVELS; own++) {
            int answer = own;
            telling += alike.stream().filter(set -> set[answer] > 0).count() == 1 ? 1 : 0;
        }
        return telling;
    }

    private static long pairs(List<int[]> sets) {
        return sets.stream()
                .mapToLong(set -> Arrays.stream(set).filter(count -> count > 0).count())
                .sum();
    }

    private static List<int[]> sets(int people) {
        List<int[]> sets = new ArrayList<>();
        add(sets, new int[LEVELS], 0, people);
        return sets;
    }

    private static void add(List<int[]> sets, int[] set, int level, int left) {
        if (level == LEVELS - 1) {
            set[level] = left;
            sets.add(set.clone());
            return;
        }
        for (int here = 0; here <= left; here++) {
            set[level] = here;
            add(sets, set, level + 1, left - here);
        }
    }
}
