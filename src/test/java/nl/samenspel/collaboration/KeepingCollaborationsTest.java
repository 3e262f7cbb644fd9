package nl.samenspel.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.store.AccountStores;
import nl.samenspel.collaboration.store.CollaborationStores;
import nl.samenspel.party.Intention;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

class KeepingCollaborationsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

    @OnBothDatabases
    void allThatWasSaidAboutACollaborationIsFoundAgain(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspace("ours");

        var started = house.start.handle(workspace, FULL, "Anna");

        assertThat(house.find.handle(workspace, started.id())).contains(started);
        assertThat(started.description()).isEqualTo(FULL);
    }

    @OnBothDatabases
    void theLongestTextsThatMayBeTypedFit(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspace("ours");
        var longest = new Description(
                "é".repeat(Description.LONGEST_NAME),
                Kind.CO_SOURCED,
                "\n€".repeat(Description.LONGEST_SCOPE / 2),
                Description.MOST_STRATEGIC,
                Set.of(),
                parties(
                        new CollaborationParty(
                                "c".repeat(CollaborationParty.LONGEST_NAME), Optional.of(Intention.OWN_ADVANTAGE)),
                        new CollaborationParty("ñ".repeat(CollaborationParty.LONGEST_NAME), Optional.empty())),
                List.of(new PerformanceIndicator(
                        "n".repeat(PerformanceIndicator.LONGEST_NAME),
                        "t".repeat(PerformanceIndicator.LONGEST_VALUE),
                        "r".repeat(PerformanceIndicator.LONGEST_VALUE))));

        var started = house.start.handle(workspace, longest, "A".repeat(120));

        assertThat(house.find.handle(workspace, started.id())).contains(started);
    }

    @OnBothDatabases
    void describingAnewReplacesEverythingAndLeavesOthersAlone(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspace("ours");
        var changed = house.start.handle(workspace, FULL, "Anna");
        var other = house.start.handle(workspace, FULL, "Anna");
        var bare = Description.between("Renamed", "Buyer", "Seller");

        new House(database, TUESDAY).change.handle(new Collaboration(workspace, changed.id(), bare), "Bram");

        assertThat(house.find.handle(workspace, changed.id()).orElseThrow().description())
                .isEqualTo(bare);
        assertThat(house.find.handle(workspace, other.id())).contains(other);
        assertThat(house.timeline
                        .latest(workspace, changed.id(), Integer.MAX_VALUE)
                        .entries())
                .containsExactly(
                        new TimelineEntry(at(TUESDAY), RelationHappening.CHANGED, "Bram", ""),
                        new TimelineEntry(at(MONDAY), RelationHappening.STARTED, "Anna", ""));
    }

    @OnBothDatabases
    void whatDidNotChangeIsNotToldOnTheTimeline(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspace("ours");
        var started = house.start.handle(workspace, FULL, "Anna");

        house.change.handle(started, "Bram");

        assertThat(house.timeline
                        .latest(workspace, started.id(), Integer.MAX_VALUE)
                        .entries())
                .extracting(TimelineEntry::what)
                .containsExactly(RelationHappening.STARTED);
    }

    @OnBothDatabases
    void aWorkspaceListsItsOwnCollaborationsTheNewestFirst(Database database) {
        var monday = new House(database, MONDAY);
        var ours = monday.workspace("ours");
        var theirs = monday.workspace("theirs");
        var first = monday.start.handle(ours, FULL, "Anna");
        var foreign = monday.start.handle(theirs, FULL, "Zoë");
        var second = new House(database, TUESDAY).start.handle(ours, FULL, "Anna");

        assertThat(monday.find.all(ours)).containsExactly(second, first);
        assertThat(monday.find.handle(ours, foreign.id())).isEmpty();
        assertThat(monday.timeline.latest(ours, foreign.id(), Integer.MAX_VALUE).entries())
                .isEmpty();
        assertThat(monday.find.handle(theirs, foreign.id())).contains(foreign);
    }

    @OnBothDatabases
    void changingWhatIsNotThereOrNotOursChangesNothing(Database database) {
        var house = new House(database, MONDAY);
        var ours = house.workspace("ours");
        var theirs = house.workspace("theirs");
        var foreign = house.start.handle(theirs, FULL, "Zoë");
        var intrusion = Description.between("Taken over", "us", "us");

        house.change.handle(new Collaboration(ours, foreign.id(), intrusion), "Anna");
        house.change.handle(new Collaboration(ours, new CollaborationId(UUID.randomUUID()), intrusion), "Anna");

        assertThat(house.find.handle(theirs, foreign.id())).contains(foreign);
        assertThat(house.find.all(ours)).isEmpty();
    }

    @OnBothDatabases
    void aCollaborationGoesWithItsWorkspace(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspace("ours");
        var started = house.start.handle(workspace, FULL, "Anna");

        database.transactions().change(() -> AccountStores.on(database).removeWorkspace(workspace));

        assertThat(house.find.handle(workspace, started.id())).isEmpty();
        assertThat(house.timeline
                        .latest(workspace, started.id(), Integer.MAX_VALUE)
                        .entries())
                .isEmpty();
    }

    private static final Description FULL = new Description(
            "Workplace services",
            Kind.INTERNAL,
            "Laptops;\nand “everything” that hangs on them <b>",
            4,
            Set.of(DirectingPart.GOVERNING, DirectingPart.INTEGRATING),
            parties(
                    new CollaborationParty("Trading company", Optional.of(Intention.PARTNERSHIP)),
                    new CollaborationParty("ICT provider", Optional.of(Intention.SUPPLIER_RELATIONSHIP))),
            List.of(
                    new PerformanceIndicator("Availability", "99,9 %", "99,95 %"),
                    new PerformanceIndicator("Answered in time", "", "")));

    private static PerParty<CollaborationParty> parties(CollaborationParty customer, CollaborationParty supplier) {
        return new PerParty<>(customer, supplier);
    }

    private static LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static final class House {
        final StartCollaboration start;
        final ChangeCollaboration change;
        final FindCollaboration find;
        final ReadTimeline timeline;
        private final Database database;
        private final Instant now;

        House(Database database, Instant now) {
            this.database = database;
            this.now = now;
            var clock = Clock.fixed(now, ZoneOffset.UTC);
            var transactions = database.transactions();
            var collaborations = CollaborationStores.on(database);
            var ids = new Ids(clock);
            var record = new RecordOnTimeline(collaborations, transactions, ids, clock);
            start = new StartCollaboration(collaborations, record, transactions, ids, clock);
            change = new ChangeCollaboration(collaborations, record, transactions);
            find = new FindCollaboration(collaborations, transactions);
            timeline = new ReadTimeline(collaborations, transactions);
        }

        WorkspaceId workspace(String name) {
            var workspace = new Workspace(new WorkspaceId(UUID.randomUUID()), name, false, Workspace.USUAL_ZONE);
            database.transactions()
                    .change(() -> AccountStores.on(database)
                            .addWorkspace(workspace, LocalDateTime.ofInstant(now, ZoneOffset.UTC)));
            return workspace.id();
        }
    }
}
