package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.end;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.timeline;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitationHappening;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.LinkOpening;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.invitation.WithdrawInvitation.Outcome;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.GatherAnswers;
import nl.samenspel.response.ReadDraft;

/** What numbers, new links and withdrawals tell of who has answered: nothing, where anonymity was promised. */
class WhoAnsweredTest {

    private static final String TUESDAY = "2026-11-24T00:00:00Z";

    @OnBothDatabases
    void answersOfAnAnonymousPartyAreCountedAtTheEndOfTheDayAndFromTheThresholdOn(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 4);
            var people = invite(house, wave, 4);
            people.stream()
                    .filter(one -> one.party() == Party.SUPPLIER)
                    .limit(2)
                    .forEach(one -> answerAll(house, one, 1));
            var customers =
                    people.stream().filter(one -> one.party() == Party.CUSTOMER).toList();

            customers.subList(0, 2).forEach(one -> answerAll(house, one, 1));
            assertThat(answered(house, wave, Party.SUPPLIER)).isEqualTo(new Told.Exactly(2));
            assertThat(answered(house, wave, Party.CUSTOMER)).isEqualTo(new Told.FewerThan(3));
            house.itIs(TUESDAY);
            assertThat(answered(house, wave, Party.CUSTOMER)).isEqualTo(new Told.FewerThan(3));
            answerAll(house, customers.get(2), 1);
            assertThat(answered(house, wave, Party.CUSTOMER)).isEqualTo(new Told.FewerThan(3));
            house.itIs("2026-11-25T00:00:00Z");
            assertThat(answered(house, wave, Party.CUSTOMER)).isEqualTo(new Told.Exactly(3));
            answerAll(house, customers.getFirst(), 5);
            assertThat(answered(house, wave, Party.CUSTOMER))
                    .as("sent in again by somebody who is counted")
                    .isEqualTo(new Told.Exactly(3));
        }
    }

    @OnBothDatabases
    void whatWasSentInCountsUntilTheNewLinkSendsIn(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 3);
            var people = invite(house, wave, 3);
            people.forEach(one -> answerAll(house, one, 5));
            var anna = people.getFirst();
            house.itIs(TUESDAY);

            var second = reissued(house, anna);
            var third = reissued(house, second);

            for (Invitation before : List.of(anna, second)) {
                assertThat(house.use(OpenLink.class).handle(before.link().orElseThrow(), Optional.empty()))
                        .isEqualTo(new LinkOpening.Unknown());
            }
            assertThat(house.use(ReadDraft.class).handle(third).answers())
                    .as("nothing of it is to be read by the new link")
                    .isEmpty();
            assertThat(third.hasSentIn()).isFalse();
            assertThat(answered(house, wave, Party.CUSTOMER)).isEqualTo(new Told.Exactly(3));
            assertThat(strategies(house, wave)).containsExactly(5, 5, 5);
            assertThat(house.use(FindInvitation.class).of(workspace(wave), id(wave)))
                    .hasSize(6);
            assertThat(timeline(house, wave)).contains(InvitationHappening.LINK_REISSUED);
            assertThat(house.use(ReissueLink.class).handle(second, "Femke"))
                    .as("dead")
                    .isEmpty();

            answerAll(house, third, 2);

            assertThat(strategies(house, wave)).containsExactlyInAnyOrder(5, 5, 2);
            assertThat(answered(house, wave, Party.CUSTOMER)).isEqualTo(new Told.Exactly(3));
            assertThat(house.use(FindInvitation.class).handle(workspace(wave), anna.id()))
                    .as("what was replaced is gone")
                    .isEmpty();
        }
    }

    @OnBothDatabases
    void nothingCanBeDoneWithALinkThatWasReplacedWhetherSomethingWasSentInByItOrNot(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 3);
            var people = invite(house, wave, 3);
            var sentIn = people.get(0);
            answerAll(house, sentIn, 5);

            for (Invitation replaced : List.of(sentIn, people.get(1))) {
                var anew = reissued(house, replaced);

                assertThat(house.use(FindInvitation.class).handle(workspace(wave), replaced.id()))
                        .isEmpty();
                assertThat(house.use(ReissueLink.class).handle(replaced, "Femke"))
                        .isEmpty();
                assertThat(house.use(WithdrawInvitation.class).handle(replaced, "Femke"))
                        .isEqualTo(Outcome.NOT_OPEN);
                assertThat(house.use(FindInvitation.class).handle(workspace(wave), anew.id()))
                        .isPresent();
            }
            assertThat(strategies(house, wave)).containsExactly(5);
            assertThat(house.use(FindInvitation.class).of(workspace(wave), id(wave)))
                    .hasSize(6);
        }
    }

    @OnBothDatabases
    void aDraftThatWasNotSentInGoesWithItsLinkAndNothingIsLeftOfReplacedAnswersAfterClosing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 3);
            var people = invite(house, wave, 4);
            var silent = reissued(house, people.getFirst());
            var sentIn = people.get(1);
            answerAll(house, sentIn, 4);
            reissued(house, sentIn);

            assertThat(silent.answered()).isFalse();
            assertThat(silent.replaces()).as("as of whoever had sent in").isPresent();
            end(house, wave);

            assertThat(house.use(FindInvitation.class).of(workspace(wave), id(wave)))
                    .filteredOn(one -> one.party() == Party.CUSTOMER)
                    .hasSize(4)
                    .allSatisfy(one -> assertThat(one.replaces()).isEmpty());
            assertThat(house.use(ReadDraft.class).handle(sentIn).answers()).isEmpty();
            assertThat(house.use(FindInvitation.class).handle(workspace(wave), sentIn.id()))
                    .isEmpty();
        }
    }

    @OnBothDatabases
    void aWrongInvitationCanBeWithdrawnOnItsDayWhetherItWasAnsweredOrNot(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 4);
            var people = invite(house, wave, 4);
            var customers =
                    people.stream().filter(one -> one.party() == Party.CUSTOMER).toList();
            var supplier = people.getLast();
            var withdraw = house.use(WithdrawInvitation.class);
            answerAll(house, customers.get(0), 5);
            answerAll(house, customers.get(2), 5);

            assertThat(withdraw.handle(customers.get(0), "Femke")).isEqualTo(Outcome.WITHDRAWN);
            assertThat(withdraw.handle(customers.get(1), "Femke")).isEqualTo(Outcome.WITHDRAWN);
            assertThat(withdraw.handle(customers.get(1), "Femke")).isEqualTo(Outcome.NOT_OPEN);
            house.itIs(TUESDAY);
            assertThat(withdraw.handle(customers.get(2), "Femke")).isEqualTo(Outcome.WOULD_TELL);
            assertThat(withdraw.handle(customers.get(3), "Femke")).isEqualTo(Outcome.WOULD_TELL);
            assertThat(withdraw.handle(supplier, "Femke")).as("not anonymous").isEqualTo(Outcome.WITHDRAWN);

            assertThat(strategies(house, wave)).containsExactly(5);
            assertThat(timeline(house, wave)).contains(InvitationHappening.INVITATION_WITHDRAWN);
        }
    }

    @OnBothDatabases
    void whoeverJoinedUnderANameIsNotKnownToWhoeverInvitesThatName(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 4);
            HouseWaves.join(house, wave, Party.CUSTOMER, "Piet");

            var inviting = (Inviting.Invited) house.use(InvitePeople.class)
                    .handle(wave, List.of(new Person("Piet", "", Party.CUSTOMER, GovernanceLevel.TACTICAL)), "Femke");

            assertThat(inviting.known()).isEmpty();
        }
    }

    private static Invitation reissued(House house, Invitation old) {
        return house.use(ReissueLink.class).handle(old, "Femke").orElseThrow();
    }

    private static Told answered(House house, Wave.Open wave, Party party) {
        return house.use(CountParticipation.class)
                .handle(wave.terms())
                .of(party)
                .all()
                .answered();
    }

    /** What the customer's people said of the importance of strategy. */
    private static List<Integer> strategies(House house, Wave.Open wave) {
        return house
                .use(GatherAnswers.class)
                .handle(wave.close(wave.terms().closesOn().atStartOfDay()))
                .parties()
                .customer()
                .people()
                .stream()
                .map(person ->
                        ((Answer.Rated) Objects.requireNonNull(person.answers().get(STRATEGY))).level())
                .toList();
    }
}
