package nl.samenspel.exchange;

import static nl.samenspel.schema.Tables.ANSWER;
import static nl.samenspel.schema.Tables.COLLABORATION;
import static nl.samenspel.schema.Tables.INVITATION;
import static nl.samenspel.schema.Tables.SNAPSHOT_COUNT;
import static nl.samenspel.schema.Tables.WAVE;
import static nl.samenspel.schema.Tables.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.House;
import nl.samenspel.Interrupting;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.result.CloseWave;

/** A case is brought in step by step: others go on between the steps, and until the last of them there is nothing to see. */
class ImportInStepsTest {

    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final int PEOPLE = 60;

    @OnBothDatabases
    void whereverItIsBrokenOffNothingIsSeenAndTheNextStartClearsItAway(Database database) {
        var power = new Interrupting(database.transactions());
        try (var house = House.on(database, NOW, _ -> power)) {
            int steps = 1;
            while (isNothingLeftAfter(steps, database, power, house)) {
                steps++;
            }
            assertThat(steps).isGreaterThan(4 * PEOPLE / 50);
        }
    }

    /** Cuts the power after so many steps; false when all was brought in by then. */
    private static boolean isNothingLeftAfter(int steps, Database database, Interrupting power, House house) {
        var workspace = house.use(ManageWorkspaces.class).start("Cut after " + steps, false);
        power.cutAfter(steps);
        assertThat(isBroughtIn(house, workspace)).isFalse();
        power.restore();
        house.use(CloseWave.class).whatIsDue();
        if (!house.use(FindCollaboration.class).all(workspace.id()).isEmpty()) {
            assertThat(waves(house, workspace)).hasSize(2).allMatch(Wave.Revealed.class::isInstance);
            return false;
        }
        house.use(RemoveHidden.class).handle();
        assertThat(left(database)).isEqualTo(List.of(0, 0, 0, 0, 0));
        return true;
    }

    @OnBothDatabases
    void betweenItsStepsOthersSave(Database database) {
        var interrupting = new Interrupting(database.transactions());
        try (var house = House.on(database, NOW, _ -> interrupting)) {
            var workspace = house.use(ManageWorkspaces.class).start("Files", false);
            var between = new AtomicInteger();
            var people = new AtomicInteger();
            interrupting.afterEach(() -> {
                int now = left(database).get(2);
                assertThat(now - people.getAndSet(now)).as("people in one step").isLessThan(PEOPLE);
                saveBetween(database, between.incrementAndGet());
            });

            assertThat(isBroughtIn(house, workspace)).isTrue();

            assertThat(between).hasValueGreaterThan(4 * PEOPLE / 50);
            assertThat(people).hasValue(4 * PEOPLE);
        }
    }

    private static void saveBetween(Database database, int number) {
        CompletableFuture.runAsync(() -> database.transactions()
                        .change(() -> database.sql()
                                .update(WORKSPACE)
                                .set(WORKSPACE.NAME, "Saved " + number)
                                .execute()))
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    @OnBothDatabases
    void whatFailsIsClearedAwayAtOnceAndWhoeverWasQuickerKeepsTheName(Database database) {
        var interrupting = new Interrupting(database.transactions());
        try (var house = House.on(database, NOW, _ -> interrupting)) {
            var workspace = house.use(ManageWorkspaces.class).start("Files", false);
            var left = new AtomicInteger(4);
            interrupting.afterEach(() -> {
                if (left.decrementAndGet() == 0) {
                    throw new IllegalStateException("midway");
                }
            });

            assertThatThrownBy(() -> isBroughtIn(house, workspace)).hasMessage("midway");
            assertThat(left(database)).isEqualTo(List.of(0, 0, 0, 0, 0));

            left.set(4);
            interrupting.afterEach(() -> {
                if (left.decrementAndGet() == 0) {
                    var _ = house.use(StartCollaboration.class)
                            .handle(workspace.id(), Description.between("A", "C", "S"), "Quick");
                }
            });
            assertThat(isBroughtIn(house, workspace)).isFalse();
            assertThat(house.use(FindCollaboration.class).all(workspace.id())).hasSize(1);
            assertThat(left(database)).isEqualTo(List.of(1, 0, 0, 0, 0));
        }
    }

    @OnBothDatabases
    void ofAnonymousPartiesNoAnswerIsEverStored(Database database) {
        var interrupting = new Interrupting(database.transactions());
        try (var house = House.on(database, NOW, _ -> interrupting)) {
            var workspace = house.use(ManageWorkspaces.class).start("Files", false);
            interrupting.afterEach(() -> assertThat(left(database).getLast()).isZero());

            assertThat(isBroughtIn(house, workspace)).isTrue();
        }
    }

    private static boolean isBroughtIn(House house, Workspace workspace) {
        try {
            return house.use(ImportCase.class)
                            .handle(
                                    workspace.id(),
                                    file(house),
                                    Description.between("A", "C", "S"),
                                    new Disclosure.Anonymous(5),
                                    "Femke")
                    instanceof Importing.Imported;
        } catch (Interrupting.PowerCut cut) {
            return false;
        }
    }

    private static List<Wave> waves(House house, Workspace workspace) {
        return house.use(FindCollaboration.class).all(workspace.id()).stream()
                .map(Collaboration::id)
                .flatMap(id -> house.use(FindWave.class).of(workspace.id(), id).stream())
                .toList();
    }

    private static List<Integer> left(Database database) {
        return database.transactions()
                .read(() -> Stream.of(COLLABORATION, WAVE, INVITATION, SNAPSHOT_COUNT, ANSWER)
                        .map(table -> database.sql().fetchCount(table))
                        .toList());
    }

    private static CaseFile file(House house) {
        var text = new StringBuilder("collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,"
                + "importance,actual,comment\n");
        for (String wave : List.of("first,2026-01-01", "second,2026-06-01")) {
            for (String party : List.of("customer", "supplier")) {
                IntStream.range(0, PEOPLE)
                        .forEach(one -> text.append(
                                "A,%s,%s,tactical,p%d,strategy,,%d,2,%n".formatted(wave, party, one, 1 + one % 5)));
            }
        }
        var records = CsvCaseRecords.of(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        var instrument = house.use(FindModel.class).all().getFirst().instrument();
        return ((CaseFile.Reading.Accepted) CaseFile.read(instrument, records)).file();
    }
}
