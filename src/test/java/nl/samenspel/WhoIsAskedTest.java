package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.draft;
import static nl.samenspel.HouseWaves.end;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.join;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.timeline;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.StartAnswering.Starting;
import nl.samenspel.assessment.SwitchOffSharedLink;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveHappening;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.invitation.Participation;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.result.OpenSealed;

/** Who is asked in a wave, and in which waves at the same time. */
class WhoIsAskedTest {

    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(3);

    @OnBothDatabases
    void twoWavesOfACollaborationAreNotOpenAtTheSameTime(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var first = open(house, ANONYMOUS, ANONYMOUS, RevealRule.BOTH_SPONSORS, 3);
            var second = planned(house, first, draft(ANONYMOUS, ANONYMOUS, RevealRule.BOTH_SPONSORS, 3));
            var start = house.use(StartAnswering.class);

            assertThat(start.handle(workspace(second), id(second), "Femke")).isEqualTo(Starting.ANOTHER_IS_OPEN);
            assertThat(start.handle(workspace(first), id(first), "Femke")).isEqualTo(Starting.OPEN);
            end(house, first);
            assertThat(start.handle(workspace(second), id(second), "Femke")).isEqualTo(Starting.OPEN);
        }
    }

    @OnBothDatabases
    void peopleJoinByThemselvesOnlyWhereThatWasChosenAndUntilItIsSwitchedOff(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, ANONYMOUS, ANONYMOUS, RevealRule.BOTH_SPONSORS, 3);
            var link = wave.terms().party(Party.CUSTOMER).sharedLink().orElseThrow();
            var shared = house.use(FindWave.class).behind(link).orElseThrow();
            join(house, wave, Party.CUSTOMER, "Piet");

            house.use(SwitchOffSharedLink.class).handle(wave, Party.CUSTOMER, "Femke");
            house.use(SwitchOffSharedLink.class).handle(wave, Party.CUSTOMER, "Femke");

            assertThat(house.use(FindWave.class).behind(link)).isEmpty();
            assertThat(house.use(JoinWave.class).handle(shared, Secrets.token(), "", GovernanceLevel.TACTICAL))
                    .as("the page was open already")
                    .isEqualTo(new JoinWave.Joining.NotOpen());
            join(house, wave, Party.SUPPLIER, "Sam");
            assertThat(house.use(FindInvitation.class).of(workspace(wave), id(wave)))
                    .extracting(Invitation::party)
                    .containsExactly(Party.CUSTOMER, Party.SUPPLIER);
            assertThat(timeline(house, wave)).containsOnlyOnce(WaveHappening.SHARED_LINK_SWITCHED_OFF);
        }
    }

    @OnBothDatabases
    void whoJoinedByThemselvesAreCountedApartAndMakeNoGroupLargeEnough(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, ANONYMOUS, ANONYMOUS, RevealRule.BOTH_SPONSORS, 3);
            invite(house, wave, 2);
            for (String name : List.of("Piet", "Joan", "Klaas", "Fatma")) {
                join(house, wave, Party.CUSTOMER, name);
            }
            house.use(FindInvitation.class).of(workspace(wave), id(wave)).stream()
                    .filter(one -> one.party() == Party.CUSTOMER)
                    .forEach(one -> answerAll(house, one, 3));
            house.itIs("2026-11-24T00:00:00Z");

            var participation =
                    house.use(CountParticipation.class).handle(wave.terms()).of(Party.CUSTOMER);
            assertThat(participation.all()).isEqualTo(new Participation.Count(2, new Told.FewerThan(3)));
            assertThat(participation.joined()).isEqualTo(new Told.Exactly(4));
            var sealed = house.use(OpenSealed.class).handle(end(house, wave)).of(Party.CUSTOMER);
            assertThat(sealed.respondents()).isEqualTo(6);
            assertThat(sealed.groups()).isZero();
        }
    }

    @OnBothDatabases
    void aPlanKeepsItsSharedLinksAndTellsOfNoneThatIsOff(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var terms = open(house, ANONYMOUS, ANONYMOUS, RevealRule.BOTH_SPONSORS, 3);
            var joinable = draft(ANONYMOUS, ANONYMOUS, RevealRule.BOTH_SPONSORS, 3);
            var plan = planned(house, terms, joinable);
            var link = plan.terms().party(Party.CUSTOMER).sharedLink();
            var planWave = house.use(PlanWave.class);

            planWave.change(plan, joinable);
            assertThat(found(house, plan).terms().party(Party.CUSTOMER).sharedLink())
                    .isPresent()
                    .isEqualTo(link);
            planWave.change(plan, oneByOne(joinable));
            assertThat(found(house, plan).terms().party(Party.CUSTOMER).sharedLink())
                    .isEmpty();
            assertThat(house.use(FindWave.class).behind(link.orElseThrow())).isEmpty();
            assertThat(found(house, plan).terms().party(Party.SUPPLIER).sharedLink())
                    .isPresent();
        }
    }

    private static WaveDraft oneByOne(WaveDraft draft) {
        var supplier = draft.party(Party.SUPPLIER);
        return new WaveDraft(
                draft.name(),
                draft.model(),
                draft.questionnaire(),
                draft.weighting(),
                draft.revealRule(),
                draft.forRespondents(),
                draft.closesOn(),
                new PerParty<>(new WaveDraft.PartyDraft(ANONYMOUS, 3), supplier));
    }

    private static Wave.Planned planned(House house, Wave beside, WaveDraft draft) {
        var planning = house.use(PlanWave.class)
                .handle(workspace(beside), beside.terms().collaboration(), draft, "Femke");
        return ((Planning.Accepted) planning).wave();
    }

    private static Wave found(House house, Wave wave) {
        return house.use(FindWave.class).handle(workspace(wave), id(wave)).orElseThrow();
    }
}
