package nl.samenspel.measurement;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.Foresight.Group;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.party.GovernanceLevel;
import org.junit.jupiter.api.Test;

/** The case that showed it: a municipality of 14 people and a supplier of 9. */
class ForesightTest {

    private static final Instrument ASKED = Instruments.eraneos();
    private static final Map<GovernanceLevel, Integer> MUNICIPALITY = people(4, 5, 5);

    @Test
    void levelsThatAreTooSmallBecomeOneGroup() {
        assertThat(seen(5, MUNICIPALITY).groups())
                .containsExactly(
                        new Group(List.of(STRATEGIC, TACTICAL), 9, false), new Group(List.of(OPERATIONAL), 5, false));
        assertThat(seen(5, people(4, 5, 3)))
                .isEqualTo(
                        new Foresight(true, List.of(new Group(List.of(STRATEGIC, TACTICAL, OPERATIONAL), 12, true))));
        assertThat(seen(4, MUNICIPALITY).groups())
                .containsExactly(
                        new Group(List.of(STRATEGIC), 4, false),
                        new Group(List.of(TACTICAL), 5, false),
                        new Group(List.of(OPERATIONAL), 5, false));
        assertThat(seen(4, MUNICIPALITY).spread()).isFalse();
    }

    @Test
    void fewerThanTenAreShownWithoutSpread() {
        assertThat(seen(5, people(0, 9, 0)))
                .isEqualTo(new Foresight(false, List.of(new Group(List.of(TACTICAL), 9, false))));
        assertThat(seen(5, people(0, 10, 0)).spread()).isTrue();
        assertThat(seen(5, people(0, 2, 2)).groups()).isEmpty();
    }

    @Test
    void aGroupOfTenDoesNotTellOfTheWholeWhatASmallOneGave() {
        var seen = seen(5, people(5, 0, 12));

        assertThat(seen.spread()).isFalse();
        assertThat(seen.groups()).extracting(Group::people).containsExactly(5, 12);
        assertThat(seen(5, Foresight.together(people(5, 0, 12))).spread()).isTrue();
    }

    @Test
    void anOpenPartyIsShownInFull() {
        var seen = Foresight.of(ASKED, new Disclosure.Open(), people(1, 0, 2));

        assertThat(seen.groups())
                .containsExactly(new Group(List.of(STRATEGIC), 1, true), new Group(List.of(OPERATIONAL), 2, true));
    }

    @Test
    void thousandsAreCountedAsTheyAre() {
        assertThat(seen(5, people(20, 9_000, 11_000)).groups())
                .extracting(Group::people)
                .containsExactly(20, 9_000, 11_000);
    }

    private static Foresight seen(int threshold, Map<GovernanceLevel, Integer> people) {
        return Foresight.of(ASKED, new Disclosure.Anonymous(threshold), people);
    }

    private static Map<GovernanceLevel, Integer> people(int strategic, int tactical, int operational) {
        return Map.of(STRATEGIC, strategic, TACTICAL, tactical, OPERATIONAL, operational);
    }
}
