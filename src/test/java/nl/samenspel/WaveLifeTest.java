package nl.samenspel;

import static nl.samenspel.schema.Tables.SNAPSHOT_COUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.TermsProblem;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.Happening;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.collaboration.TimelineEntry;
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
import nl.samenspel.invitation.Person;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.invitation.ResumeOnDevice;
import nl.samenspel.invitation.ResumeOnDevice.Resuming;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.Question;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.response.SubmitResponse.Submission;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.OpenSealed;
import nl.samenspel.result.OwnRemark;
import nl.samenspel.result.RedactRemark;
import nl.samenspel.result.Reveal;
import nl.samenspel.result.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaveLifeTest {

    private static final String MONDAY = "2026-11-23T09:00:00Z";
    private static final ModelVersion ERANEOS = ModelVersion.of("eraneos-1");
    private static final Question STRATEGY = Question.whole("strategy", Measure.IMPORTANCE);

    @OnBothDatabases
    void aWaveGoesFromPlanToResultsThatBothPartiesSee(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var people = invite(house, wave, 2);
            people.forEach(one -> answerAll(house, one, one.party() == Party.CUSTOMER ? 4 : 2));
            house.use(SaveAnswer.class).remark(people.getFirst(), wave.terms(), "strategy", "We never hear of plans.");

            var closed = close(house, wave);
            assertThat(house.use(Reveal.class).agree(closed, Party.CUSTOMER, "Carla"))
                    .get()
                    .isInstanceOf(Wave.Sealed.class);
            var revealed =
                    house.use(Reveal.class).agree(closed, Party.SUPPLIER, "Sam").orElseThrow();

            var result = house.use(OpenResults.class).handle((Wave.Revealed) revealed);
            assertThat(mean(result.party(Party.CUSTOMER).aspect("strategy").measure(Measure.IMPORTANCE)))
                    .isEqualTo(4);
            assertThat(mean(result.party(Party.SUPPLIER).aspect("communication").measure(Measure.ACTUAL)))
                    .isEqualTo(2);
            assertThat(result.party(Party.CUSTOMER).remarks())
                    .singleElement()
                    .satisfies(remark -> assertThat(remark.text()).isEqualTo("We never hear of plans."));
            assertThat(timeline(house, closed))
                    .containsExactlyInAnyOrder(
                            Happening.WAVE_REVEALED,
                            Happening.REVEAL_AGREED,
                            Happening.REVEAL_AGREED,
                            Happening.WAVE_CLOSED,
                            Happening.WAVE_OPENED,
                            Happening.STARTED);
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

    @Test
    void afterClosingTheFilesHoldNeitherLinksNorAnswersNorRemarksThatAreNotShown(@TempDir Path folder)
            throws IOException {
        var database = Database.sqlite(folder);
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Anonymous(3), RevealRule.FACILITATOR, 3);
            var people = invite(house, wave, 3);
            people.forEach(one -> answerAll(house, one, 3));
            house.use(SaveAnswer.class).remark(people.getFirst(), wave.terms(), "strategy", "By one alone");
            var ids = people.stream().map(one -> one.id() + "strategy.actual").toList();
            assertThat(bytes(folder))
                    .contains("By one alone", people.getFirst().link().orElseThrow(), ids.getFirst());

            close(house, wave);

            assertThat(bytes(folder))
                    .doesNotContain("By one alone")
                    .doesNotContain(
                            people.stream().map(one -> one.link().orElseThrow()).toArray(String[]::new))
                    .doesNotContain(ids.toArray(String[]::new));
        } finally {
            database.close();
        }
    }

    /** All that stands in the files of the folder, byte by byte. */
    private static String bytes(Path folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
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
                    assertThat(house.use(OpenResults.class).findings(revealed, weighting))
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
            assertThatThrownBy(() -> house.use(Reveal.class).agree(closed, Party.SUPPLIER, "Sam"))
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
            assertThat(timeline(house, sealed)).contains(Happening.REMARK_REDACTED);
        }
    }

    @OnBothDatabases
    void aLinkOpensOnTheDeviceThatBeganAndElsewhereWithTheCodeOnly(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            var link = anna.link().orElseThrow();
            var open = house.use(OpenLink.class);
            assertThat(open.handle(link, Optional.empty())).isEqualTo(new LinkOpening.NotYetBound(anna));

            var key = DeviceKey.fresh();
            var bind = house.use(BindDevice.class);
            assertThat(bind.handle(anna, key)).isTrue();
            assertThat(bind.handle(anna, key)).as("pressed twice").isTrue();
            assertThat(bind.handle(anna, DeviceKey.fresh())).as("somebody else").isFalse();
            assertThat(open.handle(link, Optional.of(key.token()))).isEqualTo(new LinkOpening.Recognised(anna));
            assertThat(open.handle(link, Optional.empty())).isEqualTo(new LinkOpening.OtherDevice(anna));

            var resume = house.use(ResumeOnDevice.class);
            assertThat(resume.handle(link, "AAAA-BBBB-CCCC")).isEqualTo(new Resuming.WrongCode());
            var typed = key.code().toLowerCase(Locale.ROOT).replace("-", " ");
            var resumed = (Resuming.Resumed) resume.handle(link, typed);
            assertThat(open.handle(link, Optional.of(resumed.key().token())))
                    .isEqualTo(new LinkOpening.Recognised(anna));
            assertThat(open.handle(link, Optional.of(key.token()))).isEqualTo(new LinkOpening.OtherDevice(anna));
            for (int guess = 0; guess < 10; guess++) {
                resume.handle(link, "AAAA-BBBB-CCC" + guess);
            }
            assertThat(resume.handle(link, key.code())).isEqualTo(new Resuming.TooManyTries());
        }
    }

    @OnBothDatabases
    void aReissuedLinkStartsAfreshAndIsOnTheTimeline(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            answerAll(house, anna, 5);

            var anew = house.use(ReissueLink.class).handle(anna, "Femke").orElseThrow();

            assertThat(house.use(OpenLink.class).handle(anna.link().orElseThrow(), Optional.empty()))
                    .isEqualTo(new LinkOpening.Unknown());
            assertThat(house.use(ReadDraft.class).handle(anew).answers()).isEmpty();
            assertThat(house.use(ReadDraft.class).handle(anna).answers()).isEmpty();
            assertThat(anew.answered()).isFalse();
            assertThat(house.use(FindInvitation.class).of(workspace(wave), id(wave)))
                    .hasSize(2);
            assertThat(timeline(house, wave)).contains(Happening.LINK_REISSUED);
            assertThat(house.use(ReissueLink.class).handle(anna, "Femke")).isEmpty();
        }
    }

    @OnBothDatabases
    void whatIsIncompleteTooLateOrNotAskedIsSaidAndNothingIsLost(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var anna = invite(house, wave, 1).getFirst();
            var save = house.use(SaveAnswer.class);
            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.rated(2))))
                    .isEqualTo(Saving.SAVED);
            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.doNotKnow())))
                    .isEqualTo(Saving.SAVED);
            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.rated(6))))
                    .isEqualTo(Saving.NOT_ASKED);
            assertThat(save.answers(
                            anna, wave.terms(), Map.of(Question.whole("weather", Measure.ACTUAL), Answer.rated(1))))
                    .isEqualTo(Saving.NOT_ASKED);
            assertThat(save.remark(anna, wave.terms(), "strategy", "x".repeat(2001)))
                    .isEqualTo(Saving.TOO_LONG);
            assertThat(save.remark(anna, wave.terms(), "strategy", "Eerst")).isEqualTo(Saving.SAVED);
            assertThat(save.remark(anna, wave.terms(), "strategy", "Toen")).isEqualTo(Saving.SAVED);
            assertThat(house.use(SubmitResponse.class).handle(anna))
                    .isInstanceOfSatisfying(
                            Submission.Incomplete.class,
                            incomplete -> assertThat(incomplete.missing()).hasSize(20));

            house.itIs("2026-12-01T23:59:59Z");
            answerAll(house, anna, 5);
            house.itIs("2026-12-02T00:00:00Z");

            assertThat(save.answers(anna, wave.terms(), Map.of(STRATEGY, Answer.rated(1))))
                    .isEqualTo(Saving.TOO_LATE);
            assertThat(save.remark(anna, wave.terms(), "strategy", "")).isEqualTo(Saving.TOO_LATE);
            assertThat(house.use(SubmitResponse.class).handle(anna)).isEqualTo(new Submission.TooLate());
            assertThat(house.use(ReadDraft.class).handle(anna).remarks()).isEqualTo(Map.of("strategy", "Toen"));
            house.use(CloseWave.class).whatIsDue();
            assertThat(house.use(FindWave.class).handle(workspace(wave), id(wave)))
                    .get()
                    .isInstanceOf(Wave.Sealed.class);
            assertThat(house.use(CloseWave.class).handle(workspace(wave), id(wave), "again"))
                    .isEmpty();
        }
    }

    @OnBothDatabases
    void peopleJoinByTheSharedLinkOnceForEveryForm(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var shared = house.use(FindWave.class)
                    .behind(wave.terms().party(Party.SUPPLIER).sharedLink())
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
                    .handle(wave, people.stream().map(Invitation::person).toList());
            assertThat(again.invitations()).isEmpty();
            assertThat(again.known()).hasSize(8);
            answerAll(house, people.getFirst(), 1);

            var participation = house.use(CountParticipation.class).handle(wave.terms());

            assertThat(participation.of(people.getFirst().party()).all().answered())
                    .isEqualTo(1);
            assertThat(participation.of(Party.CUSTOMER).levels()).isEmpty();
            assertThat(participation.of(Party.SUPPLIER).levels())
                    .containsOnlyKeys(GovernanceLevel.STRATEGIC, GovernanceLevel.OPERATIONAL);
        }
    }

    @OnBothDatabases
    void termsAreFixedOnceAnsweringHasStarted(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var open = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 2);
            var plan = house.use(PlanWave.class);
            var draft = draft(new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2);

            assertThat(plan.change(new Wave.Planned(open.terms()), draft)).isEqualTo(new Planning.AlreadyStarted());
            assertThat(house.use(FindWave.class).handle(workspace(open), id(open)))
                    .contains(open);

            var planned = ((Planning.Accepted)
                            plan.handle(workspace(open), open.terms().collaboration(), draft))
                    .wave();
            var changed = (Planning.Accepted) plan.change(
                    planned, draft(new Disclosure.Anonymous(5), new Disclosure.Open(), RevealRule.FACILITATOR, 6));
            assertThat(house.use(FindWave.class)
                            .handle(workspace(open), planned.terms().id()))
                    .contains(changed.wave());
            assertThat(plan.handle(
                            workspace(open),
                            open.terms().collaboration(),
                            draft(new Disclosure.Anonymous(5), new Disclosure.Open(), RevealRule.FACILITATOR, 4)))
                    .isEqualTo(new Planning.Refused(List.of(new TermsProblem(
                            TermsProblem.Cause.TOO_FEW_EXPECTED_TO_BE_ANONYMOUS, Optional.of(Party.CUSTOMER)))));
        }
    }

    @OnBothDatabases
    void whatIsAskedBesidesIsKeptWithTheWave(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var terms = open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2)
                    .terms();
            var everything = new Questionnaire(Questionnaire.Part.CORE, Set.of(Module.MIRROR, Module.AMBITION));
            var simple = draft(new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 2);
            var broad = new WaveDraft(
                    "Broad",
                    simple.model(),
                    everything,
                    simple.weighting(),
                    simple.revealRule(),
                    simple.closesOn(),
                    simple.parties());
            var planned = (Planning.Accepted)
                    house.use(PlanWave.class).handle(terms.workspace(), terms.collaboration(), broad);

            assertThat(house.use(FindWave.class)
                            .handle(terms.workspace(), planned.wave().terms().id()))
                    .hasValueSatisfying(
                            wave -> assertThat(wave.terms().questionnaire()).isEqualTo(everything));
            assertThat(terms.questionnaire()).isEqualTo(Questionnaire.CORE);
        }
    }

    private static Wave.Open open(
            House house, Disclosure customer, Disclosure supplier, RevealRule rule, int expected) {
        var workspace =
                house.use(ManageWorkspaces.class).start("Trading", false).id();
        var collaboration = house.use(StartCollaboration.class)
                .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke");
        var planned = (Planning.Accepted) house.use(PlanWave.class)
                .handle(workspace, collaboration.id(), draft(customer, supplier, rule, expected));
        var id = planned.wave().terms().id();
        assertThat(house.use(StartAnswering.class).handle(workspace, id, "Femke"))
                .isTrue();
        return (Wave.Open) house.use(FindWave.class).handle(workspace, id).orElseThrow();
    }

    private static WaveDraft draft(Disclosure customer, Disclosure supplier, RevealRule rule, int expected) {
        return new WaveDraft(
                "Autumn",
                ERANEOS,
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                rule,
                LocalDate.of(2026, 12, 1),
                Map.of(
                        Party.CUSTOMER, new PartyDraft(customer, expected),
                        Party.SUPPLIER, new PartyDraft(supplier, expected)));
    }

    /** Of each party, one strategic and the others operational. */
    private static List<Invitation> invite(House house, Wave.Open wave, int ofEach) {
        var people = new ArrayList<Person>();
        for (Party party : Party.values()) {
            for (int number = 0; number < ofEach; number++) {
                var level = number == 0 ? GovernanceLevel.STRATEGIC : GovernanceLevel.OPERATIONAL;
                people.add(new Person("Person " + number, party.slug() + number + "@example.org", party, level));
            }
        }
        return ((Inviting.Invited) house.use(InvitePeople.class).handle(wave, people)).invitations();
    }

    private static void answerAll(House house, Invitation by, int level) {
        var asked = house.use(FindModel.class).handle(ERANEOS).instrument().asked();
        var terms = house.use(FindWave.class)
                .handle(by.workspace(), by.wave())
                .orElseThrow()
                .terms();
        for (Question question : asked) {
            assertThat(house.use(SaveAnswer.class).answers(by, terms, Map.of(question, Answer.rated(level))))
                    .isEqualTo(Saving.SAVED);
        }
        assertThat(house.use(SubmitResponse.class).handle(by)).isEqualTo(new Submission.Accepted());
        assertThat(house.use(ReadDraft.class).handle(by))
                .extracting(Draft::answers)
                .satisfies(answers ->
                        assertThat(answers).hasSize(asked.size()).containsEntry(STRATEGY, Answer.rated(level)));
    }

    private static Wave.Sealed close(House house, Wave.Open wave) {
        return house.use(CloseWave.class)
                .handle(workspace(wave), id(wave), "Femke")
                .orElseThrow();
    }

    private static List<Happening> timeline(House house, Wave wave) {
        return house
                .use(ReadTimeline.class)
                .handle(workspace(wave), wave.terms().collaboration())
                .stream()
                .map(TimelineEntry::what)
                .toList();
    }

    private static double mean(Figure<Summary> figure) {
        return figure.shown().orElseThrow().mean().value().toDouble();
    }

    private static WorkspaceId workspace(Wave wave) {
        return wave.terms().workspace();
    }

    private static WaveId id(Wave wave) {
        return wave.terms().id();
    }
}
