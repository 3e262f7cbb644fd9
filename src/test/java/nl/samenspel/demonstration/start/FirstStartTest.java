package nl.samenspel.demonstration.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import nl.samenspel.House;
import nl.samenspel.account.EnterDemonstration;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Workspace;
import nl.samenspel.demonstration.MakeDemonstration;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {
    private static final boolean WANTED = true;
    private static final boolean NO_DEMO = false;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatWasThrownAwayDoesNotComeBackAtTheNextStartAndNobodyGetsInWithoutAPassword() {
        GrantId place;
        try (Database database = Database.sqlite(folder);
                House house = start(database, WANTED)) {
            var demonstration =
                    house.use(ManageWorkspaces.class).demonstration().orElseThrow();
            place = house.use(ManageMembers.class)
                    .list(demonstration.id())
                    .getFirst()
                    .grant();
            assertThat(house.use(EnterDemonstration.class).handle(place)).isPresent();

            house.use(ManageWorkspaces.class).removeDemonstration();
        }
        try (Database database = Database.sqlite(folder);
                House house = start(database, WANTED)) {
            assertThat(house.use(ManageWorkspaces.class).list()).isEmpty();
            assertThat(house.use(EnterDemonstration.class).handle(place)).isEmpty();
        }
    }

    @Test
    void whoStartsEmptyStaysEmpty() {
        try (Database database = Database.sqlite(folder);
                House house = start(database, NO_DEMO)) {
            assertThat(house.use(ManageWorkspaces.class).list()).isEmpty();
        }
        try (Database database = Database.sqlite(folder);
                House house = start(database, WANTED)) {
            assertThat(house.use(ManageWorkspaces.class).list()).isEmpty();
        }
    }

    @Test
    void itIsMadeInTheLanguageOfTheMachine() {
        try (Database database = Database.sqlite(folder);
                House house = House.on(database, "2026-11-24T09:00:00Z")) {
            firstStart(house, database, WANTED).make(Locale.of("fr", "CH"));

            assertThat(house.use(ManageWorkspaces.class).demonstration().map(Workspace::name))
                    .contains("Démonstration");
        }
    }

    private static FirstStart firstStart(House house, Database database, boolean wanted) {
        var making = house.use(MakeDemonstration.class);
        return new FirstStart(
                making, new DemonstrationInLanguage(making, house.use(FindModel.class)), database, wanted);
    }

    private static House start(Database database, boolean wanted) {
        House house = House.on(database, "2026-11-24T09:00:00Z");
        firstStart(house, database, wanted).make(Locale.UK);
        return house;
    }
}
