package nl.samenspel;

import static nl.samenspel.HeldMeeting.AT_THE_TABLE;
import static nl.samenspel.HouseMeetings.FEMKE;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.dialogue.Assent;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.EndParticipation;
import nl.samenspel.dialogue.Gestures;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Seats;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.ShowGestures;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What people in the room show beside votes and lines is theirs, fits the moment, and is forgotten with it. */
class GesturesTest {

    @OnBothDatabases
    void whoIsReadyIsSoForOneStep(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house)
                    .joined(Party.CUSTOMER, "Cees", "Carla")
                    .joined(Party.SUPPLIER, "Sem");
            var cees = meeting.seats(Party.CUSTOMER).getFirst();
            var talk = new Place.AtTopic(meeting.first(), Step.TALK);
            meeting.at(meeting.first(), Step.TALK);
            var version = standing(house, meeting).version();

            ready(house, meeting, cees, talk, true);
            ready(house, meeting, cees, talk, true);
            ready(house, meeting, meeting.seats(Party.SUPPLIER).getFirst(), new Place.Welcome(), true);

            assertThat(standing(house, meeting).ready().of(Party.CUSTOMER)).isEqualTo(1);
            assertThat(standing(house, meeting).ready().of(Party.SUPPLIER))
                    .as("pressed at another step")
                    .isZero();
            assertThat(standing(house, meeting).version())
                    .as("no phone reads its page again for it")
                    .isEqualTo(version);
            ready(house, meeting, cees, talk, false);
            assertThat(standing(house, meeting).ready().of(Party.CUSTOMER)).isZero();

            ready(house, meeting, cees, talk, true);
            meeting.at(meeting.first(), Step.VOTE);
            assertThat(standing(house, meeting).ready().of(Party.CUSTOMER)).isZero();
        }
    }

    @OnBothDatabases
    void handsAreInTheOrderInWhichTheyWereRaisedUntilTheyAreLowered(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house)
                    .joined(Party.CUSTOMER, "Cees", "Carla")
                    .joined(Party.SUPPLIER, "Sem");
            var cees = meeting.seats(Party.CUSTOMER).getFirst();
            var carla = meeting.seats(Party.CUSTOMER).getLast();
            var sem = meeting.seats(Party.SUPPLIER).getFirst();
            var seen = standing(house, meeting).gestures();
            for (var seat : List.of(sem, cees, carla, sem)) {
                use(house).raiseHand(meeting.terms(), seat, true);
            }

            assertThat(hand(house, meeting, sem)).contains(1);
            assertThat(hand(house, meeting, cees)).contains(2);
            assertThat(standing(house, meeting).gestures())
                    .as("so that whoever steers sees it; once more is nothing new")
                    .isEqualTo(seen + 3);
            meeting.at(meeting.first(), Step.TALK);
            assertThat(hand(house, meeting, sem))
                    .as("it stays up from step to step")
                    .contains(1);

            use(house).raiseHand(meeting.terms(), cees, false);
            assertThat(hand(house, meeting, cees)).isEmpty();
            var version = standing(house, meeting).version();
            assertThat(lower(house, meeting, new Steerer.ByAccount(new AccountId(new UUID(0, 8))), sem))
                    .isInstanceOf(Steering.NotYours.class);
            assertThat(hand(house, meeting, sem)).contains(1);
            assertThat(lower(house, meeting, new Steerer.ByAccount(FEMKE.account()), sem))
                    .isInstanceOf(Steering.Done.class);
            assertThat(hand(house, meeting, sem)).isEmpty();
            assertThat(hand(house, meeting, carla)).contains(3);
            assertThat(standing(house, meeting).version())
                    .as("so that the phone sees it")
                    .isGreaterThan(version);

            house.use(JoinMeeting.class).leave(meeting.terms(), carla);
            assertThat(hand(house, meeting, carla)).isEmpty();
        }
    }

    @OnBothDatabases
    void whoGoesAlongDoesSoWithWhatStandsThereAndNotWithAnotherText(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting = HeldMeeting.begun(house).joined(Party.CUSTOMER, "Cees", "Carla");
            var topic = meeting.first();
            var cees = meeting.seats(Party.CUSTOMER).getFirst();
            var carla = meeting.seats(Party.CUSTOMER).getLast();
            use(house).assent(meeting.terms(), cees, topic, Assent.ALONG);
            assertThat(gestures(house, meeting, cees)).as("too early").isEqualTo(NOTHING);
            meeting.at(topic, Step.CONCLUDE);

            use(house).assent(meeting.terms(), cees, topic, Assent.ALONG);
            use(house).assent(meeting.terms(), carla, topic, Assent.ALONG);
            use(house).assent(meeting.terms(), carla, topic, Assent.DIFFERENTLY);
            assertThat(gestures(house, meeting, cees).assent()).contains(Assent.ALONG);
            assertThat(gestures(house, meeting, carla).assent()).contains(Assent.DIFFERENTLY);

            meeting.note(AT_THE_TABLE, topic, ConclusionField.SAID, "", "something else");
            assertThat(gestures(house, meeting, cees).assent()).isEmpty();
            use(house).assent(meeting.terms(), cees, topic, Assent.ALONG);
            meeting.at(topic, Step.TALK);
            assertThat(gestures(house, meeting, cees).assent()).isEmpty();
        }
    }

    @OnBothDatabases
    void nothingOfItIsKnownAfterTheMeetingNorOfASideThatHasEnded(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var meeting =
                    HeldMeeting.begun(house).joined(Party.CUSTOMER, "Cees").joined(Party.SUPPLIER, "Sem");
            var topic = meeting.first();
            var cees = meeting.seats(Party.CUSTOMER).getFirst();
            var sem = meeting.seats(Party.SUPPLIER).getFirst();
            meeting.at(topic, Step.CONCLUDE);
            house.use(EndParticipation.class)
                    .handle(meeting.terms(), Party.SUPPLIER, HeldMeeting.sponsor(Party.SUPPLIER));
            for (var seat : List.of(cees, sem)) {
                ready(house, meeting, seat, new Place.AtTopic(topic, Step.CONCLUDE), true);
                use(house).raiseHand(meeting.terms(), seat, true);
                use(house).assent(meeting.terms(), seat, topic, Assent.ALONG);
            }
            assertThat(gestures(house, meeting, sem)).isEqualTo(NOTHING);
            assertThat(gestures(house, meeting, cees))
                    .isEqualTo(new Gestures(true, Optional.of(1), Optional.of(Assent.ALONG)));

            meeting.concluded();
            assertThat(gestures(house, meeting, cees)).isEqualTo(NOTHING);
            use(house).raiseHand(meeting.terms(), cees, true);
            assertThat(gestures(house, meeting, cees)).isEqualTo(NOTHING);
        }
    }

    private static final Gestures NOTHING = new Gestures(false, Optional.empty(), Optional.empty());

    private static ShowGestures use(House house) {
        return house.use(ShowGestures.class);
    }

    private static void ready(House house, HeldMeeting meeting, SeatId seat, Place at, boolean isReady) {
        use(house).ready(meeting.terms(), seat, at, isReady);
    }

    private static Steering lower(House house, HeldMeeting meeting, Steerer by, SeatId whose) {
        return use(house).lower(meeting.terms(), by, seat -> seat.id().equals(whose));
    }

    private static Optional<Integer> hand(House house, HeldMeeting meeting, SeatId seat) {
        return gestures(house, meeting, seat).hand();
    }

    private static Gestures gestures(House house, HeldMeeting meeting, SeatId id) {
        return house
                .use(Transactions.class)
                .read(() -> house.use(Seats.class)
                        .of(meeting.terms().workspace(), meeting.terms().id()))
                .stream()
                .filter(seat -> seat.id().equals(id))
                .map(Seat::gestures)
                .findFirst()
                .orElseThrow();
    }

    private static WatchMeeting.Standing standing(House house, HeldMeeting meeting) {
        return house.use(WatchMeeting.class)
                .handle(meeting.terms().workspace(), meeting.terms().id())
                .orElseThrow();
    }
}
