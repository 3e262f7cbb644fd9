package nl.samenspel.measurement;

import static nl.samenspel.measurement.asked.Measure.ACTUAL;
import static nl.samenspel.measurement.asked.Measure.IMPORTANCE;
import static nl.samenspel.measurement.asked.Weighting.PER_LEVEL;
import static nl.samenspel.measurement.asked.Weighting.PER_PERSON;
import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure FIVE = new Disclosure.Anonymous(5);

    @Test
    void everyLevelCountsEquallyUnlessPeopleDo() {
        Group customer = new Group().with(STRATEGIC, 5).with(TACTICAL, 2, 2, 2, 3);

        assertThat(strategy(OPEN, customer, PER_LEVEL)).isEqualTo(exactly(29, 8));
        assertThat(strategy(OPEN, customer, PER_PERSON)).isEqualTo(exactly(14, 5));
    }

    @Test
    void aLevelWithoutAValidAnswerDoesNotCount() {
        Group customer = new Group().with(STRATEGIC, 5).with(TACTICAL, 2, 4).withUnknown(OPERATIONAL, 3);

        assertThat(strategy(OPEN, customer, PER_LEVEL)).isEqualTo(exactly(4, 1));
        assertThat(customer.party(OPEN, PER_LEVEL).partition().orElseThrow().name())
                .isEqualTo("S|T|O");
    }

    @Test
    void withOneGroupPeopleCount() {
        assertThat(new Group().with(TACTICAL, 2, 4).party(OPEN, PER_LEVEL).weighting())
                .isEqualTo(PER_PERSON);
    }

    @Test
    void ofFewPeopleWhoWereToldTheyAreAnonymousOnlyOneDecimalIsShown() {
        Summary summary = shown(new Group().with(TACTICAL, 2, 2, 3, 3, 4, 4).party(FIVE, PER_LEVEL));

        assertThat(summary.distribution()).isEmpty();
        assertThat(summary.median()).isEmpty();
        assertThat(shown(new Group().with(TACTICAL, 2, 2, 3, 3, 4, 4, 4).party(FIVE, PER_LEVEL))
                        .mean())
                .isEqualTo(exactly(31, 10));
    }

    @Test
    void fromTenPeopleOnTheDistributionAndTheExactMeanAreShown() {
        Summary nine =
                shown(new Group().with(TACTICAL, 2, 2, 3, 3, 4, 4, 4, 4, 4).party(FIVE, PER_LEVEL));
        Summary ten =
                shown(new Group().with(TACTICAL, 2, 2, 3, 3, 4, 4, 4, 4, 4, 5).party(FIVE, PER_LEVEL));
        Summary twelve = shown(
                new Group().with(TACTICAL, 2, 2, 3, 3, 4, 4, 4, 4, 4, 5, 5, 1).party(FIVE, PER_LEVEL));

        assertThat(nine.distribution()).isEmpty();
        assertThat(ten.distribution()).contains(new Distribution(10, List.of(0, 2, 2, 5, 1)));
        assertThat(twelve.mean()).isEqualTo(exactly(41, 12));
    }

    @Test
    void whatAFewPeopleAllAnsweredIsNotTold() {
        Summary lowest = shown(new Group().with(TACTICAL, 1, 1, 1, 1, 1).party(FIVE, PER_LEVEL));
        Summary nearlyLowest = shown(new Group().with(TACTICAL, 1, 1, 1, 1, 2).party(FIVE, PER_LEVEL));
        Summary highest = shown(new Group().with(TACTICAL, 5, 5, 5, 5, 5).party(FIVE, PER_LEVEL));

        assertThat(lowest.mean()).isEqualTo(new Amount(Fraction.of(12, 10), true, false));
        assertThat(nearlyLowest.mean()).isEqualTo(lowest.mean());
        assertThat(highest.mean()).isEqualTo(new Amount(Fraction.of(48, 10), false, true));
    }

    @Test
    void gapsAreTakenFromTheMeansAsPrinted() {
        Group customer = new Group();
        for (int importance : List.of(4, 4, 5, 5, 5, 5, 5)) {
            customer.withBoth(TACTICAL, importance, 2);
        }
        customer.withBoth(TACTICAL, 4, 3);

        AspectResult few = customer.party(FIVE, PER_LEVEL).aspect("strategy");
        AspectResult open = customer.party(OPEN, PER_LEVEL).aspect("strategy");

        assertThat(few.gap()).isEqualTo(new Figure.Shown<>(exactly(25, 10)));
        assertThat(open.gap()).isEqualTo(new Figure.Shown<>(exactly(20, 8)));
        assertThat(few.measure(IMPORTANCE).shown().orElseThrow().mean()).isEqualTo(exactly(46, 10));
        assertThat(few.measure(ACTUAL).shown().orElseThrow().mean()).isEqualTo(exactly(21, 10));
    }

    @Test
    void aGapWithAMeanAtTheEndOfTheScaleIsALimitToo() {
        Group customer = new Group();
        for (int person = 0; person < 5; person++) {
            customer.withBoth(TACTICAL, 5, 2);
        }

        assertThat(customer.party(FIVE, PER_LEVEL).aspect("strategy").gap())
                .isEqualTo(new Figure.Shown<>(new Amount(Fraction.of(28, 10), false, true)));
    }

    @Test
    void whereNobodyAnsweredAnOpenPartySaysSoAndAnAnonymousOneIsSilent() {
        Group customer = new Group().withUnknown(TACTICAL, 6);
        customer.rate(Question.whole("agility", ACTUAL), 3);

        assertThat(customer.party(OPEN, PER_LEVEL).aspect("strategy").measure(ACTUAL))
                .isEqualTo(new Figure.NoAnswers<>());
        assertThat(customer.party(FIVE, PER_LEVEL).aspect("strategy").measure(ACTUAL))
                .isEqualTo(new Figure.Suppressed<>(Figure.Reason.NOT_ASKED));
    }

    @Test
    void aQuadrantWithoutOneAspectIsTheMeanOfTheOthersAndSaysSo() {
        Group customer = new Group().with(TACTICAL, 2);
        assertThat(businessImprovement(customer)).isEqualTo(new Figure.NoAnswers<>());
        customer.rate(Question.whole("agility", ACTUAL), 3);
        assertThat(businessImprovement(customer))
                .isEqualTo(new Figure.Shown<>(new QuadrantMean(exactly(5, 2), List.of("strategy", "agility"))));
        customer.rate(Question.whole("results", ACTUAL), 5);
        assertThat(businessImprovement(customer))
                .isEqualTo(new Figure.Shown<>(new QuadrantMean(exactly(10, 3), List.of())));
    }

    @Test
    void partiesThatAreCutDifferentlyAreComparedOnTheGroupsThatBothHave() {
        Group customer = new Group()
                .with(STRATEGIC, 5, 5, 5, 5, 5)
                .with(TACTICAL, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4)
                .with(OPERATIONAL, 1, 1, 1, 1, 1);
        Group supplier =
                new Group().with(STRATEGIC, 3).with(TACTICAL, 3, 3, 3, 3).with(OPERATIONAL, 3, 3, 3, 3, 3);

        Result result = result(FIVE, customer, supplier, PER_LEVEL);

        assertThat(result.party(Party.SUPPLIER).partition().orElseThrow().name())
                .isEqualTo("ST|O");
        assertThat(difference(result))
                .as("of printed means: 4.8 and 4.0 together, beside 1.2")
                .isEqualTo(new Amount(Fraction.of(-1, 5), true, true));
        assertThat(difference(result(OPEN, customer, supplier, PER_LEVEL))).isEqualTo(exactly(1, 3));
        assertThat(difference(result(FIVE, customer, supplier, PER_PERSON)))
                .isEqualTo(new Amount(Fraction.of(1, 2), true, true));
    }

    @Test
    void aPartyBelowTheThresholdShowsHowManyAnsweredAndNothingElse() {
        PartyResult party = new Group().with(TACTICAL, 2, 3, 4, 5).party(FIVE, PER_LEVEL);

        assertThat(party.respondents()).isEqualTo(4);
        assertThat(party.partition()).isEmpty();
        assertThat(party.aspects().values()).allSatisfy(aspect -> {
            assertThat(aspect.measures().values()).containsOnly(new Figure.Suppressed<>(Figure.Reason.FEW_RESPONDENTS));
            assertThat(aspect.facets().values())
                    .allSatisfy(facet -> assertThat(facet.isSuppressed()).isTrue());
            assertThat(aspect.levels()).isEmpty();
            assertThat(aspect.gap().isSuppressed()).isTrue();
        });
        assertThat(party.quadrants().values())
                .allSatisfy(
                        quadrant -> assertThat(quadrant.gap().isSuppressed()).isTrue());
    }

    private static Amount exactly(long numerator, long denominator) {
        return Amount.exact(Fraction.of(numerator, denominator));
    }

    private static Summary shown(PartyResult party) {
        return party.aspect("strategy").measure(ACTUAL).shown().orElseThrow();
    }

    private static Amount strategy(Disclosure disclosure, Group customer, Weighting weighting) {
        return shown(customer.party(disclosure, weighting)).mean();
    }

    private static Figure<QuadrantMean> businessImprovement(Group customer) {
        return customer.party(OPEN, PER_LEVEL).quadrant("business-improvement").mean(ACTUAL);
    }

    private static Amount difference(Result result) {
        return result.between("strategy", ACTUAL).difference().shown().orElseThrow();
    }

    private static Result result(Disclosure disclosure, Group customer, Group supplier, Weighting weighting) {
        return Result.of(
                Snapshot.take(
                        new WaveAnswers(
                                Instruments.eraneos(),
                                new PerParty<>(
                                        new PartyAnswers(disclosure, 0, customer.people),
                                        new PartyAnswers(disclosure, 0, supplier.people))),
                        new Random(1)),
                weighting);
    }

    /** People of one party, of whom mostly the actual level of Strategy matters. */
    private static final class Group {
        private final List<PersonAnswers> people = new ArrayList<>();

        Group with(GovernanceLevel level, int... ratings) {
            for (int rating : ratings) {
                add(level, Map.of(Question.whole("strategy", ACTUAL), Answer.rated(rating)));
            }
            return this;
        }

        void withBoth(GovernanceLevel level, int importance, int actual) {
            add(
                    level,
                    Map.of(
                            Question.whole("strategy", IMPORTANCE), Answer.rated(importance),
                            Question.whole("strategy", ACTUAL), Answer.rated(actual)));
        }

        Group withUnknown(GovernanceLevel level, int count) {
            for (int person = 0; person < count; person++) {
                add(level, Map.of(Question.whole("people", ACTUAL), Answer.rated(3)));
            }
            return this;
        }

        void rate(Question question, int rating) {
            people.replaceAll(person -> {
                Map<Question, Answer> answers = new HashMap<>(person.answers());
                answers.put(question, Answer.rated(rating));
                return new PersonAnswers(person.level(), answers, person.remarks());
            });
        }

        private void add(GovernanceLevel level, Map<Question, Answer> answers) {
            people.add(new PersonAnswers(level, answers, Map.of()));
        }

        PartyResult party(Disclosure disclosure, Weighting weighting) {
            return result(disclosure, this, new Group(), weighting).party(Party.CUSTOMER);
        }
    }
}
