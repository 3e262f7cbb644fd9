package nl.samenspel;

import static nl.samenspel.HouseWaves.ERANEOS;
import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.Expected;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.TermsProblem;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.assessment.WaveDraft.PartyDraft;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.LevelChanges;
import nl.samenspel.measurement.SameChange;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.CompareWaves;
import nl.samenspel.result.Pairings;
import nl.samenspel.result.Reveal;

/** Who answered twice, and was told beforehand, is told from who answered for the first time; and nothing is kept longer than that. */
class PairingPeopleTest {

    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);
    private static final Question LEVEL = Question.whole("strategy", Measure.ACTUAL);

    /** p0 … p11 put the level of strategy at 2, and ten of them at 3 the next time, the other two at 2. */
    private static final Map<String, Integer> BEFORE = people(0, 12, 2);

    @OnBothDatabases
    void theSamePeopleStandBesideAllThatAnswered(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            measured(house, about, true, BEFORE);
            measured(house, about, true, together(people(0, 10, 3), people(10, 12, 2)));

            var told = samePeople(house, about);
            assertThat(told.people()).isEqualTo(12);
            assertThat(told.difference()).isEqualTo(Amount.exact(Fraction.of(10, 12)));
            assertThat(told.finding().claim().saysSomething()).isTrue();
            assertThat(told.fresh()).isEmpty();
        }
    }

    @OnBothDatabases
    void newPeopleAreToldWhereTheyAreMany(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            measured(house, about, true, BEFORE);
            measured(house, about, true, together(BEFORE, people(20, 30, 4)));

            var told = samePeople(house, about);
            assertThat(told.people()).isEqualTo(12);
            assertThat(told.difference().value()).isEqualTo(Fraction.ZERO);
            assertThat(told.fresh()).hasValueSatisfying(fresh -> {
                assertThat(fresh.people()).isEqualTo(10);
                assertThat(fresh.mean()).isEqualTo(Amount.exact(Fraction.of(4, 1)));
            });
        }
    }

    @OnBothDatabases
    void whereAFewAreInOneOnlyNothingIsTold(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            measured(house, about, true, BEFORE);
            measured(house, about, true, together(BEFORE, people(20, 26, 4)));

            assertThat(changes(house, about).samePeople()).isEmpty();
        }
    }

    @OnBothDatabases
    void whereItWasNotToldBeforehandNothingIsKeptOrTold(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var first = measured(house, about, false, BEFORE);
            assertThat(kept(house, first)).isEmpty();
            measured(house, about, true, BEFORE);

            assertThat(changes(house, about).samePeople()).isEmpty();
        }
    }

    @OnBothDatabases
    void itIsKeptUnderAPseudonymUntilTheNextHasClosed(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var first = measured(house, about, true, BEFORE);
            var kept = kept(house, first).orElseThrow();
            assertThat(kept.people().customer()).hasSize(12).allSatisfy((pseudonym, person) -> {
                assertThat(pseudonym).hasSize(64).doesNotContain("example");
                assertThat(person.scores()).containsOnlyKeys("strategy");
            });

            var second = measured(house, about, false, BEFORE);
            assertThat(kept(house, first))
                    .as("whether or not the next is paired")
                    .isEmpty();
            assertThat(kept(house, second)).isEmpty();
            assertThat(changes(house, about).samePeople()).isEmpty();
        }
    }

    @OnBothDatabases
    void whatAThirdWaveTellsFollowsFromTheSecond(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            measured(house, about, true, BEFORE);
            var second = measured(house, about, true, BEFORE);
            assertThat(kept(house, second).orElseThrow().people().customer().values())
                    .as("all were seen before")
                    .allSatisfy(person -> assertThat(person.seenBefore()).containsExactly("strategy"));
            measured(house, about, true, people(0, 12, 4));

            assertThat(samePeople(house, about).difference()).isEqualTo(Amount.exact(Fraction.of(2, 1)));
        }
    }

    @OnBothDatabases
    void whatIsKeptGoesAfterTwoYears(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var first = measured(house, about, true, BEFORE);

            house.itIs("2028-11-22T09:00:00Z");
            house.use(CloseWave.class).whatIsDue();
            assertThat(kept(house, first)).isPresent();
            house.itIs("2028-11-24T09:00:00Z");
            house.use(CloseWave.class).whatIsDue();
            assertThat(kept(house, first)).isEmpty();
        }
    }

    /** One answers the one time, and the other might the next time: nobody could tell them apart. */
    @OnBothDatabases
    void twoWhoAreCalledTheSameAreLeftOut(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var wave = opened(house, about, true, 14);
            var kims = Stream.of(GovernanceLevel.TACTICAL, GovernanceLevel.STRATEGIC)
                    .map(level -> new Person("Kim", "", Party.CUSTOMER, level))
                    .toList();
            var invited = (Inviting.Invited) house.use(InvitePeople.class).handle(wave, kims, "Femke");
            assertThat(invited.invitations()).hasSize(2);
            house.use(TakeOverResponses.class)
                    .handle(
                            wave,
                            Map.of(
                                    invited.invitations().getFirst(),
                                    new Draft(Map.of(LEVEL, Answer.rated(5)), Map.of())));

            var released = released(house, wave, BEFORE);

            assertThat(kept(house, released).orElseThrow().people().customer()).hasSize(12);
        }
    }

    @OnBothDatabases
    void nothingIsKeptOfWhichNothingCouldEverBeTold(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var wave = released(house, opened(house, about, true, 12), people(0, 9, 2));

            assertThat(kept(house, wave)).isEmpty();
        }
    }

    @OnBothDatabases
    void whoWasPromisedNothingIsNotPaired(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var open = new PartyDraft(new Disclosure.Open(), Expected.of(20), false, true);
            var many = new PartyDraft(ANONYMOUS, Expected.of(1_001), false, true);

            assertThat(open.paired()).isFalse();
            assertThat(house.use(PlanWave.class)
                            .handle(about.workspace(), about.id(), draft(new PerParty<>(open, many)), "Femke"))
                    .isEqualTo(new Planning.Refused(List.of(new TermsProblem(
                            TermsProblem.Cause.TOO_MANY_EXPECTED_TO_BE_PAIRED, Optional.of(Party.SUPPLIER)))));
        }
    }

    @OnBothDatabases
    void aPartyOfFewIsNotPaired(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var about = collaboration(house);
            var nine = new PartyDraft(ANONYMOUS, Expected.of(9), false, true);

            assertThat(house.use(PlanWave.class)
                            .handle(about.workspace(), about.id(), draft(new PerParty<>(nine, nine)), "Femke"))
                    .isEqualTo(new Planning.Refused(List.of(
                            new TermsProblem(
                                    TermsProblem.Cause.TOO_FEW_EXPECTED_TO_BE_PAIRED, Optional.of(Party.CUSTOMER)),
                            new TermsProblem(
                                    TermsProblem.Cause.TOO_FEW_EXPECTED_TO_BE_PAIRED, Optional.of(Party.SUPPLIER)))));
        }
    }

    private static Collaboration collaboration(House house) {
        var workspace =
                house.use(ManageWorkspaces.class).start("Trading", false).id();
        return house.use(StartCollaboration.class)
                .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke");
    }

    private static WaveDraft draft(PerParty<PartyDraft> parties) {
        return new WaveDraft(
                "Autumn",
                ERANEOS,
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                RevealRule.FACILITATOR,
                ForRespondents.OVERVIEW,
                LocalDate.of(2026, 12, 1),
                parties);
    }

    /** A wave that is closed and released, in which these people of the customer gave strategy these levels. */
    private static Wave measured(House house, Collaboration about, boolean paired, Map<String, Integer> customers) {
        return released(house, opened(house, about, paired, customers.size()), customers);
    }

    private static Wave.Open opened(House house, Collaboration about, boolean paired, int customers) {
        var planned = (Planning.Accepted) house.use(PlanWave.class)
                .handle(
                        about.workspace(),
                        about.id(),
                        draft(new PerParty<>(
                                new PartyDraft(ANONYMOUS, Expected.of(customers), false, paired),
                                new PartyDraft(new Disclosure.Open(), 3))),
                        "Femke");
        var id = planned.wave().terms().id();
        house.use(StartAnswering.class).handle(about.workspace(), id, "Femke");
        return (Wave.Open)
                house.use(FindWave.class).handle(about.workspace(), id).orElseThrow();
    }

    private static Wave released(House house, Wave.Open wave, Map<String, Integer> customers) {
        answered(house, wave, Party.CUSTOMER, customers);
        answered(house, wave, Party.SUPPLIER, Map.of("s1@example.org", 3));
        return house.use(Reveal.class)
                .handle(HouseWaves.close(house, wave), "Femke")
                .orElseThrow();
    }

    private static void answered(House house, Wave.Open wave, Party party, Map<String, Integer> levels) {
        var people = levels.keySet().stream()
                .map(email -> new Person("", email, party, GovernanceLevel.TACTICAL))
                .toList();
        var invited = (Inviting.Invited) house.use(InvitePeople.class).handle(wave, people, "Femke");
        house.use(TakeOverResponses.class)
                .handle(
                        wave,
                        invited.invitations().stream()
                                .collect(Collectors.toMap(
                                        one -> one,
                                        one -> new Draft(
                                                Map.of(
                                                        LEVEL,
                                                        Answer.rated(levels.getOrDefault(
                                                                one.person().email(), 1))),
                                                Map.of()))));
    }

    private static Optional<Pairings.Kept> kept(House house, Wave wave) {
        return house.use(Transactions.class)
                .read(() -> house.use(Pairings.class).kept(workspace(wave), id(wave)));
    }

    private static LevelChanges changes(House house, Collaboration about) {
        return house.use(CompareWaves.class)
                .handle(about.workspace(), about.id())
                .latest()
                .parties()
                .customer()
                .changes()
                .orElseThrow();
    }

    private static SameChange samePeople(House house, Collaboration about) {
        var told = changes(house, about).samePeople();
        assertThat(told).containsOnlyKeys("strategy");
        return told.values().iterator().next();
    }

    private static Map<String, Integer> people(int from, int to, int level) {
        return IntStream.range(from, to)
                .boxed()
                .collect(Collectors.toMap(number -> "p" + number + "@example.org", _ -> level));
    }

    private static Map<String, Integer> together(Map<String, Integer> some, Map<String, Integer> others) {
        return Stream.of(some, others)
                .flatMap(people -> people.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
