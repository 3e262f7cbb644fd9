package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.ActionNote;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.ActionText.Problem;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.PlanActions.Planning;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.programme.Progress.Status;
import nl.samenspel.improvement.programme.ReportProgress;
import nl.samenspel.improvement.programme.ReportProgress.Reporting;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** What was said of an action stays; what two write at once is kept of both. */
class PlanningActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Signatory FEMKE = new Signatory("Femke", "femke@example.org");

    private record Place(House house, Collaboration collaboration) {

        static Place in(House house) {
            house.itIs("2026-11-23T12:00:00Z");
            Wave.Revealed wave = HouseMeetings.revealed(house);
            house.itIs("2026-11-23T12:00:00Z");
            return new Place(
                    house,
                    house.use(FindCollaboration.class)
                            .handle(wave.terms().workspace(), wave.terms().collaboration())
                            .orElseThrow());
        }

        Planning add(ActionText text) {
            return house.use(PlanActions.class).add(collaboration, text, FEMKE);
        }

        ActionId added(ActionText text) {
            return ((Planning.Planned) add(text)).action();
        }

        Planning change(ActionId id, ActionText shown, ActionText text) {
            return house.use(PlanActions.class).change(collaboration, id, shown.mark(), text, FEMKE);
        }

        List<Action> all() {
            return house.use(PlanActions.class).of(collaboration.workspace(), collaboration.id());
        }

        List<Action> due(int most) {
            return house.use(PlanActions.class).due(collaboration.workspace(), collaboration.id(), most);
        }

        Set<String> aimedAtSince(LocalDate day) {
            return house.use(PlanActions.class).aimedAtSince(collaboration.workspace(), collaboration.id(), day);
        }

        boolean goesOnSince(LocalDate day) {
            return house.use(PlanActions.class).goesOnSince(collaboration.workspace(), collaboration.id(), day);
        }

        Action action(ActionId id) {
            return all().stream()
                    .filter(action -> action.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<ActionNote> notes(ActionId id) {
            return house.use(PlanActions.class).notes(collaboration.workspace(), id);
        }

        Reporting say(ActionId id, Progress progress, String said) {
            return house.use(ReportProgress.class).handle(collaboration, id, progress, said, FEMKE);
        }

        List<Owner> owners() {
            return house.use(NameOwners.class).of(collaboration.workspace(), collaboration.id());
        }

        List<ImprovementHappening> happened() {
            return house
                    .use(ReadTimeline.class)
                    .latest(collaboration.workspace(), collaboration.id(), Integer.MAX_VALUE)
                    .entries()
                    .stream()
                    .map(TimelineEntry::what)
                    .filter(ImprovementHappening.class::isInstance)
                    .map(ImprovementHappening.class::cast)
                    .toList();
        }
    }

    private static ActionText text(String deed, String owner) {
        return text(deed, owner, TODAY.plusMonths(2), "strategy");
    }

    private static ActionText due(String deed, int days, String aspect) {
        return text(deed, "Carla", TODAY.plusDays(days), aspect);
    }

    private static ActionText text(String deed, String owner, LocalDate due, String aspect) {
        return new ActionText(
                "the plan changes",
                deed,
                Optional.of(Party.CUSTOMER),
                owner,
                due,
                OptionalInt.of(4),
                Map.of(aspect, new Lift(7)),
                "nobody is surprised");
    }

    @OnBothDatabases
    void whatIsDueComesFirstAndWhatIsDoneOrDroppedIsNotDue(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var late = place.added(due("write it down", 9, "strategy"));
            var soon = place.added(due("call each other", 2, "people"));
            var done = place.added(due("visit each other", 1, "agility"));
            var dropped = place.added(due("move in together", 3, "structure"));
            place.say(done, new Progress.Done(TODAY), "");
            place.say(dropped, new Progress.Dropped("too far"), "");
            place.say(soon, new Progress.UnderWay(), "");

            assertThat(place.due(5)).isEqualTo(List.of(place.action(soon), place.action(late)));
            assertThat(place.due(1)).extracting(Action::id).containsExactly(soon);
            assertThat(place.aimedAtSince(TODAY)).containsExactlyInAnyOrder("strategy", "people", "agility");
            assertThat(place.aimedAtSince(TODAY.plusDays(1))).containsExactlyInAnyOrder("strategy", "people");
            assertThat(place.goesOnSince(TODAY.plusDays(1))).isTrue();
            place.say(soon, new Progress.Dropped("too late"), "");
            place.say(late, new Progress.Dropped("too late"), "");
            assertThat(place.due(5)).isEmpty();
            assertThat(place.goesOnSince(TODAY)).isTrue();
            assertThat(place.goesOnSince(TODAY.plusDays(1))).isFalse();
        }
    }

    @OnBothDatabases
    void whatIsPlannedIsKeptWithAllThatBelongsToIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var id = place.added(text("call each other", "Carla"));
            assertThat(place.added(text("call each other", "Carla")))
                    .as("twice the same")
                    .isEqualTo(id);

            var action = place.action(id);
            assertThat(action.text()).isEqualTo(text("call each other", "Carla"));
            assertThat(action.progress()).isEqualTo(new Progress.Planned());
            assertThat(action.confidence().both()).containsOnly(Optional.empty());
            assertThat(place.happened()).containsExactly(ImprovementHappening.ACTION_ADDED);
        }
    }

    @OnBothDatabases
    void whatDoesNotFitIsRefusedAndNothingIsStored(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var odd = new ActionText(
                    "o".repeat(501),
                    " ",
                    Optional.empty(),
                    "",
                    TODAY.minusDays(1),
                    OptionalInt.of(2_001),
                    Map.of(),
                    "s".repeat(501));

            assertThat(place.add(odd))
                    .isEqualTo(new Planning.Refused(Set.of(
                            Problem.OCCASION_TOO_LONG,
                            Problem.DEED_MISSING,
                            Problem.OWNER_MISSING,
                            Problem.DUE_PAST,
                            Problem.TOO_MANY_DAYS,
                            Problem.SIGN_TOO_LONG)));
            assertThat(place.all()).isEmpty();
            assertThat(place.owners()).isEmpty();
        }
    }

    @OnBothDatabases
    void whoeverSavesLaterSeesWhatTheOtherWrote(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var shown = text("call each other", "Carla");
            var id = place.added(shown);
            var first = text("meet each month", "Carla");
            var second = text("write each week", "Ruud");

            assertThat(place.change(id, shown, first)).isEqualTo(new Planning.Planned(id));
            assertThat(place.change(id, shown, second)).isEqualTo(new Planning.Clash(first));
            assertThat(place.change(id, shown, first)).as("the same twice").isEqualTo(new Planning.Planned(id));
            assertThat(place.action(id).text()).isEqualTo(first);

            assertThat(place.change(id, first, second)).isEqualTo(new Planning.Planned(id));
            assertThat(place.action(id).text()).isEqualTo(second);
            assertThat(place.owners()).extracting(Owner::name).containsExactly("Carla", "Ruud");
        }
    }

    @OnBothDatabases
    void whatIsLateMayBeChangedAndStayLate(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var shown = text("call each other", "Carla");
            var id = place.added(shown);
            house.itIs("2027-03-01T12:00:00Z");
            var better = text("call each other first", "Carla");

            assertThat(place.action(id).overdue(LocalDate.of(2027, 3, 1))).isEqualTo(OptionalInt.of(37));
            assertThat(place.change(id, shown, better)).isEqualTo(new Planning.Planned(id));
            assertThat(place.add(text("something else", "Carla")))
                    .isEqualTo(new Planning.Refused(Set.of(Problem.DUE_PAST)));
        }
    }

    @OnBothDatabases
    void whatHasBecomeOfItIsSaidAndEverythingSaidStays(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var id = place.added(text("call each other", "Carla"));

            assertThat(place.say(id, new Progress.Planned(), "")).isEqualTo(Reporting.NOTHING_SAID);
            assertThat(place.say(id, new Progress.UnderWay(), "begun")).isEqualTo(Reporting.NOTED);
            assertThat(place.say(id, new Progress.UnderWay(), "going on")).isEqualTo(Reporting.NOTED);
            assertThat(place.say(id, new Progress.Dropped(""), "")).isEqualTo(Reporting.WHY_MISSING);
            assertThat(place.say(id, new Progress.UnderWay(), "l".repeat(1_001)))
                    .isEqualTo(Reporting.TOO_LONG);
            assertThat(place.say(id, new Progress.Done(TODAY), "")).isEqualTo(Reporting.NOTED);
            house.itIs("2026-12-24T12:00:00Z");
            assertThat(place.say(id, new Progress.Done(LocalDate.of(2026, 12, 24)), "still"))
                    .isEqualTo(Reporting.NOTED);

            assertThat(place.action(id).progress())
                    .as("done when it was said first")
                    .isEqualTo(new Progress.Done(TODAY));
            assertThat(place.notes(id))
                    .extracting(ActionNote::status, ActionNote::said)
                    .containsExactly(
                            tuple(Optional.of(Status.UNDER_WAY), "begun"),
                            tuple(Optional.empty(), "going on"),
                            tuple(Optional.of(Status.DONE), ""),
                            tuple(Optional.empty(), "still"));
            assertThat(place.happened())
                    .containsExactlyInAnyOrder(
                            ImprovementHappening.ACTION_ADDED,
                            ImprovementHappening.ACTION_BEGUN,
                            ImprovementHappening.ACTION_DONE);
        }
    }

    @OnBothDatabases
    void theOrderIsWhatPeopleMakeIt(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var first = place.added(text("one", "Carla"));
            var second = place.added(text("two", "Carla"));
            var third = place.added(text("three", "Carla"));

            house.use(PlanActions.class).move(place.collaboration, third, true);
            assertThat(place.all()).extracting(Action::id).containsExactly(first, third, second);
            house.use(PlanActions.class).move(place.collaboration, first, true);
            assertThat(place.all()).extracting(Action::id).as("the first stays").containsExactly(first, third, second);
            house.use(PlanActions.class).move(place.collaboration, first, false);
            assertThat(place.all()).extracting(Action::id).containsExactly(third, first, second);
        }
    }

    @OnBothDatabases
    void partiesThatDifferMuchInHowSureTheyAreHaveSomethingToTalkAbout(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var id = place.added(text("one", "Carla"));
            var plan = house.use(PlanActions.class);

            plan.rate(place.collaboration, id, Party.CUSTOMER, 8);
            assertThat(place.action(id).dividesParties()).as("one has not said").isFalse();
            plan.rate(place.collaboration, id, Party.SUPPLIER, 6);
            assertThat(place.action(id).dividesParties()).isFalse();
            plan.rate(place.collaboration, id, Party.SUPPLIER, 5);
            assertThat(place.action(id).dividesParties()).isTrue();
        }
    }

    @OnBothDatabases
    void anOwnerWhoIsErasedLeavesTheActionAndNoName(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var id = place.added(text("one", "Carla Brandt"));
            var owner = place.owners().getFirst();
            var names = house.use(NameOwners.class);
            var link = names.link(place.collaboration, Optional.of(owner.id())).orElseThrow();
            assertThat(house.use(ReportProgress.class)
                            .byOwner(place.collaboration, owner.id(), id, new Progress.UnderWay(), "begun"))
                    .isEqualTo(Reporting.NOTED);

            assertThat(names.erase(place.collaboration, owner.id(), FEMKE)).isTrue();
            assertThat(names.erase(place.collaboration, owner.id(), FEMKE)).isFalse();

            assertThat(place.owners()).isEmpty();
            assertThat(names.behind(link)).isEmpty();
            assertThat(names.link(place.collaboration, Optional.of(owner.id()))).isEmpty();
            assertThat(place.action(id).text().owner()).isEmpty();
            assertThat(place.action(id).text().deed()).isEqualTo("one");
            assertThat(place.notes(id)).extracting(ActionNote::name).containsExactly("");
            var another = place.added(text("two", "Carla Brandt"));
            assertThat(place.action(another).owner().id())
                    .as("who comes by that name")
                    .isNotEqualTo(owner.id());
        }
    }

    @OnBothDatabases
    void aNewLinkTakesThePlaceOfTheOldAndReachesTheOwnActionsOnly(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var place = Place.in(house);
            var carlas = place.added(text("one", "Carla"));
            var ruuds = place.added(text("two", "Ruud"));
            var names = house.use(NameOwners.class);
            var carla = place.action(carlas).owner();
            var old = names.link(place.collaboration, Optional.of(carla.id())).orElseThrow();
            var link = names.link(place.collaboration, Optional.of(carla.id())).orElseThrow();
            var all = names.link(place.collaboration, Optional.empty()).orElseThrow();

            assertThat(names.behind(old)).isEmpty();
            assertThat(names.behind("nothing")).isEmpty();
            assertThat(names.behind(link).orElseThrow().owner()).contains(carla.id());
            assertThat(names.behind(all).orElseThrow().owner()).isEmpty();
            assertThat(house.use(ReportProgress.class)
                            .byOwner(place.collaboration, carla.id(), ruuds, new Progress.Done(TODAY), ""))
                    .isEqualTo(Reporting.NO_SUCH_ACTION);
            assertThat(place.action(ruuds).progress()).isEqualTo(new Progress.Planned());
        }
    }
}
