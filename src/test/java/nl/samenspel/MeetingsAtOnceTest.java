package nl.samenspel;

import static nl.samenspel.HeldMeeting.AT_THE_TABLE;
import static nl.samenspel.HeldMeeting.speaking;
import static nl.samenspel.HeldMeeting.sponsor;
import static nl.samenspel.HouseMeetings.FEMKE;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.JoinMeeting.Joining;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Round.Question;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.SeatPeople.Guest;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.TakePart.Voting;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.WatchMeeting.Standing;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.dialogue.record.AgreeToRecord.Agreeing;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What several do at the same moment in a meeting, and what one does twice, happens once or is refused. */
class MeetingsAtOnceTest {

    private static final Steerer.ByAccount LEADER = new Steerer.ByAccount(FEMKE.account());
    private static final int TIMES = 10;

    @OnBothDatabases
    void everyVoteThatWasTakenWhileTheRoundClosesIsCountedInIt(Database database) throws Exception {
        try (var house = House.on(database, MONDAY)) {
            var names = Collections.nCopies(12, "").toArray(String[]::new);
            var meeting = HeldMeeting.begun(house).joined(Party.CUSTOMER, names);
            meeting.at(meeting.first(), Step.VOTE);
            var steer = house.use(SteerMeeting.class);
            for (int time = 0; time < TIMES; time++) {
                var round = standing(house, meeting).open().orElseThrow().id();
                var all = new ArrayList<Callable<Voting>>();
                for (SeatId seat : meeting.seats(Party.CUSTOMER)) {
                    all.add(() -> house.use(TakePart.class).vote(meeting.terms(), round, seat, 3));
                }
                all.add(all.size() / 2, () -> {
                    steer.closeRound(meeting.terms(), LEADER, round);
                    return Voting.NO_SUCH_LEVEL;
                });

                var voting = atOnce(all);

                var tally = Objects.requireNonNull(
                        standing(house, meeting).tallies().get(round));
                assertThat(tally.customer().voted()).isEqualTo(Collections.frequency(voting, Voting.COUNTED));
                ask(house, meeting, Question.NOW);
            }
        }
    }

    @OnBothDatabases
    void twoWhoAskTheSameAskItOnceAndOnceItIsClosedItIsAskedAgain(Database database) throws Exception {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).joined(Party.CUSTOMER, "Carla");
            meeting.at(meeting.first(), Step.VOTE);

            atOnce(Collections.nCopies(3, () -> ask(house, meeting, Question.WANTED)));
            assertThat(standing(house, meeting).rounds())
                    .extracting(Round::question)
                    .containsExactly(Question.NOW, Question.WANTED);
            var round = standing(house, meeting).open().orElseThrow();
            var seat = meeting.seats(Party.CUSTOMER).getFirst();
            house.use(TakePart.class).vote(meeting.terms(), round.id(), seat, 3);
            ask(house, meeting, Question.WANTED);
            assertThat(standing(house, meeting).done().customer())
                    .as("nobody has to vote anew")
                    .isOne();

            var closing = atOnce(Collections.nCopies(
                    3, () -> house.use(SteerMeeting.class).closeRound(meeting.terms(), LEADER, round.id())));
            assertThat(closing).filteredOn(Steering.Done.class::isInstance).hasSize(1);
            ask(house, meeting, Question.WANTED);
            assertThat(standing(house, meeting).rounds()).hasSize(3);
        }
    }

    /** A seat that is gone would take along how its votes were counted, and lines out of the record. */
    @OnBothDatabases
    void aSeatThatSomebodyHasTakenIsNotTakenBackAlsoWhenNobodySitsThereAnyMore(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var seats = house.use(SeatPeople.class);
            var guest = new Guest(Party.CUSTOMER, GovernanceLevel.TACTICAL, "Carla");
            seats.handle(meeting.terms(), List.of(guest, guest));
            var taken = seats.of(meeting.terms()).getFirst();
            var free = seats.of(meeting.terms()).getLast();
            var join = house.use(JoinMeeting.class);
            join.byLink(join.behind(taken.link().orElseThrow()).orElseThrow(), "Carla");
            meeting.at(meeting.first(), Step.WRITE).wrote(meeting.first(), taken.id(), "Said and gone.");
            join.leave(meeting.terms(), taken.id());

            assertThat(seats.remove(meeting.terms(), taken.id())).isFalse();
            assertThat(seats.remove(meeting.terms(), free.id())).isTrue();

            assertThat(seats.of(meeting.terms())).hasSize(1);
            assertThat(house.use(TakePart.class).line(meeting.terms().workspace(), meeting.first(), taken.id()))
                    .contains("Said and gone.");
        }
    }

    @OnBothDatabases
    void whoPressesJoinTwiceSitsThereOnce(Database database) throws Exception {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house);
            var join = house.use(JoinMeeting.class);
            var device = Secrets.token();

            var joining = atOnce(Collections.nCopies(
                    4, () -> join.byCode(meeting.terms(), Party.CUSTOMER, GovernanceLevel.TACTICAL, "Carla", device)));

            assertThat(joining).containsOnly(new Joining.Joined(meeting.terms().id(), device));
            assertThat(standing(house, meeting).here().customer()).isOne();
            var other = join.byCode(meeting.terms(), Party.SUPPLIER, GovernanceLevel.TACTICAL, "Carla", device);
            assertThat(other).isInstanceOf(Joining.Joined.class);
            assertThat(standing(house, meeting).here().supplier())
                    .as("of one side, until it leaves")
                    .isZero();
        }
    }

    @OnBothDatabases
    void noRecordIsAgreedToThatSaysSomethingElseThanWasRead(Database database) throws Exception {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            for (int time = 0; time < TIMES; time++) {
                var meeting = HeldMeeting.begun(house, HouseMeetings.planned(house, wave));
                meeting.note(AT_THE_TABLE, meeting.first(), ConclusionField.SAID, "", "Read by both.");
                meeting.concluded();
                var read = meeting.record().text().fingerprint();
                var agree = house.use(AgreeToRecord.class);
                agree.agree(meeting.terms(), Party.SUPPLIER, sponsor(Party.SUPPLIER), read);

                var agreeing = atOnce(List.of(
                        () -> agree.agree(meeting.terms(), Party.CUSTOMER, sponsor(Party.CUSTOMER), read), () -> {
                            meeting.note(
                                    speaking(Party.SUPPLIER),
                                    meeting.first(),
                                    ConclusionField.SAID,
                                    "Read by both.",
                                    "Corrected.");
                            return Agreeing.READ_ANOTHER;
                        }));

                boolean isAgreed = agreeing.getFirst() == Agreeing.BOTH;
                assertThat(meeting.found()).isInstanceOf(isAgreed ? Meeting.Agreed.class : Meeting.Concluded.class);
                assertThat(meeting.record().text().fingerprint().equals(read)).isEqualTo(isAgreed);
                assertThat(meeting.record().text().text()).contains(isAgreed ? "Read by both." : "Corrected.");
            }
        }
    }

    private static Steering ask(House house, HeldMeeting meeting, Question question) {
        var at = new Place.AtTopic(meeting.first(), Step.VOTE);
        return house.use(SteerMeeting.class).ask(meeting.terms(), LEADER, at, question);
    }

    private static Standing standing(House house, HeldMeeting meeting) {
        return house.use(WatchMeeting.class)
                .handle(meeting.terms().workspace(), meeting.terms().id())
                .orElseThrow();
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> all) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<T>();
            for (var one : threads.invokeAll(all)) {
                outcomes.add(one.get());
            }
            return outcomes;
        }
    }
}
