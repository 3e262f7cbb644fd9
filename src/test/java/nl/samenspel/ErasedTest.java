package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.STRATEGY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.end;
import static nl.samenspel.HouseWaves.invite;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.SwitchOffSharedLink;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.store.BothDatabases;
import nl.samenspel.platform.store.Database;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased is gone from the files too, whoever reads them meanwhile. */
class ErasedTest {

    private static final String SAID = "By one alone";
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void afterClosingTheFilesHoldNeitherLinksNorAnswersNorRemarksThatAreNotShown() {
        try (var database = Database.sqlite(folder);
                var house = House.on(database, MONDAY)) {
            var wave = new Planted(house);
            assertThat(bytes(folder)).contains(wave.secrets());

            end(house, wave.wave);

            assertSoon(() -> holdsNone(folder, wave.secrets()));
        }
    }

    @Test
    void aProgramThatReadsTheFilesKeepsNobodyFromSavingAndOnceItLetsGoAllIsGone() throws SQLException {
        try (var database = Database.sqlite(folder);
                var house = House.on(database, MONDAY);
                var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samenspel.db"))) {
            var wave = new Planted(house);
            var neighbour =
                    HouseWaves.open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
            var saver = invite(house, neighbour, 1).getFirst();
            beginToRead(other);
            var begun = Instant.now();

            end(house, wave.wave);
            assertThat(house.use(SaveAnswer.class).answers(saver, neighbour.terms(), Map.of(STRATEGY, Answer.rated(2))))
                    .isEqualTo(Saving.SAVED);

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertSoon(database.transactions()::keepsTraces);
            assertThat(bytes(folder)).contains(wave.secrets());

            other.createStatement().execute("commit");

            assertSoon(() -> holdsNone(folder, wave.secrets()));
            assertSoon(() -> !database.transactions().keepsTraces());
        }
    }

    @Test
    void aLinkThatIsReplacedIsGoneFromTheFilesToo() throws SQLException {
        try (var database = Database.sqlite(folder);
                var house = House.on(database, MONDAY);
                var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samenspel.db"))) {
            var wave = new Planted(house);
            var lost = wave.people.getLast();
            beginToRead(other);

            assertThat(house.use(ReissueLink.class).handle(lost, "Femke")).isPresent();
            other.createStatement().execute("commit");

            assertSoon(() -> holdsNone(folder, asKept(lost.link().orElseThrow()).toArray(String[]::new)));
        }
    }

    @Test
    void aSharedLinkThatIsSwitchedOffIsGoneFromTheFilesToo() {
        try (var database = Database.sqlite(folder);
                var house = House.on(database, MONDAY)) {
            var wave = HouseWaves.open(house, new Disclosure.Open(), new Disclosure.Open(), RevealRule.FACILITATOR, 3);
            var link = asKept(wave.terms().party(Party.CUSTOMER).sharedLink().orElseThrow())
                    .toArray(String[]::new);
            assertThat(bytes(folder)).contains(link);

            house.use(SwitchOffSharedLink.class).handle(wave, Party.CUSTOMER, "Femke");

            assertSoon(() -> holdsNone(folder, link));
        }
    }

    @Test
    void whatWasPreparedForAMeetingIsGoneFromTheFilesOnceItIsCalledOff() {
        try (var database = Database.sqlite(folder);
                var house = House.on(database, MONDAY)) {
            var meeting = HouseMeetings.planned(house, HouseMeetings.revealed(house));
            var notes = HouseMeetings.topics(house, meeting).stream()
                    .map(topic -> SAID + " about " + topic.id())
                    .toArray(String[]::new);
            var topics = HouseMeetings.topics(house, meeting).iterator();
            for (String note : notes) {
                house.use(PrepareSide.class)
                        .handle(meeting.terms(), Party.CUSTOMER, topics.next().id(), "", note);
            }
            assertThat(bytes(folder)).contains(notes);

            assertThat(house.use(PlanMeeting.class).discard(meeting, "Femke")).isTrue();

            assertSoon(() -> holdsNone(folder, notes));
        }
    }

    /** The files as a power cut leaves them that comes while somebody else reads. */
    @Test
    void whatWasLeftInTheLogIsGoneAfterTheNextStart(@TempDir Path later) throws Exception {
        String[] secrets;
        try (var database = Database.sqlite(folder);
                var house = House.on(database, MONDAY);
                var other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("samenspel.db"))) {
            var wave = new Planted(house);
            secrets = wave.secrets();
            beginToRead(other);
            end(house, wave.wave);
            for (String name : List.of("samenspel.db", "samenspel.db-wal")) {
                Files.copy(folder.resolve(name), later.resolve(name));
            }
        }
        assertThat(bytes(later)).contains(secrets);

        try (var _ = Database.sqlite(later)) {
            assertSoon(() -> holdsNone(later, secrets));
        }
    }

    /** What is moved within a page, or to another one, leaves a copy that is not overwritten when it is erased where it is now. */
    @Test
    void copiesThatTheDatabaseMadeWithinItsPagesAreGoneToo() {
        var random = new Random(7);
        var words = Stream.generate(() -> "secret" + random.nextLong(Long.MAX_VALUE))
                .limit(600)
                .toList();
        var erased = words.subList(5, words.size()).toArray(String[]::new);
        try (var database = Database.sqlite(folder)) {
            var transactions = database.transactions();
            transactions.change(() -> {
                database.sql().execute("create table secret (word text unique)");
                words.forEach(word -> database.sql().execute("insert into secret values (?)", word));
            });

            transactions.change(() -> {
                transactions.leaveNoTrace();
                for (String word : erased) {
                    database.sql().execute("update secret set word = null where word = ?", word);
                }
            });

            assertSoon(() -> holdsNone(folder, erased));
            assertThat(bytes(folder)).contains(words.getFirst());
        }
    }

    @Test
    void whatIsDeletedIsOverwritten() {
        try (var database = Database.sqlite(folder)) {
            assertThat(database.transactions()
                            .write(() -> database.sql()
                                    .fetchSingle("pragma secure_delete")
                                    .get(0, Integer.class)))
                    .isOne();
        }
    }

    @Test
    void onPostgresqlTheTablesHoldNoneOfItOnceItsOwnFilesAreWritten() {
        try (var database = BothDatabases.postgresql();
                var house = House.on(database, MONDAY)) {
            var wave = new Planted(house);
            checkpoint(database);
            var tables = tables(database);
            assertThat(bytes(tables)).contains(wave.secrets());

            end(house, wave.wave);

            assertSoon(() -> {
                checkpoint(database);
                return holdsNone(tables, wave.secrets());
            });
        }
    }

    /** A wave of two anonymous parties of three people, one of whom wrote what will not be shown. */
    private static final class Planted {
        final Wave.Open wave;
        final List<Invitation> people;

        Planted(House house) {
            wave = HouseWaves.open(
                    house, new Disclosure.Anonymous(3), new Disclosure.Anonymous(3), RevealRule.FACILITATOR, 3);
            people = invite(house, wave, 3);
            people.forEach(one -> answerAll(house, one, 3));
            house.use(SaveAnswer.class).remark(people.getFirst(), wave.terms(), "strategy", SAID);
        }

        /** What closing erases; of a link there is a fingerprint left, which opens results. */
        String[] secrets() {
            return Stream.concat(
                            Stream.of(SAID),
                            people.stream().map(one -> one.link().orElseThrow()))
                    .toArray(String[]::new);
        }
    }

    /** A link, and by what it is looked up. */
    private static Stream<String> asKept(String link) {
        return Stream.of(link, Secrets.fingerprint(link));
    }

    private static void beginToRead(Connection other) throws SQLException {
        var statement = other.createStatement();
        statement.execute("begin");
        statement.executeQuery("select count(*) from invitation").close();
    }

    private static void assertSoon(BooleanSupplier is) {
        var until = Instant.now().plus(LONG_ENOUGH);
        while (!is.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(until);
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private static boolean holdsNone(Path folder, String... secrets) {
        var bytes = bytes(folder);
        return Stream.of(secrets).noneMatch(bytes::contains);
    }

    private static String bytes(Path folder) {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all.toString();
    }

    /** A file that has gone since it was listed holds nothing. */
    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }

    private static void checkpoint(Database database) {
        database.transactions().read(() -> database.sql().execute("checkpoint"));
    }

    /** Where the server has the tables and indexes of the database. */
    private static Path tables(Database database) {
        return database.transactions().read(() -> {
            var sql = database.sql();
            var data = sql.fetchSingle("show data_directory").get(0, String.class);
            var number = sql.fetchSingle("select oid::text from pg_database where datname = current_database()")
                    .get(0, String.class);
            return Path.of(data, "base", number);
        });
    }
}
