package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.EventDraft;
import nl.samenspel.collaboration.EventDraft.Problem;
import nl.samenspel.collaboration.EventId;
import nl.samenspel.collaboration.EventKind;
import nl.samenspel.collaboration.HideCollaboration;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.collaboration.NoteEvents.Noting;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.RelationEvent;
import nl.samenspel.collaboration.RelationHappening;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

class NotingEventsTest {

    private static final Signatory ANNA = new Signatory("A".repeat(120), "anna@example.org");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** Two collaborations of a workspace. */
    private record Place(House house, Collaboration ours, Collaboration other) {

        static Place in(House house) {
            house.itIs("2026-11-23T12:00:00Z");
            var workspace =
                    house.use(ManageWorkspaces.class).start("Trading", false).id();
            return new Place(house, collaboration(house, workspace), collaboration(house, workspace));
        }

        private static Collaboration collaboration(House house, WorkspaceId workspace) {
            return house.use(StartCollaboration.class)
                    .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Anna");
        }

        Noting note(Collaboration collaboration, EventDraft draft) {
            return house.use(NoteEvents.class).note(collaboration, draft, ANNA);
        }

        boolean remove(Collaboration collaboration, EventId event) {
            return house.use(NoteEvents.class).remove(collaboration, event, ANNA);
        }

        List<RelationEvent> events() {
            return house.use(NoteEvents.class).of(ours.workspace(), ours.id());
        }
    }

    @OnBothDatabases
    void whatWasNotedIsFoundAgainTheEarliestFirst(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var late = new EventDraft(EventKind.CHANGE_OF_PEOPLE, DAY.plusYears(10), "é".repeat(RelationEvent.LONGEST));
            var early = new EventDraft(EventKind.OTHER, DAY.minusYears(10), "<b> “and” 'so' 😀");

            place.note(place.ours(), late);
            place.note(place.other(), new EventDraft(EventKind.ESCALATION, DAY, "Of others"));
            place.note(place.ours(), early);

            assertThat(place.events())
                    .extracting(event -> new EventDraft(event.kind(), event.day(), event.said()))
                    .containsExactly(early, late);
            assertThat(place.events()).extracting(RelationEvent::notedBy).containsOnly(ANNA);
        }
    }

    @OnBothDatabases
    void removingLeavesAnEntryOfWhatItWas(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            place.note(place.ours(), new EventDraft(EventKind.ESCALATION, DAY, "d".repeat(RelationEvent.LONGEST)));
            var noted = place.events().getFirst().id();

            assertThat(place.remove(place.other(), noted)).isFalse();
            assertThat(place.remove(place.ours(), new EventId(UUID.randomUUID())))
                    .isFalse();
            assertThat(place.events()).hasSize(1);
            assertThat(place.remove(place.ours(), noted)).isTrue();
            assertThat(place.remove(place.ours(), noted)).isFalse();

            assertThat(place.events()).isEmpty();
            assertThat(house.use(ReadTimeline.class)
                            .latest(place.ours().workspace(), place.ours().id(), Integer.MAX_VALUE)
                            .entries())
                    .filteredOn(entry -> entry.what() == RelationHappening.EVENT_REMOVED)
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.actor()).isEqualTo(ANNA);
                        assertThat(entry.detail()).isEqualTo("d".repeat(RelationEvent.LONGEST));
                        assertThat(entry.concerned()).containsExactly("escalation", "2026-11-23");
                    });
        }
    }

    @OnBothDatabases
    void thereIsAnEndToHowManyThereAre(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var again = new EventDraft(EventKind.OTHER, DAY, "Again");
            for (int number = 0; number < NoteEvents.MOST_EVENTS; number++) {
                assertThat(place.note(place.ours(), again)).isInstanceOf(Noting.Noted.class);
            }

            assertThat(place.note(place.ours(), again)).isEqualTo(new Noting.TooMany());
            assertThat(place.events()).hasSize(NoteEvents.MOST_EVENTS);
        }
    }

    @OnBothDatabases
    void aDayTooFarAwayAndASentenceThatIsNoneAreRefused(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var early = new EventDraft(EventKind.OTHER, DAY.minusYears(10).minusDays(1), " ");
            var late = new EventDraft(
                    EventKind.OTHER, DAY.plusYears(10).plusDays(1), "x".repeat(RelationEvent.LONGEST + 1));

            assertThat(place.note(place.ours(), early))
                    .isEqualTo(new Noting.Refused(Set.of(Problem.DAY_TOO_EARLY, Problem.SAID_MISSING)));
            assertThat(place.note(place.ours(), late))
                    .isEqualTo(new Noting.Refused(Set.of(Problem.DAY_TOO_LATE, Problem.SAID_TOO_LONG)));
            assertThat(place.events()).isEmpty();
        }
    }

    @OnBothDatabases
    void eventsGoWithTheirCollaboration(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            place.note(place.ours(), new EventDraft(EventKind.OTHER, DAY, "Gone"));

            house.use(HideCollaboration.class).remove(place.ours());

            assertThat(place.events()).isEmpty();
        }
    }
}
