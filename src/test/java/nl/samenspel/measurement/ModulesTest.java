package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

/** What is asked besides importance and actual level. */
class ModulesTest {
    private static final Instrument ASKED = Instruments.eraneos().rating(Set.of(Measure.DESIRED, Measure.GUESSED));

    @Test
    void theAmbitionIsHowManyLevelsLieBetweenDesiredAndActual() {
        Result result = result(new Disclosure.Open(), 2, question -> score(question, 3, 4, 2, 5), _ -> 3);

        assertThat(ambition(result, Party.CUSTOMER)).isEqualTo(2.0);
        assertThat(ambition(result, Party.SUPPLIER)).isZero();
        assertThat(result.between("people", Measure.DESIRED).difference().shown())
                .hasValueSatisfying(
                        amount -> assertThat(amount.value().toDouble()).isEqualTo(2.0));
    }

    @Test
    void theMirrorSetsAGuessBesideWhatTheOtherPartySays() {
        Result result = result(
                new Disclosure.Open(),
                2,
                question -> score(question, 3, 4, 2, 5),
                question -> score(question, 1, 3, 3, 2));

        assertThat(guessError(result, Party.CUSTOMER)).as("5 guessed, 3 said").isEqualTo(2.0);
        assertThat(guessError(result, Party.SUPPLIER)).as("2 guessed, 4 said").isEqualTo(-2.0);
    }

    @Test
    void whereNothingWasAskedBesidesThereIsNothing() {
        Snapshot snapshot = Snapshot.take(Worlds.wave(Instruments.eraneos(), 4, new Disclosure.Open()), new Random(1));
        Result result = Result.of(snapshot, Weighting.PER_LEVEL);

        assertThat(result.mirror()).isEmpty();
        assertThat(result.party(Party.CUSTOMER).aspect("people").ambition()).isEmpty();
        assertThat(result.party(Party.CUSTOMER).aspect("people").measures())
                .containsOnlyKeys(Measure.IMPORTANCE, Measure.ACTUAL);
    }

    @Test
    void aGuessAboutAPartyThatShowsNothingIsNotSetBesideAnything() {
        PerParty<PartyAnswers> parties = new PerParty<>(
                party(new Disclosure.Anonymous(5), 6, _ -> 3), party(new Disclosure.Anonymous(5), 4, _ -> 3));
        Snapshot snapshot = Snapshot.take(new WaveAnswers(ASKED, parties), new Random(1));
        Result result = Result.of(snapshot, Weighting.PER_LEVEL);
        Findings findings = Findings.of(snapshot, Weighting.PER_LEVEL);

        assertThat(result.mirror("people", Party.CUSTOMER).difference().isSuppressed())
                .isTrue();
        assertThat(result.mirror("people", Party.SUPPLIER).difference().isSuppressed())
                .isTrue();
        assertThat(findings.mirror("people", Party.CUSTOMER)).isEmpty();
    }

    @Test
    void manyWhoGuessAlikeAndWrongShowADifference() {
        PerParty<PartyAnswers> parties = new PerParty<>(
                party(new Disclosure.Open(), 10, question -> score(question, 3, 4, 2, 5)),
                party(new Disclosure.Open(), 10, question -> score(question, 3, 2, 2, 4)));
        Findings findings =
                Findings.of(Snapshot.take(new WaveAnswers(ASKED, parties), new Random(1)), Weighting.PER_LEVEL);

        assertThat(findings.mirror("people", Party.CUSTOMER))
                .hasValueSatisfying(gap -> assertThat(gap.claim()).isEqualTo(Claim.SHOWN));
        assertThat(findings.mirror("people", Party.SUPPLIER))
                .hasValueSatisfying(gap -> assertThat(gap.claim()).isEqualTo(Claim.SIMILAR));
    }

    @Property(tries = 50)
    void whatIsAskedBesidesChangesNoOtherFigure(@ForAll long seed, @ForAll boolean open) {
        Disclosure disclosure = open ? new Disclosure.Open() : new Disclosure.Anonymous(5);
        WaveAnswers wave = Worlds.wave(ASKED, seed, disclosure);
        Result with = Result.of(Snapshot.take(wave, new Random(1)), Weighting.PER_LEVEL);
        Result without = Result.of(Snapshot.take(withoutModules(wave), new Random(1)), Weighting.PER_LEVEL);

        for (Party party : Party.values()) {
            for (AskedAspect aspect : ASKED.aspects()) {
                AspectResult one = with.party(party).aspect(aspect.slug());
                AspectResult other = without.party(party).aspect(aspect.slug());
                assertThat(one.gap()).isEqualTo(other.gap());
                assertThat(one.measure(Measure.ACTUAL)).isEqualTo(other.measure(Measure.ACTUAL));
                assertThat(one.facets()).isEqualTo(other.facets());
            }
        }
    }

    /** People who answered nothing else keep their answers, so that they stay respondents. */
    private static WaveAnswers withoutModules(WaveAnswers wave) {
        return new WaveAnswers(
                ASKED,
                wave.parties()
                        .map(of -> new PartyAnswers(
                                of.disclosure(),
                                of.invited(),
                                of.people().stream().map(ModulesTest::without).toList())));
    }

    private static PersonAnswers without(PersonAnswers person) {
        Map<Question, Answer> left = new HashMap<>(person.answers());
        left.keySet()
                .removeIf(
                        question -> !List.of(Measure.IMPORTANCE, Measure.ACTUAL).contains(question.measure()));
        PersonAnswers rest = new PersonAnswers(person.level(), left, person.remarks());
        return rest.isRespondent() == person.isRespondent() ? rest : person;
    }

    private static int score(Question question, int actual, int importance, int desired, int guessed) {
        return switch (question.measure()) {
            case ACTUAL -> actual;
            case IMPORTANCE -> importance;
            case DESIRED -> actual + desired;
            case GUESSED -> guessed;
            case THEN -> throw new IllegalStateException("nobody looks back");
        };
    }

    private static Result result(
            Disclosure disclosure, int people, ToIntFunction<Question> customer, ToIntFunction<Question> supplier) {
        PerParty<PartyAnswers> parties =
                new PerParty<>(party(disclosure, people, customer), party(disclosure, people, supplier));
        return Result.of(Snapshot.take(new WaveAnswers(ASKED, parties), new Random(1)), Weighting.PER_LEVEL);
    }

    private static PartyAnswers party(Disclosure disclosure, int people, ToIntFunction<Question> score) {
        List<PersonAnswers> answers = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Map<Question, Answer> given = new HashMap<>();
            ASKED.asked().forEach(question -> given.put(question, Answer.rated(score.applyAsInt(question))));
            answers.add(new PersonAnswers(GovernanceLevel.TACTICAL, given, Map.of()));
        }
        return new PartyAnswers(disclosure, people, answers);
    }

    private static double ambition(Result result, Party party) {
        return result.party(party)
                .aspect("people")
                .ambition()
                .flatMap(Figure::shown)
                .orElseThrow()
                .value()
                .toDouble();
    }

    private static double guessError(Result result, Party party) {
        return result.mirror("people", party)
                .difference()
                .shown()
                .orElseThrow()
                .value()
                .toDouble();
    }
}
