package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.RoundedProbability.Precision;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

/** What is asked about the collaboration as a whole, and what is told of its form. */
class TopicsTest {

    private static final List<Intention> INTENTIONS = List.of(Intention.values());

    private static final Instrument ASKED = Instruments.withEverything();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);

    /** What everybody of a party says. */
    private record Says(int benefit, int level, Intention own, Intention other) {}

    private static final Says PARTNER = new Says(5, 5, Intention.PARTNERSHIP, Intention.PARTNERSHIP);

    @Test
    void whereBothGainAndShareTheAnswersPointToAPartnership() {
        var findings = findings(OPEN, 12, PARTNER, PARTNER);

        assertThat(findings.form())
                .hasValueSatisfying(form -> assertThat(form.statement())
                        .isInstanceOfSatisfying(
                                Statement.PointsTo.class,
                                points -> assertThat(points.form()).isEqualTo(Form.PARTNERSHIP)));
        assertThat(mismatches(OPEN, 12, PARTNER, PARTNER)).isEmpty();
    }

    @Test
    void whereOneGainsByTheOtherWhatBothAreAfterIsAskedAbout() {
        var loses = new Says(1, 4, Intention.PARTNERSHIP, Intention.PARTNERSHIP);
        var findings = findings(OPEN, 12, PARTNER, loses);

        assertThat(findings.form().map(FormFinding::loser)).contains(Party.SUPPLIER);
        assertThat(findings.form().map(FormFinding::statement))
                .containsInstanceOf(Statement.PointsTo.class)
                .map(statement -> ((Statement.PointsTo<Form>) statement).form())
                .contains(Form.PROFITEERING);
        assertThat(mismatches(OPEN, 12, PARTNER, loses)).containsExactly(Mismatch.EVIDENCE);
    }

    @Test
    void whatAPartyIsAfterIsHeldAgainstWhatTheOtherIsAfterAndBelieves() {
        var delivers = new Says(4, 4, Intention.SUPPLIER_RELATIONSHIP, Intention.OWN_ADVANTAGE);

        assertThat(mismatches(OPEN, 12, PARTNER, delivers))
                .containsExactly(Mismatch.INTENTION, Mismatch.PERCEPTION_OF_CUSTOMER, Mismatch.PERCEPTION_OF_SUPPLIER);
    }

    @Test
    void strategyThatMattersAndIsHardlyThereIsAskedAbout() {
        var sees = new Says(3, 1, Intention.PARTNERSHIP, Intention.PARTNERSHIP);

        assertThat(mismatches(OPEN, 12, PARTNER, sees)).contains(Mismatch.OPPOSED_STRATEGIES);
        assertThat(mismatches(OPEN, 4, PARTNER, sees)).doesNotContain(Mismatch.OPPOSED_STRATEGIES);
    }

    @Test
    void ofFewerThanFiveAnswersNoFormIsTold() {
        assertThat(findings(OPEN, 4, PARTNER, PARTNER).form())
                .hasValueSatisfying(form -> assertThat(form.statement()).isInstanceOf(Statement.TooFew.class));
        assertThat(findings(ANONYMOUS, 4, PARTNER, PARTNER).form()).isEmpty();
        assertThat(findings(new Disclosure.Anonymous(3), 4, PARTNER, PARTNER).form())
                .isEmpty();
        assertThat(findings(new Disclosure.Anonymous(3), 5, PARTNER, PARTNER).form())
                .isPresent();
    }

    @Test
    void whetherGoalsAndResultsAreSharedIsToldOfFiveAnswersOrMore() {
        assertThat(findings(OPEN, 4, PARTNER, PARTNER).shared()).isEmpty();
        assertThat(findings(OPEN, 5, PARTNER, PARTNER).shared()).hasValueSatisfying(shared -> {
            assertThat(shared.value()).isGreaterThan(0.9);
            assertThat(shared.precision()).isEqualTo(Precision.PERCENTS);
        });
        assertThat(findings(ANONYMOUS, 9, PARTNER, PARTNER).shared())
                .contains(new RoundedProbability(1.0, Precision.TENS));
        assertThat(findings(ANONYMOUS, 9, PARTNER, new Says(4, 2, Intention.PARTNERSHIP, Intention.PARTNERSHIP))
                        .shared())
                .contains(new RoundedProbability(0.0, Precision.TENS));
    }

    @Test
    void probabilitiesAreThoseOfTheRuleToTheLastDigitThatIsTold() {
        var leans = new Says(4, 3, Intention.PARTNERSHIP, Intention.PARTNERSHIP);
        var exact = CollaborationForm.of(PerParty.each(party -> new CollaborationForm.Evidence(
                        all(party == Party.CUSTOMER ? 5 : 4, 7),
                        new Sharing(all(party == Party.CUSTOMER ? 5 : 3, 7), all(party == Party.CUSTOMER ? 5 : 3, 7)))))
                .forms();

        told(findings(OPEN, 7, PARTNER, leans), exact, 0.005);
        assertThat(findings(ANONYMOUS, 7, PARTNER, leans)
                        .form()
                        .orElseThrow()
                        .forms()
                        .values())
                .allSatisfy(probability -> assertThat(probability * 10).isEqualTo(Math.rint(probability * 10)));
    }

    private static Map<Form, Double> told(Findings findings, Map<Form, Double> exact, double precision) {
        var told = findings.form().orElseThrow().forms();
        told.forEach((form, probability) ->
                assertThat(probability).as(form.name()).isCloseTo(exact.get(form), within(precision + 1e-9)));
        return told;
    }

    @Test
    void aPartyIsAfterWhatSixTenthsOfItsPeopleSay() {
        var people = new ArrayList<PersonAnswers>();
        for (int person = 0; person < 10; person++) {
            people.add(person(new Says(
                    3,
                    3,
                    person < 6 ? Intention.PARTNERSHIP : Intention.OWN_ADVANTAGE,
                    INTENTIONS.get(person % INTENTIONS.size()))));
        }
        var result = result(OPEN, people, people).party(Party.CUSTOMER);

        assertThat(shown(result, Topic.OWN_FORM).most()).contains(Intention.PARTNERSHIP);
        assertThat(shown(result, Topic.OWN_FORM).counts())
                .contains(Map.of(
                        Intention.PARTNERSHIP, 6, Intention.SUPPLIER_RELATIONSHIP, 0, Intention.OWN_ADVANTAGE, 4));
        assertThat(shown(result, Topic.OTHER_FORM).most()).isEmpty();
    }

    @Test
    void howManyChoseWhatIsNotToldOfFewPeople() {
        var result = result(ANONYMOUS, all(PARTNER, 9), all(PARTNER, 10));

        assertThat(shown(result.party(Party.CUSTOMER), Topic.OWN_FORM))
                .isEqualTo(new Intended(Optional.of(Intention.PARTNERSHIP), Optional.empty()));
        assertThat(shown(result.party(Party.SUPPLIER), Topic.OWN_FORM).counts()).isPresent();
        assertThat(result(ANONYMOUS, all(PARTNER, 4), all(PARTNER, 5))
                        .party(Party.CUSTOMER)
                        .choices())
                .allSatisfy((_, figure) -> assertThat(figure.isSuppressed()).isTrue());
    }

    @Test
    void threeSidesOfFourMakeAScore() {
        var answers = new HashMap<Question, Answer>();
        answers.put(Topic.BENEFIT.side("finance"), Answer.rated(5));
        answers.put(Topic.BENEFIT.side("learning"), Answer.rated(4));
        assertThat(score(answers)).isEmpty();

        answers.put(Topic.BENEFIT.side("customers"), Answer.rated(1));
        assertThat(score(answers)).contains(Fraction.of(10, 3));
    }

    @Test
    void aChoiceThatIsNotOfferedIsNoAnswer() {
        var wrong =
                new PersonAnswers(GovernanceLevel.TACTICAL, Map.of(Topic.OWN_FORM.whole(), Answer.rated(4)), Map.of());
        var party = new PartyAnswers(OPEN, 1, List.of(wrong));

        assertThatThrownBy(() -> new WaveAnswers(ASKED, new PerParty<>(party, party)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModelWithOtherLevelsCannotAskWhatItCosts() {
        var other = Instruments.ofAnotherModel();

        assertThat(other.canAsk(Topic.BENEFIT)).isFalse();
        assertThat(other.canAsk(Topic.SCORECARD)).isFalse();
        assertThat(other.canAsk(Topic.OWN_FORM)).isTrue();
    }

    private static Optional<Fraction> score(Map<Question, Answer> answers) {
        return new PersonAnswers(GovernanceLevel.TACTICAL, answers, Map.of()).ownScore(Topic.BENEFIT.whole(), ASKED);
    }

    private static Intended shown(PartyResult party, Topic topic) {
        return Result.present(party.choices(), topic).shown().orElseThrow();
    }

    private static ScoredGroup all(int level, int people) {
        var scale = ASKED.scale();
        return ScoredGroup.of(
                new Histogram(scale, new java.util.TreeMap<>(Map.of(level * scale.denominator(), people))));
    }

    private static java.util.Set<Mismatch> mismatches(Disclosure disclosure, int people, Says customer, Says supplier) {
        return Mismatch.of(
                result(disclosure, all(customer, people), all(supplier, people)),
                findings(disclosure, people, customer, supplier));
    }

    private static Findings findings(Disclosure disclosure, int people, Says customer, Says supplier) {
        return Findings.of(snapshot(disclosure, all(customer, people), all(supplier, people)), Weighting.PER_PERSON);
    }

    private static Result result(Disclosure disclosure, List<PersonAnswers> customer, List<PersonAnswers> supplier) {
        return Result.of(snapshot(disclosure, customer, supplier), Weighting.PER_PERSON);
    }

    private static Snapshot snapshot(
            Disclosure disclosure, List<PersonAnswers> customer, List<PersonAnswers> supplier) {
        return Snapshot.take(
                new WaveAnswers(
                        ASKED,
                        new PerParty<>(
                                new PartyAnswers(disclosure, customer.size(), customer),
                                new PartyAnswers(disclosure, supplier.size(), supplier))),
                new Random(1));
    }

    private static List<PersonAnswers> all(Says says, int people) {
        var all = new ArrayList<PersonAnswers>();
        for (int person = 0; person < people; person++) {
            all.add(person(says));
        }
        return all;
    }

    private static PersonAnswers person(Says says) {
        var answers = new HashMap<Question, Answer>();
        for (Question question : ASKED.asked()) {
            answers.put(question, Answer.rated(level(says, question)));
        }
        return new PersonAnswers(GovernanceLevel.TACTICAL, answers, Map.of());
    }

    private static int level(Says says, Question question) {
        var topic = Topic.of(question);
        if (topic.isEmpty()) {
            return question.measure() == Measure.ACTUAL ? says.level : 4;
        }
        return switch (topic.get()) {
            case BENEFIT -> says.benefit;
            case SCORECARD -> says.level;
            case OWN_FORM -> says.own.choice();
            case OTHER_FORM -> says.other.choice();
        };
    }
}
