package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import org.junit.jupiter.api.Test;

class RemarksTest {
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);

    @Test
    void threeRemarksOnAnAspectAreShownThere() {
        assertThat(published(ANONYMOUS, at("people", "a"), at("people", "b"), at("people", "c")))
                .extracting(Remark::aspect)
                .containsExactly("people", "people", "people");
    }

    @Test
    void fewerRemarksJoinThoseOnOtherAspects() {
        assertThat(published(ANONYMOUS, at("people", "a"), at("people", "b"), at("agility", "c")))
                .containsExactlyInAnyOrder(
                        new Remark(Remark.OTHER, "a"), new Remark(Remark.OTHER, "b"), new Remark(Remark.OTHER, "c"));
    }

    @Test
    void fewerThanThreeRemarksInAllAreWithheld() {
        assertThat(published(ANONYMOUS, at("people", "a"), at("agility", "b"))).isEmpty();
    }

    @Test
    void theRemarksOfTwoPeopleAreWithheldHoweverManyTheyAre() {
        PersonAnswers talkative = person(true, Map.of("people", "a", "agility", "b", "results", "c"));

        assertThat(published(ANONYMOUS, talkative, at("people", "d"))).isEmpty();
    }

    @Test
    void anOpenPartyShowsEveryRemarkWhereItWasWritten() {
        assertThat(published(new Disclosure.Open(), at("people", "a"), at("people", "  ")))
                .containsExactly(new Remark("people", "a"));
    }

    @Test
    void whoeverCameByASharedLinkIsNoneOfTheThree() {
        assertThat(published(ANONYMOUS, at("people", "a"), at("people", "b"), joined("people", "c")))
                .isEmpty();
        assertThat(published(ANONYMOUS, at("people", "a"), joined("agility", "b"), joined("results", "c")))
                .isEmpty();
        assertThat(published(ANONYMOUS, at("people", "a"), at("people", "b"), at("people", "c"), joined("people", "d")))
                .extracting(Remark::text)
                .containsExactlyInAnyOrder("a", "b", "c", "d");
    }

    @Test
    void whereAllCameByASharedLinkTwiceAsManyAreNeeded() {
        PersonAnswers[] five = IntStream.range(0, 5)
                .mapToObj(number -> joined("people", "text " + number))
                .toArray(PersonAnswers[]::new);
        PersonAnswers[] six = Arrays.copyOf(five, 6);
        six[5] = joined("people", "text 5");

        assertThat(published(ANONYMOUS, five)).isEmpty();
        assertThat(published(ANONYMOUS, six)).hasSize(6);
        assertThat(published(new Disclosure.Open(), joined("people", "a"))).hasSize(1);
    }

    @Test
    void blanksAreNoRemark() {
        assertThat(published(ANONYMOUS, at("people", "a"), at("agility", "b"), at("results", " ")))
                .isEmpty();
    }

    @Test
    void theOrderDependsOnTheGeneratorAndNotOnThePeople() {
        List<PersonAnswers> people = new ArrayList<>();
        for (char text = 'a'; text <= 'z'; text++) {
            people.add(at("people", String.valueOf(text)));
        }
        PartyAnswers forward = new PartyAnswers(ANONYMOUS, 26, people);
        PartyAnswers backward = new PartyAnswers(ANONYMOUS, 26, people.reversed());
        List<Remark> drawn = published(forward, new Random(7));

        assertThat(published(backward, new Random(7))).isEqualTo(drawn);
        assertThat(published(forward, new Random(8))).isNotEqualTo(drawn).containsExactlyInAnyOrderElementsOf(drawn);
    }

    private static PersonAnswers at(String aspect, String text) {
        return person(true, Map.of(aspect, text));
    }

    private static PersonAnswers joined(String aspect, String text) {
        return person(false, Map.of(aspect, text));
    }

    private static PersonAnswers person(boolean asked, Map<String, String> remarks) {
        Question strategy = Question.whole("strategy", Measure.IMPORTANCE);
        return new PersonAnswers(GovernanceLevel.STRATEGIC, asked, Map.of(strategy, Answer.rated(3)), remarks);
    }

    private static List<Remark> published(Disclosure disclosure, PersonAnswers... people) {
        return published(new PartyAnswers(disclosure, people.length, Arrays.asList(people)), new Random(1));
    }

    private static List<Remark> published(PartyAnswers party, Random random) {
        Instrument instrument = Instruments.eraneos();
        return Remarks.published(instrument, new Respondents(instrument, party), party, random);
    }
}
