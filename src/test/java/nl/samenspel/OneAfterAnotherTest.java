package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Reveal;

/** Two assessments of one collaboration that asked nearly the same people: the one less the other must not be about a few. */
class OneAfterAnotherTest {

    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);

    @OnBothDatabases
    void aLaterOneOfNearlyTheSamePeopleDoesNotTellHowManyAnsweredWhat(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var first = HouseWaves.open(house, ANONYMOUS, new Disclosure.Open(), RevealRule.FACILITATOR, 12);
            assertThat(toldWhenClosed(house, first, people(0, 12))).isPresent();

            assertThat(toldWhenClosed(house, another(house, first), people(0, 13)))
                    .as("one more")
                    .isEmpty();
            assertThat(toldWhenClosed(house, another(house, first), upperCase(people(1, 13))))
                    .as("one in place of another, the same whatever their address looks like")
                    .isEmpty();
        }
    }

    @OnBothDatabases
    void ofTheSamePeopleOrOfQuiteOthersItDoes(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var first = HouseWaves.open(house, ANONYMOUS, new Disclosure.Open(), RevealRule.FACILITATOR, 12);
            assertThat(toldWhenClosed(house, first, people(0, 12))).isPresent();

            assertThat(toldWhenClosed(house, another(house, first), people(0, 12)))
                    .isPresent();
            assertThat(toldWhenClosed(house, another(house, first), people(20, 32)))
                    .isPresent();
        }
    }

    private static List<String> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "p" + number + "@example.org")
                .toList();
    }

    private static List<String> upperCase(List<String> people) {
        return people.stream().map(one -> one.toUpperCase(Locale.ROOT)).toList();
    }

    private static Wave.Open another(House house, Wave first) {
        var draft = HouseWaves.draft(ANONYMOUS, new Disclosure.Open(), RevealRule.FACILITATOR, 12);
        var planning = (Planning.Accepted)
                house.use(PlanWave.class).handle(workspace(first), first.terms().collaboration(), draft, "Femke");
        var id = planning.wave().terms().id();
        house.use(StartAnswering.class).handle(workspace(first), id, "Femke");
        return (Wave.Open)
                house.use(FindWave.class).handle(workspace(first), id).orElseThrow();
    }

    /** How many of the customer’s people gave which importance to strategy, as both parties see it. */
    private static Optional<Distribution> toldWhenClosed(House house, Wave.Open wave, List<String> customers) {
        answered(house, wave, Party.CUSTOMER, customers);
        answered(house, wave, Party.SUPPLIER, List.of("s1@example.org"));
        var sealed = HouseWaves.close(house, wave);
        var revealed =
                (Wave.Revealed) house.use(Reveal.class).handle(sealed, "Femke").orElseThrow();
        return house.use(OpenResults.class)
                .handle(revealed)
                .result()
                .party(Party.CUSTOMER)
                .aspect("strategy")
                .measure(Measure.IMPORTANCE)
                .shown()
                .orElseThrow()
                .distribution();
    }

    private static void answered(House house, Wave.Open wave, Party party, List<String> emails) {
        var people = emails.stream()
                .map(email -> new Person("", email, party, GovernanceLevel.TACTICAL))
                .toList();
        var invited = (Inviting.Invited) house.use(InvitePeople.class).handle(wave, people, "Femke");
        house.use(TakeOverResponses.class)
                .handle(
                        wave,
                        invited.invitations().stream()
                                .collect(Collectors.toMap(
                                        one -> one, one -> new Draft(Map.of(STRATEGY, Answer.rated(3)), Map.of()))));
    }
}
