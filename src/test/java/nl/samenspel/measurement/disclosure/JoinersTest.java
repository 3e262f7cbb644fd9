package nl.samenspel.measurement.disclosure;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Result;
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
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PrintedBand;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

/** People who came by a shared link choose their level, and may all be one and the same. */
class JoinersTest {
    private static final Instrument TWO =
            new Instrument(5, List.of(AskedAspect.plain("trust"), AskedAspect.plain("people")), Map.of());
    private static final Question TRUST = Question.whole("trust", Measure.ACTUAL);
    private static final Question PEOPLE = Question.whole("people", Measure.ACTUAL);

    @Test
    void whoJoinsFourTimesBesideADirectorLearnsNothingOfTheDirector() {
        List<PersonAnswers> people = new ArrayList<>(people(STRATEGIC, true, 1, 5));
        people.addAll(people(TACTICAL, true, 11, 3));
        people.addAll(people(STRATEGIC, false, 4, 3));

        PartySnapshot snapshot = close(new Disclosure.Anonymous(5), people);

        assertThat(snapshot.blocks()).containsOnlyKeys(Block.of(STRATEGIC, TACTICAL));
        assertThat(snapshot.joined()).isEqualTo(4);
    }

    @Test
    void joinersAreAddedToAGroupThatStandsWithoutThem() {
        List<PersonAnswers> people = new ArrayList<>(people(TACTICAL, true, 5, 5));
        people.addAll(people(OPERATIONAL, false, 3, 1));

        PartySnapshot snapshot = close(new Disclosure.Anonymous(5), people);

        assertThat(snapshot.blocks()).containsExactly(Map.entry(Block.of(TACTICAL, OPERATIONAL), 8));
        Summary told = told(people);
        assertThat(told.mean())
                .as("4.8 is told of the five, and the three are added to that")
                .isEqualTo(new Amount(Fraction.of(34, 10), false, true));
        assertThat(told.distribution()).isEmpty();
    }

    /** So that whoever sets it beside other figures is not taken to know less than he does. */
    @Test
    void halfOfWhatIsToldOfAMixedGroupIsToldExactly() {
        Scale scale = TWO.scale();
        Random random = new Random(3);
        for (int group = 0; group < 200; group++) {
            Histogram asked = sixAnswers(scale, random);
            Histogram joined = sixAnswers(scale, random);
            Histogram all = asked.merge(joined);
            PrintedBand band = Told.coarsely(new Answered(all, joined, 6), Grain.WHOLES, true)
                    .meanLies(scale);

            assertThat(all.mean().orElseThrow()).isBetween(band.low(), band.high());
            assertThat(band.high().minus(band.low())).isLessThanOrEqualTo(Fraction.of(6, 10));
        }
    }

    private static Histogram sixAnswers(Scale scale, Random random) {
        return Histogram.of(
                scale,
                Stream.generate(() -> scale.mean(List.of(1 + random.nextInt(5))))
                        .limit(6)
                        .toList());
    }

    @Test
    void joinersDoNotMakeTenOfNine() {
        List<PersonAnswers> people = new ArrayList<>(people(TACTICAL, true, 9, 4));
        people.addAll(people(TACTICAL, false, 20, 2));

        assertThat(told(people).distribution()).isEmpty();
        people.addAll(people(TACTICAL, true, 1, 4));
        assertThat(told(people).distribution()).isPresent();
    }

    @Test
    void aPartyOfJoinersOnlyIsOneGroupAndNeedsTwiceAsMany() {
        List<PersonAnswers> people = new ArrayList<>(people(STRATEGIC, false, 5, 4));
        people.addAll(people(TACTICAL, false, 4, 4));
        assertThat(close(new Disclosure.Anonymous(5), people).blocks()).isEmpty();

        people.addAll(people(TACTICAL, false, 1, 4));
        assertThat(close(new Disclosure.Anonymous(5), people).blocks())
                .containsExactly(Map.entry(Block.of(STRATEGIC, TACTICAL), 10));
        assertThat(told(people).distribution()).isEmpty();
    }

    @Test
    void aQuestionThatTooFewOfThoseAskedRatedIsNotToldHoweverManyJoinersRatedIt() {
        List<PersonAnswers> people = new ArrayList<>(people(TACTICAL, true, 4, 4));
        people.add(new PersonAnswers(TACTICAL, true, Map.of(PEOPLE, Answer.rated(3)), Map.of()));
        people.addAll(people(TACTICAL, false, 8, 2));

        assertThat(close(new Disclosure.Anonymous(5), people).blocks()).containsOnlyKeys(Block.of(TACTICAL));
        assertThat(figure(people).shown()).isEmpty();
        people.addAll(people(TACTICAL, true, 1, 4));
        assertThat(figure(people).shown()).isPresent();
    }

    @Test
    void whereNothingWasPromisedEverybodyCounts() {
        List<PersonAnswers> people = people(TACTICAL, false, 2, 4);

        assertThat(close(new Disclosure.Open(), people).blocks()).containsExactly(Map.entry(Block.of(TACTICAL), 2));
    }

    /** Every group that is published has enough people who were asked, and everybody is in one: for all small parties. */
    @Test
    void inNoPartyDoesAGroupStandOnJoiners() {
        for (int threshold = 3; threshold <= 6; threshold++) {
            for (int number = 0; number < 9 * 9 * 9; number++) {
                Map<GovernanceLevel, Integer> asked = sizes(number / 81, number / 9 % 9, number % 9);
                for (int joined = 0; joined < 27; joined++) {
                    Map<GovernanceLevel, Integer> all = new EnumMap<>(asked);
                    sizes(joined / 9 * 4, joined / 3 % 3 * 4, joined % 3 * 4)
                            .forEach((level, more) -> all.merge(level, more, Integer::sum));
                    holds(asked, all, threshold);
                }
            }
        }
    }

    private static void holds(Map<GovernanceLevel, Integer> asked, Map<GovernanceLevel, Integer> all, int threshold) {
        Partition.choose(asked, all, threshold).ifPresent(partition -> {
            for (Block block : partition.blocks()) {
                int people = block.levels().stream()
                        .mapToInt(level -> asked.getOrDefault(level, 0))
                        .sum();
                assertThat(people)
                        .as("%s of %s, %s", partition.name(), asked, all)
                        .isGreaterThanOrEqualTo(threshold);
            }
            int inGroups = partition.whole().levels().stream()
                    .mapToInt(level -> all.getOrDefault(level, 0))
                    .sum();
            assertThat(inGroups)
                    .isEqualTo(all.values().stream().mapToInt(size -> size).sum());
        });
    }

    private static Map<GovernanceLevel, Integer> sizes(int strategic, int tactical, int operational) {
        Map<GovernanceLevel, Integer> sizes = new EnumMap<>(GovernanceLevel.class);
        sizes.put(STRATEGIC, strategic);
        sizes.put(TACTICAL, tactical);
        sizes.put(OPERATIONAL, operational);
        return sizes;
    }

    private static Summary told(List<PersonAnswers> people) {
        return figure(people).shown().orElseThrow();
    }

    private static Figure<Summary> figure(List<PersonAnswers> people) {
        PartyAnswers party = new PartyAnswers(new Disclosure.Anonymous(5), people.size(), people);
        Snapshot snapshot = Snapshot.take(new WaveAnswers(TWO, new PerParty<>(party, party)), new Random(1));
        return Result.of(snapshot, Weighting.PER_LEVEL)
                .party(Party.CUSTOMER)
                .aspect("trust")
                .measure(Measure.ACTUAL);
    }

    private static PartySnapshot close(Disclosure disclosure, List<PersonAnswers> people) {
        return Closing.close(TWO, new PartyAnswers(disclosure, people.size(), people), new Random(1));
    }

    private static List<PersonAnswers> people(GovernanceLevel level, boolean asked, int count, int rating) {
        List<PersonAnswers> people = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            people.add(new PersonAnswers(level, asked, Map.of(TRUST, Answer.rated(rating)), Map.of()));
        }
        return people;
    }
}
