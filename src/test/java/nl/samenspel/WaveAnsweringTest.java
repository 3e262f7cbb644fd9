package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.invitation.LinkOpening;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.invitation.Participation.Count;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.invitation.ResumeOnDevice;
import nl.samenspel.invitation.ResumeOnDevice.Resuming;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** Who may answer, and by which link. */
class WaveAnsweringTest {

    @OnBothDatabases
    void aLinkOpensOnTheDeviceThatBeganAndElsewhereWithTheCodeOnly(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            var link = anna.link().orElseThrow();
            var open = house.use(OpenLink.class);
            assertThat(open.handle(link, Optional.empty())).isEqualTo(new LinkOpening.NotRecognised(anna));

            var key = DeviceKey.fresh();
            var bind = house.use(BindDevice.class);
            assertThat(bind.first(anna, key)).isTrue();
            assertThat(bind.first(anna, key)).as("pressed twice").isTrue();
            assertThat(bind.first(anna, DeviceKey.fresh())).as("somebody else").isFalse();
            assertThat(open.handle(link, Optional.of(key.token())))
                    .isEqualTo(new LinkOpening.Recognised(anna, Optional.empty()));
            assertThat(open.handle(link, Optional.empty())).isEqualTo(new LinkOpening.NotRecognised(anna));

            var resume = house.use(ResumeOnDevice.class);
            assertThat(resume.handle(link, "AAAA-BBBB-CCCC")).isEqualTo(new Resuming.WrongCode());
            var typed = key.code().toLowerCase(Locale.ROOT).replace("-", " ");
            var resumed = (Resuming.Resumed) resume.handle(link, typed);
            assertThat(open.handle(link, Optional.of(resumed.key().token())))
                    .isEqualTo(new LinkOpening.Recognised(anna, Optional.empty()));
            assertThat(open.handle(link, Optional.of(key.token()))).isEqualTo(new LinkOpening.NotRecognised(anna));
            for (int guess = 0; guess < 30; guess++) {
                assertThat(resume.handle(link, "AAAA-BBBB-CC" + (10 + guess))).isEqualTo(new Resuming.WrongCode());
            }
            assertThat(resume.handle(link, key.code()))
                    .as("somebody else’s wrong codes keep nobody out")
                    .isInstanceOf(Resuming.Resumed.class);
        }
    }

    @OnBothDatabases
    void peopleJoinByTheSharedLinkOnceForEveryForm(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var shared = house.use(FindWave.class)
                    .behind(wave.terms().party(Party.SUPPLIER).sharedLink().orElseThrow())
                    .orElseThrow();
            var join = house.use(JoinWave.class);
            var ticket = Secrets.token();

            assertThat(join.handle(shared, ticket, "", GovernanceLevel.TACTICAL))
                    .isEqualTo(new JoinWave.Joining.Joined(ticket));
            assertThat(join.handle(shared, ticket, "", GovernanceLevel.TACTICAL))
                    .isEqualTo(new JoinWave.Joining.Joined(ticket));

            assertThat(house.use(FindInvitation.class).of(workspace(wave), id(wave)))
                    .singleElement()
                    .satisfies(one -> assertThat(one.party()).isEqualTo(Party.SUPPLIER));
            for (int joiner = 0; joiner < 13; joiner++) {
                join.handle(shared, Secrets.token(), "", GovernanceLevel.TACTICAL);
            }
            assertThat(join.handle(shared, Secrets.token(), "", GovernanceLevel.TACTICAL))
                    .isEqualTo(new JoinWave.Joining.Full());
        }
    }

    @OnBothDatabases
    void participationIsCountedAndPeopleInvitedTwiceKeepTheirFirstLink(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 4);
            var people = invite(house, wave, 4);
            var again = (Inviting.Invited) house.use(InvitePeople.class)
                    .handle(wave, people.stream().map(Invitation::person).toList(), "Femke");
            assertThat(again.invitations()).isEmpty();
            assertThat(again.known()).hasSize(8);
            answerAll(house, people.getFirst(), 1);
            answerAll(house, people.getLast(), 1);

            var participation = house.use(CountParticipation.class).handle(wave.terms());

            assertThat(participation.of(Party.CUSTOMER).levels()).isEmpty();
            assertThat(participation.of(Party.SUPPLIER).all()).isEqualTo(new Count(4, new Told.Exactly(1)));
            assertThat(participation.of(Party.SUPPLIER).levels())
                    .containsOnlyKeys(GovernanceLevel.STRATEGIC, GovernanceLevel.OPERATIONAL);
        }
    }
}
