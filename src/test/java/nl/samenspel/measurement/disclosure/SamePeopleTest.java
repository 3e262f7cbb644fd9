package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.RevealCheck;
import nl.samenspel.measurement.Worlds;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class SamePeopleTest {
    private static final List<String> TWELVE = people(0, 12);

    @Test
    void theSameWhoAllAnsweredTellNothingOfOneAnother() {
        assertThat(new SamePeople(TWELVE, 12, TWELVE).mayDifferByFewerThan(5)).isFalse();
    }

    @Test
    void oneWhoIsInOneOnlyIsTold() {
        assertThat(new SamePeople(TWELVE, 12, people(0, 13)).mayDifferByFewerThan(5))
                .isTrue();
        assertThat(new SamePeople(TWELVE, 12, people(0, 11)).mayDifferByFewerThan(5))
                .isTrue();
        assertThat(new SamePeople(TWELVE, 12, people(1, 13)).mayDifferByFewerThan(5))
                .isTrue();
    }

    @Test
    void enoughWhoAreInOneOnlyTellOfEnough() {
        assertThat(new SamePeople(TWELVE, 12, people(0, 17)).mayDifferByFewerThan(5))
                .isFalse();
        assertThat(new SamePeople(TWELVE, 12, people(3, 15)).mayDifferByFewerThan(5))
                .isFalse();
        assertThat(new SamePeople(TWELVE, 12, people(20, 32)).mayDifferByFewerThan(5))
                .isFalse();
    }

    @Test
    void whereItIsNotKnownWhoAnsweredBeforeItMayBeAnybody() {
        assertThat(new SamePeople(TWELVE, 11, people(0, 11)).mayDifferByFewerThan(5))
                .as("one did not answer before, and it may be another than now")
                .isTrue();
        assertThat(new SamePeople(TWELVE, 10, people(0, 5)).mayDifferByFewerThan(5))
                .as("of ten at least five are not among the five")
                .isFalse();
    }

    @Test
    void peopleWithoutANameMayBeTheSame() {
        List<String> tickets = IntStream.range(0, 12).mapToObj(_ -> "").toList();

        assertThat(new SamePeople(tickets, 12, tickets).mayDifferByFewerThan(5)).isTrue();
        assertThat(new SamePeople(tickets, 12, people(0, 6)).mayDifferByFewerThan(5))
                .isFalse();
    }

    @Test
    void whereNumbersAloneRuleItOutNobodyNeedBeLookedAt() {
        assertThat(SamePeople.mayBe(12, 16, 5)).isTrue();
        assertThat(SamePeople.mayBe(12, 17, 5)).isFalse();
        for (int before = 0; before <= 12; before++) {
            for (int now = 0; now <= 20; now++) {
                if (!SamePeople.mayBe(before, now, 5)) {
                    for (int from = 0; from <= 12; from++) {
                        assertThat(new SamePeople(TWELVE, before, people(from, from + now)).mayDifferByFewerThan(5))
                                .as("%d before and %d from %d on", before, now, from)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theLaterOneTellsNoMoreThanOfNine() {
        List<PersonAnswers> people = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            people.add(Worlds.person(Instruments.eraneos(), GovernanceLevel.TACTICAL, 0.05, new Random(person)));
        }
        PartyAnswers party = new PartyAnswers(new Disclosure.Anonymous(5), 12, people);
        Snapshot usual =
                Snapshot.take(new WaveAnswers(Instruments.eraneos(), new PerParty<>(party, party)), new Random(1));
        Snapshot later = usual.asOfNine(Set.of(Party.CUSTOMER));

        assertThat(usual.tellsByLevel(Party.CUSTOMER)).isTrue();
        assertThat(later.tellsByLevel(Party.CUSTOMER)).isFalse();
        assertThat(Snapshot.of(Instruments.eraneos(), later.rows())).isEqualTo(later);
        assertThat(later.party(Party.SUPPLIER)).isEqualTo(usual.party(Party.SUPPLIER));
        Result.of(later, Weighting.PER_LEVEL).party(Party.CUSTOMER).aspects().values().stream()
                .flatMap(aspect -> aspect.measures().values().stream())
                .flatMap(figure -> figure.shown().stream())
                .forEach(summary -> {
                    assertThat(summary.distribution()).isEmpty();
                    assertThat(summary.roundedTo()).isPresent();
                });
        assertThat(RevealCheck.leaks(later)).isEmpty();
    }

    private static List<String> people(int from, int to) {
        return IntStream.range(from, to).mapToObj(person -> "person " + person).toList();
    }
}
