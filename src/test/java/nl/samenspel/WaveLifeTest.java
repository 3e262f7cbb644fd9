package nl.samenspel;

import static nl.samenspel.HouseWaves.ERANEOS;
import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.close;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.timeline;
import static nl.samenspel.HouseWaves.workspace;
import static nl.samenspel.schema.Tables.SNAPSHOT_COUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveHappening;
import nl.samenspel.collaboration.RelationHappening;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitationHappening;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.OpenSealed;
import nl.samenspel.result.OwnRemark;
import nl.samenspel.result.RedactRemark;
import nl.samenspel.result.ResultHappening;
import nl.samenspel.result.Reveal;
import nl.samenspel.result.Snapshots;

/** From the plan to results that both parties see, and what is left of the answers then. */
class WaveLifeTest {

    @OnBothDatabases
    void aWaveGoesFromPlanToResultsThatBothPartiesSee(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var people = invite(house, wave, 2);
            people.forEach(one -> answerAll(house, one, one.party() == Party.CUSTOMER ? 4 : 2));
            house.use(SaveAnswer.class).remark(people.getFirst(), wave.terms(), "strategy", "We never hear of plans.");

            var closed = close(house, wave);
            assertThat(house.use(Reveal.class)
                            .agree(closed, Party.CUSTOMER, new Signatory("Carla", "carla@example.org")))
                    .get()
                    .isInstanceOf(Wave.Sealed.class);
            var revealed = house.use(Reveal.class)
                    .agree(closed, Party.SUPPLIER, new Signatory("Sam", "sam@example.org"))
                    .orElseThrow();

            var result = house.use(OpenResults.class)
                    .handle((Wave.Revealed) revealed)
                    .result();
            assertThat(mean(result.party(Party.CUSTOMER).aspect("strategy").measure(Measure.IMPORTANCE)))
                    .isEqualTo(4);
            assertThat(mean(result.party(Party.SUPPLIER).aspect("communication").measure(Measure.ACTUAL)))
                    .isEqualTo(2);
            assertThat(result.party(Party.CUSTOMER).remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.text()).isEqualTo("We never hear of plans."));
            assertThat(timeline(house, closed))
                    .containsExactlyInAnyOrder(
                            WaveHappening.WAVE_REVEALED,
                            WaveHappening.REVEAL_AGREED,
                            WaveHappening.REVEAL_AGREED,
                            WaveHappening.WAVE_CLOSED,
                            InvitationHappening.PEOPLE_INVITED,
                            InvitationHappening.PEOPLE_INVITED,
                            WaveHappening.WAVE_OPENED,
                            WaveHappening.WAVE_PLANNED,
                            RelationHappening.STARTED);
        }
    }

    @OnBothDatabases
    void closingForgetsWhoAnsweredWhatWhereAnonymityWasPromised(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
            var people = invite(house, wave, 3);
            people.forEach(one -> answerAll(house, one, 3));

            close(house, wave);

            for (Invitation before : people) {
                var after = house.use(FindInvitation.class)
                        .handle(before.workspace(), before.id())
                        .orElseThrow();
                var anonymous = before.party() == Party.CUSTOMER;
                assertThat(after.link().isEmpty()).isEqualTo(anonymous);
                assertThat(after.answered()).isEqualTo(!anonymous);
                assertThat(house.use(ReadDraft.class).handle(before).answers().isEmpty())
                        .isEqualTo(anonymous);
            }
            var sealed = (Wave.Sealed)
                    house.use(FindWave.class).handle(workspace(wave), id(wave)).orElseThrow();
            assertThat(house.use(OpenSealed.class)
                            .handle(sealed)
                            .of(Party.CUSTOMER)
                            .respondents())
                    .isEqualTo(3);
            assertThat(house.use(Reveal.class).handle(sealed, "Femke")).get().isInstanceOf(Wave.Revealed.class);
        }
    }

    @OnBothDatabases
    void theFacilitatorCannotRevealAPartyOfWhichTooFewAnswered(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
            var people = invite(house, wave, 3);
            people.stream()
                    .filter(one -> one.level() != GovernanceLevel.STRATEGIC)
                    .forEach(one -> answerAll(house, one, 3));

            var sealed = close(house, wave);

            assertThat(house.use(Reveal.class).handle(sealed, "Femke")).get().isInstanceOf(Wave.Sealed.class);
        }
    }

    @OnBothDatabases
    void whatStandsBesideTheFiguresIsKeptAsItWasComputedAtClosing(Database database) {
        try (var house = House.on(database, MONDAY)) {
            for (Disclosure promise : List.of(new Disclosure.Open(), new Disclosure.Anonymous(5))) {
                var wave = open(house, promise, new Disclosure.Open(), RevealRule.FACILITATOR, 8);
                var people = invite(house, wave, 8);
                people.forEach(one -> answerAll(
                        house,
                        one,
                        1
                                + one.person()
                                                .email()
                                                .codePointAt(
                                                        one.person().email().indexOf('@') - 1)
                                        % 5));
                var closed = close(house, wave);
                var revealed = (Wave.Revealed)
                        house.use(Reveal.class).handle(closed, "Femke").orElseThrow();
                var instrument = house.use(FindModel.class).handle(ERANEOS).instrument();
                var snapshot = database.transactions()
                        .read(() -> Snapshot.of(
                                instrument, house.use(Snapshots.class).of(workspace(wave), id(wave))));

                for (Weighting weighting : Weighting.values()) {
                    assertThat(database.transactions()
                                    .read(() -> house.use(Snapshots.class)
                                            .findings(workspace(wave), id(wave), weighting)
                                            .means()))
                            .isNotEmpty();
                    assertThat(house.use(OpenResults.class)
                                    .handle(revealed, weighting)
                                    .findings())
                            .isEqualTo(Findings.of(snapshot, weighting));
                }
            }
        }
    }

    @OnBothDatabases
    void nothingIsRevealedFromWhichFewerPeopleThanPromisedCouldBeWorkedOut(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
            invite(house, wave, 3).forEach(one -> answerAll(house, one, 3));
            var closed = close(house, wave);
            database.transactions()
                    .change(() -> database.sql()
                            .update(SNAPSHOT_COUNT)
                            .set(SNAPSHOT_COUNT.PEOPLE, 1)
                            .where(SNAPSHOT_COUNT.QUESTION.eq(STRATEGY.key()))
                            .execute());

            assertThatThrownBy(() -> house.use(Reveal.class).handle(closed, "Femke"))
                    .hasMessageContaining(STRATEGY.key());
            assertThatThrownBy(() -> house.use(Reveal.class)
                            .agree(closed, Party.SUPPLIER, new Signatory("Sam", "sam@example.org")))
                    .hasMessageContaining(STRATEGY.key());
            assertThat(house.use(FindWave.class).handle(workspace(wave), id(wave)))
                    .contains(closed);
        }
    }

    @OnBothDatabases
    void aSponsorMayTakeOutARemarkOfHisOwnPartyBeforeTheReveal(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var people = invite(house, wave, 2);
            people.forEach(one -> answerAll(house, one, 3));
            for (Invitation one : people) {
                house.use(SaveAnswer.class).remark(one, wave.terms(), "results", "By " + one.party() + one.level());
            }
            var sealed = close(house, wave);
            var mine = house.use(OpenSealed.class).remarks(sealed, Party.SUPPLIER);
            assertThat(mine).hasSize(2).allSatisfy(one -> assertThat(one.text()).contains("SUPPLIER"));

            house.use(RedactRemark.class)
                    .handle(sealed, Party.SUPPLIER, mine.getFirst().position(), "Sam");

            assertThat(house.use(OpenSealed.class).remarks(sealed, Party.SUPPLIER))
                    .extracting(OwnRemark::text)
                    .containsExactly(mine.get(1).text());
            assertThat(house.use(OpenSealed.class).remarks(sealed, Party.CUSTOMER))
                    .hasSize(2);
            assertThat(timeline(house, sealed)).contains(ResultHappening.REMARK_REDACTED);
        }
    }

    private static double mean(Figure<Summary> figure) {
        return figure.shown().orElseThrow().mean().value().toDouble();
    }
}
