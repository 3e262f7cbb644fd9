package nl.samenspel;

import static nl.samenspel.HeldMeeting.AT_THE_TABLE;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ActionText.Decision;
import nl.samenspel.dialogue.Actions;
import nl.samenspel.dialogue.EarlierActions;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** A meeting begins with what earlier ones agreed, and says what has become of it. */
class EarlierActionsTest {

    private static final ActionText FIRST = action("we share the plan", 1);
    private static final ActionText LATER = action("we meet monthly", 2);

    private static ActionText action(String deed, int day) {
        return new ActionText("", deed, Party.CUSTOMER, "Carla", LocalDate.of(2026, 10, day), new Decision.Ours());
    }

    @OnBothDatabases
    void whatIsOpenComesToTheNextMeetingOfTheCollaborationOnceTheOneThatAgreedItIsOver(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var last = HeldMeeting.begun(house, HouseMeetings.planned(house, wave));
            last.act(AT_THE_TABLE, LATER, FIRST);
            var next = HouseMeetings.planned(house, wave);
            var ofOthers = HouseMeetings.planned(house, HouseMeetings.revealed(house));

            assertThat(earlier(house, next)).as("it goes on").isEmpty();
            var record = last.concluded().record().text();

            assertThat(earlier(house, next))
                    .extracting(one -> one.action().text())
                    .as("what is due first comes first")
                    .containsExactly(FIRST, LATER);
            assertThat(earlier(house, next)).noneMatch(Actions.Earlier::isSaid);
            assertThat(earlier(house, ofOthers)).isEmpty();
            assertThat(earlier(house, last.found())).as("it is over itself").isEmpty();

            settle(house, next, FIRST, Action.State.DONE);
            assertThat(last.record().text())
                    .as("it is known later than the record")
                    .isEqualTo(record);
        }
    }

    @OnBothDatabases
    void whatWasSaidStaysAtThatMeetingAndMayBeTakenBackThere(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            HeldMeeting.begun(house, HouseMeetings.planned(house, wave))
                    .acting(FIRST, LATER)
                    .concluded();
            var next = HouseMeetings.planned(house, wave);
            var another = HouseMeetings.planned(house, wave);

            settle(house, next, FIRST, Action.State.DROPPED);
            settle(house, next, LATER, Action.State.OPEN);

            assertThat(earlier(house, next)).hasSize(2).allMatch(Actions.Earlier::isSaid);
            assertThat(earlier(house, another))
                    .extracting(one -> one.action().text())
                    .containsExactly(LATER);
            assertThat(earlier(house, another)).noneMatch(Actions.Earlier::isSaid);

            settle(house, next, FIRST, Action.State.OPEN);
            assertThat(earlier(house, another)).hasSize(2);
        }
    }

    @OnBothDatabases
    void onlyWhatIsShownThereCanBeSettledAndOnlyByWhoeverSteersInSession(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var last =
                    HeldMeeting.begun(house, HouseMeetings.planned(house, wave)).acting(FIRST);
            var next = HeldMeeting.begun(house, HouseMeetings.planned(house, wave));
            var elsewhere = HeldMeeting.begun(house);
            last.concluded();
            var id = earlier(house, next.found()).getFirst().action().id();
            var use = house.use(EarlierActions.class);
            var somebody = new Steerer.ByAccount(new AccountId(new UUID(0, 8)));
            var femke = new Steerer.ByAccount(HouseMeetings.FEMKE.account());

            assertThat(use.settle(elsewhere.terms(), id, Action.State.DONE)).isFalse();
            assertThat(use.settle(last.terms(), id, Action.State.DONE)).isFalse();
            assertThat(use.settle(next.terms(), new ActionId(UUID.randomUUID()), Action.State.DONE))
                    .isFalse();
            assertThat(use.settle(next.terms(), somebody, id, Action.State.DONE))
                    .isInstanceOf(Steering.NotYours.class);
            assertThat(use.settle(last.terms(), femke, id, Action.State.DONE))
                    .isInstanceOf(Steering.NotInSession.class);
            assertThat(earlier(house, next.found()).getFirst().action().state()).isEqualTo(Action.State.OPEN);

            var version = version(house, next);
            assertThat(use.settle(next.terms(), femke, id, Action.State.DONE)).isInstanceOf(Steering.Done.class);
            assertThat(version(house, next)).as("so that the wall sees it").isGreaterThan(version);
        }
    }

    @OnBothDatabases
    void aMeetingInSessionComesToItOnlyWhereThereIsSomething(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house);
            var first = HeldMeeting.begun(house, HouseMeetings.planned(house, wave));
            assertThat(places(house, first)).doesNotContain(new Place.LastTime());
            first.acting(FIRST).concluded();

            var next = HeldMeeting.begun(house, HouseMeetings.planned(house, wave));
            assertThat(places(house, next).get(1)).isEqualTo(new Place.LastTime());
            settle(house, next.found(), FIRST, Action.State.DONE);
            assertThat(places(house, next)).as("nobody loses the place").contains(new Place.LastTime());
        }
    }

    private static List<Place> places(House house, HeldMeeting meeting) {
        return house.use(WatchMeeting.class)
                .handle(meeting.terms().workspace(), meeting.terms().id())
                .orElseThrow()
                .places();
    }

    private static List<Actions.Earlier> earlier(House house, Meeting meeting) {
        return house.use(EarlierActions.class).handle(meeting.terms());
    }

    private static void settle(House house, Meeting meeting, ActionText text, Action.State state) {
        var id = earlier(house, meeting).stream()
                .map(Actions.Earlier::action)
                .filter(action -> action.text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(house.use(EarlierActions.class).settle(meeting.terms(), id, state))
                .isTrue();
    }

    private static long version(House house, HeldMeeting meeting) {
        return house.use(Transactions.class)
                .read(() -> house.use(Meetings.class)
                        .version(meeting.terms().workspace(), meeting.terms().id()));
    }
}
