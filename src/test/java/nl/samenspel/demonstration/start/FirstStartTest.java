package nl.samenspel.demonstration.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.samenspel.House;
import nl.samenspel.account.EnterDemonstration;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
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
    void whatWasThrownAwayDoesNotComeBackAtTheNextStartAndNobodyGetsInWithoutAPassword() throws IOException {
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
    void whoStartsEmptyStaysEmpty() throws IOException {
        try (Database database = Database.sqlite(folder);
                House house = start(database, NO_DEMO)) {
            assertThat(house.use(ManageWorkspaces.class).list()).isEmpty();
        }
        try (Database database = Database.sqlite(folder);
                House house = start(database, WANTED)) {
            assertThat(house.use(ManageWorkspaces.class).list()).isEmpty();
        }
    }

    private static House start(Database database, boolean wanted) throws IOException {
        House house = House.on(database, "2026-11-24T09:00:00Z");
        new FirstStart(house.use(MakeDemonstration.class), house.use(FindModel.class), database, wanted).make();
        return house;
    }
}
