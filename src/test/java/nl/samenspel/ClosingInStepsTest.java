package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.workspace;
import static nl.samenspel.schema.Tables.ANSWER;
import static nl.samenspel.schema.Tables.INVITATION;
import static nl.samenspel.schema.Tables.REMARK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Remark;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.response.Draft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Reveal;

/** A wave is closed in steps: others go on between them, and whatever ends the program after any of them loses nothing. */
class ClosingInStepsTest {

    private static final int CUSTOMERS = 130;
    private static final int SUPPLIERS = 3;
    private static final int REMARKS = 3;
    private static final Question ACTUAL = Question.whole("strategy", Measure.ACTUAL);

    @OnBothDatabases
    void whereverItIsBrokenOffItIsFinishedByTheNextStart(Database database) {
        var power = new Interrupting(database.transactions());
        try (var house = House.on(database, MONDAY, _ -> power)) {
            var undisturbed = answered(house);
            assertThat(isClosedUndisturbed(house, undisturbed)).isTrue();
            var expected = resultsOf(house, undisturbed);
            assertThat(expected.customers).isEqualTo(CUSTOMERS);
            assertThat(expected.remarks).hasSize(REMARKS);
            var seen = new HashSet<String>();
            for (int steps = 1; ; steps++) {
                var wave = answered(house);
                power.cutAfter(steps);
                if (isClosedUndisturbed(house, wave)) {
                    break;
                }
                power.restore();
                seen.add(neverHalf(house, database, wave));
                house.use(CloseWave.class).whatIsDue();
                assertThat(neverHalf(house, database, wave)).isEqualTo("sealed");
                assertThat(resultsOf(house, wave)).isEqualTo(expected);
            }
            assertThat(seen)
                    .contains("closing", "counted, all there", "counted, some erased", "counted, all erased", "sealed");
        }
    }

    @OnBothDatabases
    void betweenItsStepsOthersSaveAndInItTheyAreTooLate(Database database) {
        var interrupting = new Interrupting(database.transactions());
        try (var house = House.on(database, MONDAY, _ -> interrupting)) {
            var other = open(house);
            var neighbour = invite(house, other, 1).getFirst();
            var wave = answered(house);
            var late = invite(house, wave, 1).getFirst();
            var between = new AtomicInteger();
            interrupting.afterEach(() -> {
                assertThat(savedBySomebodyElse(house, neighbour, other)).isEqualTo(Saving.SAVED);
                assertThat(savedBySomebodyElse(house, late, wave)).isEqualTo(Saving.TOO_LATE);
                between.incrementAndGet();
            });

            assertThat(isClosedUndisturbed(house, wave)).isTrue();

            assertThat(between).hasValueGreaterThan(CUSTOMERS / 100 + 5);
        }
    }

    private static Saving savedBySomebodyElse(House house, Invitation by, Wave.Open wave) {
        return CompletableFuture.supplyAsync(
                        () -> house.use(SaveAnswer.class).answers(by, wave.terms(), Map.of(STRATEGY, Answer.rated(2))))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static boolean isClosedUndisturbed(House house, Wave.Open wave) {
        try {
            assertThat(house.use(CloseWave.class).handle(workspace(wave), id(wave), "Femke"))
                    .isPresent();
            return true;
        } catch (Interrupting.PowerCut cut) {
            return false;
        }
    }

    /** How far it came; fails when there are results beside what was to be erased, or neither. */
    private static String neverHalf(House house, Database database, Wave.Open wave) {
        var left = left(database, wave);
        return switch (house.use(FindWave.class)
                .handle(workspace(wave), id(wave))
                .orElseThrow()) {
            case Wave.Closing closing
            when !closing.counted() -> {
                assertThat(left).isEqualTo(new Left(CUSTOMERS + SUPPLIERS, CUSTOMERS + SUPPLIERS, REMARKS));
                yield "closing";
            }
            case Wave.Closing _ ->
                switch (left.answering) {
                    case CUSTOMERS + SUPPLIERS -> "counted, all there";
                    case SUPPLIERS -> "counted, all erased";
                    default -> "counted, some erased";
                };
            case Wave.Sealed _ -> {
                assertThat(left).isEqualTo(new Left(SUPPLIERS, SUPPLIERS, 0));
                yield "sealed";
            }
            case Wave.Planned _, Wave.Open _, Wave.Fruitless _, Wave.Revealed _ ->
                throw new AssertionError("cannot be");
        };
    }

    /** How many people have answers, links, and how many remarks there are. */
    private record Left(int answering, int links, int remarks) {}

    private static Left left(Database database, Wave.Open wave) {
        return database.transactions().read(() -> {
            var sql = database.sql();
            return new Left(
                    sql.fetchCount(sql.selectDistinct(ANSWER.INVITATION_ID)
                            .from(ANSWER)
                            .where(ANSWER.WAVE_ID.eq(id(wave).value()))),
                    sql.fetchCount(
                            INVITATION, INVITATION.WAVE_ID.eq(id(wave).value()).and(INVITATION.LINK.isNotNull())),
                    sql.fetchCount(REMARK, REMARK.WAVE_ID.eq(id(wave).value())));
        });
    }

    /** What both parties see in the end. */
    private record Outcome(int customers, int suppliers, List<String> remarks, String importance) {}

    private static Outcome resultsOf(House house, Wave.Open wave) {
        var closed = (Wave.Sealed)
                house.use(FindWave.class).handle(workspace(wave), id(wave)).orElseThrow();
        var revealed =
                (Wave.Revealed) house.use(Reveal.class).handle(closed, "Femke").orElseThrow();
        var result = house.use(OpenResults.class).handle(revealed).result();
        var customer = result.party(Party.CUSTOMER);
        return new Outcome(
                customer.respondents(),
                result.party(Party.SUPPLIER).respondents(),
                customer.remarks().stream().map(Remark::text).sorted().toList(),
                String.valueOf(customer.aspects().get("strategy")));
    }

    private static Wave.Open open(House house) {
        return HouseWaves.open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
    }

    /** Many anonymous people and three others, all of whom have answered. */
    private static Wave.Open answered(House house) {
        var wave = open(house);
        var people = new ArrayList<Person>();
        for (int number = 0; number < CUSTOMERS; number++) {
            people.add(new Person("", number + "@example.org", Party.CUSTOMER, GovernanceLevel.TACTICAL));
        }
        for (int number = 0; number < SUPPLIERS; number++) {
            people.add(new Person("", number + "@supplier.org", Party.SUPPLIER, GovernanceLevel.TACTICAL));
        }
        var invited = (Inviting.Invited) house.use(InvitePeople.class).handle(wave, people, "Femke");
        var drafts = new HashMap<Invitation, Draft>();
        for (Invitation one : invited.invitations()) {
            var number = Integer.parseInt(one.person().email().replaceFirst("@.*", ""));
            drafts.put(
                    one,
                    new Draft(
                            Map.of(STRATEGY, Answer.rated(1 + number % 5), ACTUAL, Answer.rated(2)),
                            one.party() == Party.CUSTOMER && number < REMARKS
                                    ? Map.of("strategy", "Said by " + number)
                                    : Map.of()));
        }
        house.use(TakeOverResponses.class).handle(wave, drafts);
        return wave;
    }
}
