package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        PersonAnswers talkative = new PersonAnswers(
                GovernanceLevel.TACTICAL, Map.of(), Map.of("people", "a", "agility", "b", "results", "c"));

        assertThat(published(ANONYMOUS, talkative, at("people", "d"))).isEmpty();
    }

    @Test
    void anOpenPartyShowsEveryRemarkWhereItWasWritten() {
        assertThat(published(new Disclosure.Open(), at("people", "a"), at("people", "  ")))
                .containsExactly(new Remark("people", "a"));
    }

    @Test
    void theOrderDependsOnTheGeneratorAndNotOnThePeople() {
        List<PersonAnswers> people = new ArrayList<>();
        for (char text = 'a'; text <= 'z'; text++) {
            people.add(at("people", String.valueOf(text)));
        }
        PartyAnswers forward = new PartyAnswers(ANONYMOUS, 26, people);
        PartyAnswers backward = new PartyAnswers(ANONYMOUS, 26, people.reversed());
        List<Remark> drawn = Remarks.published(Instruments.eraneos(), forward, new Random(7));

        assertThat(Remarks.published(Instruments.eraneos(), backward, new Random(7)))
                .isEqualTo(drawn);
        assertThat(Remarks.published(Instruments.eraneos(), forward, new Random(8)))
                .isNotEqualTo(drawn)
                .containsExactlyInAnyOrderElementsOf(drawn);
    }

    private static PersonAnswers at(String aspect, String text) {
        return new PersonAnswers(GovernanceLevel.STRATEGIC, Map.of(), Map.of(aspect, text));
    }

    private static List<Remark> published(Disclosure disclosure, PersonAnswers... people) {
        return Remarks.published(
                Instruments.eraneos(),
                new PartyAnswers(disclosure, people.length, Arrays.asList(people)),
                new Random(1));
    }
}
