package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.close;
import static nl.samenspel.HouseWaves.draft;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.StartAnswering.Starting;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Reveal;

/** Two waves of one collaboration, of which the later one asked somebody else in place of one person of the customer. */
class NearlyAsBeforeTest {

    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);
    private static final int PEOPLE = 12;

    @OnBothDatabases
    void theLaterWaveIsToldCoarselyOfThePartyInWhichOneIsNew(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var first = open(house, ANONYMOUS, ANONYMOUS, RevealRule.FACILITATOR, PEOPLE);
            answeredBy(house, first, 0);
            var before = revealed(house, first);
            var second = openedAfter(house, first);
            answeredBy(house, second, 1);
            var later = revealed(house, second);

            assertThat(strategy(house, before, Party.CUSTOMER).distribution()).isPresent();
            assertThat(strategy(house, before, Party.SUPPLIER).distribution()).isPresent();
            assertThat(strategy(house, later, Party.CUSTOMER)).satisfies(told -> {
                assertThat(told.distribution()).isEmpty();
                assertThat(told.roundedTo()).isPresent();
            });
            assertThat(strategy(house, later, Party.SUPPLIER).distribution())
                    .as("the same people as before")
                    .isPresent();
            assertThat(strategy(house, before, Party.CUSTOMER).distribution())
                    .as("what is told is told")
                    .isPresent();
        }
    }

    /** The customer’s people from this number on, and always the same of the supplier. */
    private static void answeredBy(House house, Wave.Open wave, int from) {
        var people = IntStream.range(0, 2 * PEOPLE)
                .mapToObj(number -> number < PEOPLE
                        ? person(Party.CUSTOMER, from + number)
                        : person(Party.SUPPLIER, number - PEOPLE))
                .toList();
        var invited = (Inviting.Invited) house.use(InvitePeople.class).handle(wave, people, "Femke");
        var drafts = new HashMap<Invitation, Draft>();
        for (Invitation one : invited.invitations()) {
            drafts.put(one, new Draft(Map.of(STRATEGY, Answer.rated(1 + drafts.size() % 5)), Map.of()));
        }
        house.use(TakeOverResponses.class).handle(wave, drafts);
    }

    private static Person person(Party party, int number) {
        return new Person("", number + "@" + party.slug() + ".example", party, GovernanceLevel.TACTICAL);
    }

    private static Wave.Open openedAfter(House house, Wave.Open first) {
        var planned = ((Planning.Accepted) house.use(PlanWave.class)
                        .handle(
                                workspace(first),
                                first.terms().collaboration(),
                                draft(ANONYMOUS, ANONYMOUS, RevealRule.FACILITATOR, PEOPLE),
                                "Femke"))
                .wave();
        assertThat(house.use(StartAnswering.class).handle(workspace(planned), id(planned), "Femke"))
                .isEqualTo(Starting.OPEN);
        return (Wave.Open) house.use(FindWave.class)
                .handle(workspace(planned), id(planned))
                .orElseThrow();
    }

    private static Wave.Revealed revealed(House house, Wave.Open wave) {
        return (Wave.Revealed)
                house.use(Reveal.class).handle(close(house, wave), "Femke").orElseThrow();
    }

    private static Summary strategy(House house, Wave.Revealed wave, Party party) {
        return house.use(OpenResults.class)
                .handle(wave)
                .result()
                .party(party)
                .aspect("strategy")
                .measure(Measure.IMPORTANCE)
                .shown()
                .orElseThrow();
    }
}
