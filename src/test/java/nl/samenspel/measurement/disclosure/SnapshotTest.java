package nl.samenspel.measurement.disclosure;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.Worlds;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.disclosure.SnapshotRows.CountRow;
import nl.samenspel.measurement.disclosure.SnapshotRows.RemarkRow;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class SnapshotTest {
    private static final Instrument INSTRUMENT = Instruments.eraneos();
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);
    private static final Question COMMUNICATION = Question.whole("communication", Measure.ACTUAL);

    @Property(tries = 200)
    void rowsInAnyOrderGiveTheSameSnapshotBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threshold) {
        Snapshot snapshot =
                Snapshot.take(Worlds.wave(INSTRUMENT, seed, Disclosure.ofThreshold(threshold)), new Random(seed));
        SnapshotRows rows = snapshot.rows();
        List<CountRow> counts = new ArrayList<>(rows.counts());
        List<RemarkRow> remarks = new ArrayList<>(rows.remarks());
        Collections.shuffle(counts, new Random(seed));
        Collections.shuffle(remarks, new Random(seed));

        Snapshot again = Snapshot.of(
                INSTRUMENT,
                new SnapshotRows(
                        rows.parties().reversed(), counts, rows.details().reversed(), remarks));

        assertThat(again).isEqualTo(snapshot);
        assertThat(again.rows().parties()).isEqualTo(rows.parties());
        assertThat(again.rows().counts()).containsExactlyInAnyOrderElementsOf(rows.counts());
    }

    @Test
    void onePersonFewerThanTheThresholdIsNothingAtAll() {
        PartySnapshot four = close(new Disclosure.Anonymous(5), people(4, STRATEGIC, 3));
        PartySnapshot five = close(new Disclosure.Anonymous(5), people(5, STRATEGIC, 3));

        assertThat(four.partition()).isEmpty();
        assertThat(four.histograms()).isEmpty();
        assertThat(four.respondents()).isEqualTo(4);
        assertThat(five.partition()).contains(Partition.of(Block.of(STRATEGIC)));
        assertThat(five.histograms().get(STRATEGY))
                .containsOnlyKeys(Block.of(STRATEGIC))
                .containsValue(five(3));
    }

    @Test
    void peopleWhoOnlyDoNotKnowAreNoRespondents() {
        List<PersonAnswers> people = new ArrayList<>(people(4, STRATEGIC, 3));
        people.add(new PersonAnswers(STRATEGIC, Map.of(STRATEGY, Answer.doNotKnow()), Map.of()));

        assertThat(close(new Disclosure.Anonymous(5), people).respondents()).isEqualTo(4);
    }

    @Test
    void aQuestionThatTooFewOfAGroupAnsweredIsPublishedInTotalOnly() {
        List<PersonAnswers> people = new ArrayList<>(people(5, STRATEGIC, 3));
        people.addAll(people(4, OPERATIONAL, 3));
        people.add(without(people(1, OPERATIONAL, 3).getFirst(), STRATEGY));

        PartySnapshot snapshot = close(new Disclosure.Anonymous(5), people);

        assertThat(snapshot.partition().orElseThrow().name()).isEqualTo("S|O");
        assertThat(snapshot.histograms().get(STRATEGY)).containsOnlyKeys(Block.of(STRATEGIC, OPERATIONAL));
        assertThat(snapshot.histograms().get(Question.whole("agility", Measure.ACTUAL)))
                .containsOnlyKeys(Block.of(STRATEGIC), Block.of(OPERATIONAL));
    }

    @Test
    void aQuestionThatTooFewOfThePartyAnsweredIsNotPublished() {
        List<PersonAnswers> people = new ArrayList<>(people(4, STRATEGIC, 3));
        people.add(without(people(1, STRATEGIC, 3).getFirst(), STRATEGY));

        assertThat(close(new Disclosure.Anonymous(5), people).histograms())
                .doesNotContainKey(STRATEGY)
                .containsKey(Question.whole("agility", Measure.ACTUAL));
    }

    @Test
    void whereOnePersonSkippedAPartTheAspectStaysAndItsPartsAreToldOfAllTogetherAndCoarsely() {
        List<PersonAnswers> people = new ArrayList<>(people(5, STRATEGIC, 3));
        people.addAll(people(4, OPERATIONAL, 3));
        Question contact = Question.facet("communication", "type-of-contact");
        people.add(without(people(1, OPERATIONAL, 3).getFirst(), contact));

        PartySnapshot snapshot = close(new Disclosure.Anonymous(5), people);

        assertThat(snapshot.histograms().get(COMMUNICATION))
                .containsOnlyKeys(Block.of(STRATEGIC), Block.of(OPERATIONAL));
        assertThat(INSTRUMENT.facets(COMMUNICATION))
                .hasSize(4)
                .contains(contact)
                .allSatisfy(question -> assertThat(snapshot.histograms().get(question))
                        .containsOnlyKeys(Block.of(STRATEGIC, OPERATIONAL)))
                .allSatisfy(question -> assertThat(snapshot.details()).containsEntry(question, Detail.HALF_LEVELS));
    }

    @Test
    void aScoreOnACompositeAspectNeedsEnoughFacets() {
        PersonAnswers all = people(1, TACTICAL, 2).getFirst();
        PersonAnswers three = without(all, Question.facet("communication", "type-of-contact"));
        PersonAnswers two = without(three, Question.facet("communication", "physical-meetings"));

        assertThat(all.score(COMMUNICATION, INSTRUMENT, INSTRUMENT.scale())).hasValueSatisfying(this::isTwo);
        assertThat(three.score(COMMUNICATION, INSTRUMENT, INSTRUMENT.scale())).hasValueSatisfying(this::isTwo);
        assertThat(two.score(COMMUNICATION, INSTRUMENT, INSTRUMENT.scale())).isEmpty();
    }

    @Test
    void linkedAnswersOfFewerThanTenPeopleAreNotKept() {
        Question importance = Question.whole("strategy", Measure.IMPORTANCE);
        List<PersonAnswers> ten = people(10, STRATEGIC, 4);
        List<PersonAnswers> nine = new ArrayList<>(ten.subList(0, 9));
        nine.add(without(ten.getLast(), importance));

        assertThat(close(new Disclosure.Anonymous(5), ten).differences())
                .extractingByKey("strategy")
                .satisfies(differences -> assertThat(
                                differences.values().iterator().next().counts())
                        .containsExactly(Map.entry(0, 10)));
        assertThat(close(new Disclosure.Anonymous(5), nine).differences()).doesNotContainKey("strategy");
    }

    @Test
    void anOpenPartyIsPublishedLevelByLevelHoweverSmall() {
        List<PersonAnswers> people = new ArrayList<>(people(1, STRATEGIC, 3));
        people.addAll(people(2, OPERATIONAL, 3));

        PartySnapshot snapshot = close(new Disclosure.Open(), people);

        assertThat(snapshot.partition().orElseThrow().name()).isEqualTo("S|O");
        assertThat(snapshot.blocks()).containsEntry(Block.of(OPERATIONAL), 2);
    }

    @Test
    void aWaveCannotHoldAnswersToWhatWasNotAsked() {
        PersonAnswers composed = new PersonAnswers(STRATEGIC, Map.of(COMMUNICATION, Answer.rated(3)), Map.of());
        PersonAnswers beyond = new PersonAnswers(STRATEGIC, Map.of(STRATEGY, Answer.rated(6)), Map.of());

        assertThatThrownBy(() -> close(new Disclosure.Open(), List.of(composed)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> close(new Disclosure.Open(), List.of(beyond)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void isTwo(PersonScore score) {
        assertThat(score.numerator()).isEqualTo(2 * 12);
    }

    private static Histogram five(int level) {
        return Histogram.of(
                INSTRUMENT.scale(), Collections.nCopies(5, new PersonScore(level * 12, INSTRUMENT.scale())));
    }

    private static PartySnapshot close(Disclosure disclosure, List<PersonAnswers> people) {
        WaveAnswers wave = new WaveAnswers(
                INSTRUMENT,
                new PerParty<>(
                        new PartyAnswers(disclosure, people.size(), people),
                        new PartyAnswers(disclosure, 0, List.of())));
        return Snapshot.take(wave, new Random(1)).party(Party.CUSTOMER);
    }

    private static List<PersonAnswers> people(int count, GovernanceLevel level, int rating) {
        Map<Question, Answer> answers = new HashMap<>();
        INSTRUMENT.asked().forEach(question -> answers.put(question, Answer.rated(rating)));
        return IntStream.range(0, count)
                .mapToObj(person -> new PersonAnswers(level, answers, Map.of()))
                .toList();
    }

    private static PersonAnswers without(PersonAnswers person, Question question) {
        Map<Question, Answer> answers = new HashMap<>(person.answers());
        answers.put(question, Answer.doNotKnow());
        return new PersonAnswers(person.level(), answers, person.remarks());
    }
}
