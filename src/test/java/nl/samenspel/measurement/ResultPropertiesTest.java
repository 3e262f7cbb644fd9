package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

class ResultPropertiesTest {
    private static final Instrument INSTRUMENT = Instruments.withEverything();

    @Property(tries = 150)
    void theOrderOfRespondentsChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threshold, @ForAll Weighting weighting) {
        WaveAnswers wave = Worlds.wave(INSTRUMENT, seed, Disclosure.ofThreshold(threshold));
        WaveAnswers shuffled = Worlds.with(wave, Party.CUSTOMER, shuffled(Worlds.people(wave, Party.CUSTOMER), seed));

        assertThat(result(shuffled, weighting)).isEqualTo(result(wave, weighting));
    }

    @Property(tries = 150)
    void swappingThePartiesTurnsEveryDifferenceAround(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threshold, @ForAll Weighting weighting) {
        WaveAnswers wave = Worlds.wave(INSTRUMENT, seed, Disclosure.ofThreshold(threshold));
        WaveAnswers swapped = new WaveAnswers(
                INSTRUMENT, new PerParty<>(Worlds.answers(wave, Party.SUPPLIER), Worlds.answers(wave, Party.CUSTOMER)));
        Result one = result(wave, weighting);
        Result other = result(swapped, weighting);

        assertThat(withoutRemarks(other.party(Party.CUSTOMER))).isEqualTo(withoutRemarks(one.party(Party.SUPPLIER)));
        one.between()
                .forEach((aspect, measures) -> measures.forEach((measure, comparison) -> {
                    Figure<Amount> turned = other.between(aspect, measure).difference();
                    assertThat(turned.isSuppressed())
                            .isEqualTo(comparison.difference().isSuppressed());
                    assertThat(turned.shown())
                            .isEqualTo(comparison.difference().shown().map(ResultPropertiesTest::negated));
                }));
    }

    @Property(tries = 150)
    void theResultOfTheStoredRowsIsTheResult(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threshold, @ForAll Weighting weighting) {
        Snapshot snapshot =
                Snapshot.take(Worlds.wave(INSTRUMENT, seed, Disclosure.ofThreshold(threshold)), new Random(seed));

        assertThat(Result.of(Snapshot.of(INSTRUMENT, snapshot.rows()), weighting))
                .isEqualTo(Result.of(snapshot, weighting));
    }

    /** Method §10, test 4: whole questions change hands inside a block. */
    @Property(tries = 150)
    void whoInAGroupGaveWhichAnswersCannotBeSeen(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int threshold, @ForAll Weighting weighting) {
        WaveAnswers wave = Worlds.wave(INSTRUMENT, seed, new Disclosure.Anonymous(threshold));
        List<PersonAnswers> people = Worlds.people(wave, Party.CUSTOMER).stream()
                .map(person -> new PersonAnswers(person.level(), person.answers(), Map.of()))
                .filter(PersonAnswers::isRespondent)
                .toList();
        List<PersonAnswers> swapped = new ArrayList<>(people);
        Random random = new Random(seed);
        for (GovernanceLevel level : GovernanceLevel.values()) {
            for (List<Question> together : INSTRUMENT.groups()) {
                swap(swapped, level, together, random);
            }
        }
        if (!swapped.stream().allMatch(PersonAnswers::isRespondent)) {
            return;
        }

        assertThat(result(Worlds.with(wave, Party.CUSTOMER, swapped), weighting))
                .isEqualTo(result(Worlds.with(wave, Party.CUSTOMER, people), weighting));
    }

    /** Method §10, test 5: other answers to a question that is not published. */
    @Property(tries = 150)
    void answersToAnUnpublishedQuestionLeaveNoTrace(@ForAll long seed, @ForAll Weighting weighting) {
        WaveAnswers wave = Worlds.wave(INSTRUMENT, seed, new Disclosure.Anonymous(5));
        Snapshot snapshot = snapshot(wave);
        List<PersonAnswers> others = Worlds.people(wave, Party.SUPPLIER).stream()
                .map(person -> turned(person, snapshot.party(Party.SUPPLIER)))
                .toList();
        WaveAnswers changed = Worlds.with(wave, Party.SUPPLIER, others);

        assertThat(snapshot(changed).rows()).isEqualTo(snapshot.rows());
        assertThat(result(changed, weighting)).isEqualTo(result(wave, weighting));
    }

    /** Method §10, test 5: answers that move between groups of a question that is published in total only. */
    @Property(tries = 150)
    void whichGroupAnsweredAQuestionPublishedInTotalLeavesNoTrace(@ForAll long seed, @ForAll Weighting weighting) {
        WaveAnswers wave = Worlds.wave(INSTRUMENT, seed, new Disclosure.Anonymous(5));
        PartySnapshot supplier = snapshot(wave).party(Party.SUPPLIER);
        List<PersonAnswers> people = new ArrayList<>(Worlds.people(wave, Party.SUPPLIER));
        for (List<Question> together : INSTRUMENT.groups()) {
            boolean inTotalOnly = supplier.partition()
                                    .map(Partition::blocks)
                                    .orElseGet(List::of)
                                    .size()
                            > 1
                    && supplier.histograms()
                                    .getOrDefault(together.getFirst(), Map.of())
                                    .size()
                            == 1;
            if (inTotalOnly) {
                exchange(people, together, new Random(seed));
            }
        }

        assertThat(result(Worlds.with(wave, Party.SUPPLIER, people), weighting)).isEqualTo(result(wave, weighting));
    }

    @Property(tries = 100)
    void anInstrumentWithOtherNumbersIsMeasuredAlike(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int threshold, @ForAll Weighting weighting) {
        Instrument other = Instruments.ofAnotherModel();
        WaveAnswers wave = Worlds.wave(other, seed, Disclosure.ofThreshold(threshold));
        Snapshot snapshot = snapshot(wave);
        Result result = Result.of(snapshot, weighting);

        assertThat(Snapshot.of(other, snapshot.rows())).isEqualTo(snapshot);
        assertThat(result.party(Party.CUSTOMER).aspects()).hasSize(6);
        result.parties()
                .both()
                .forEach(party -> party.aspects()
                        .values()
                        .forEach(aspect -> aspect.measures()
                                .values()
                                .forEach(figure -> figure.shown().ifPresent(ResultPropertiesTest::isOnFourLevels))));
    }

    private static void isOnFourLevels(Summary summary) {
        assertThat(summary.mean().value()).isBetween(Fraction.of(1, 1), Fraction.of(4, 1));
        summary.distribution().ifPresent(distribution -> {
            assertThat(distribution.perLevel()).hasSize(4);
            assertThat(distribution.perLevel().stream()
                            .mapToInt(people -> people)
                            .sum())
                    .isEqualTo(distribution.n());
        });
    }

    private static Snapshot snapshot(WaveAnswers wave) {
        return Snapshot.take(wave, new Random(1));
    }

    private static Result result(WaveAnswers wave, Weighting weighting) {
        return Result.of(snapshot(wave), weighting);
    }

    private static List<PersonAnswers> shuffled(List<PersonAnswers> people, long seed) {
        List<PersonAnswers> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static PartyResult withoutRemarks(PartyResult party) {
        return new PartyResult(
                party.disclosure(),
                party.invited(),
                party.respondents(),
                party.joined(),
                party.partition(),
                party.weighting(),
                party.aspects(),
                party.quadrants(),
                party.topics(),
                party.choices(),
                List.of());
    }

    private static Amount negated(Amount amount) {
        return Amount.exact(Fraction.ZERO).minus(amount);
    }

    private static PersonAnswers turned(PersonAnswers person, PartySnapshot published) {
        Map<Question, Answer> answers = new HashMap<>(person.answers());
        answers.replaceAll((question, answer) -> answer instanceof Answer.Rated(int level)
                        && !published.histograms().containsKey(question)
                        && !published.histograms().containsKey(Question.whole(question.aspect(), question.measure()))
                ? Answer.rated(INSTRUMENT.choices(question) + 1 - level)
                : answer);
        return new PersonAnswers(person.level(), answers, person.remarks());
    }

    private static void swap(
            List<PersonAnswers> people, GovernanceLevel level, List<Question> questions, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            if (people.get(place).level() == level) {
                places.add(place);
            }
        }
        List<Integer> from = new ArrayList<>(places);
        Collections.shuffle(from, random);
        give(people, places, from, questions);
    }

    /** Only people who answered all of it change places, so that each keeps an answer and stays a respondent. */
    private static void exchange(List<PersonAnswers> people, List<Question> questions, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            Map<Question, Answer> answers = people.get(place).answers();
            if (questions.stream()
                    .filter(INSTRUMENT::isAsked)
                    .allMatch(question -> answers.get(question) instanceof Answer.Rated)) {
                places.add(place);
            }
        }
        List<Integer> from = new ArrayList<>(places);
        Collections.shuffle(from, random);
        give(people, places, from, questions);
    }

    private static void give(
            List<PersonAnswers> people, List<Integer> places, List<Integer> from, List<Question> questions) {
        List<PersonAnswers> before = List.copyOf(people);
        for (int place = 0; place < places.size(); place++) {
            PersonAnswers receiver = before.get(places.get(place));
            PersonAnswers giver = before.get(from.get(place));
            Map<Question, Answer> answers = new HashMap<>(receiver.answers());
            for (Question question : questions) {
                Answer given = giver.answers().get(question);
                if (given == null) {
                    answers.remove(question);
                } else {
                    answers.put(question, given);
                }
            }
            people.set(places.get(place), new PersonAnswers(receiver.level(), answers, receiver.remarks()));
        }
    }
}
