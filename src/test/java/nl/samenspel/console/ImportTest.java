package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenspel.House;
import nl.samenspel.account.AcceptWelcome;
import nl.samenspel.account.InviteAdministrator;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.store.BothDatabases;
import nl.samenspel.platform.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final String INDUSTRIAL = demonstration("industrial-company");
    private static final String TRADING = demonstration("trading-company");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aFileOnEmptyDataWaitsForTheFirstAdministratorWithItsWavesRevealed() {
        Console console = Console.bringIn(INDUSTRIAL, "--data", data());

        assertThat(console.err()).isEmpty();
        assertThat(console.status()).isZero();
        assertThat(console.out())
                .contains("Business units and internal ICT", "3 assessments", "Own workspace", "no administrator yet");
        try (Database database = Database.sqlite(Path.of(data()));
                House house = House.on(database, NOW)) {
            Workspace workspace = only(house);
            String link = house.use(InviteAdministrator.class).handle().orElseThrow();
            var _ = house.use(AcceptWelcome.class)
                    .handle(
                            link,
                            new AcceptWelcome.Introduction("Anna", "anna@example.org", "Our relations", "secret"));

            assertThat(only(house))
                    .isEqualTo(new Workspace(workspace.id(), "Our relations", false, Workspace.USUAL_ZONE));
            assertThat(house.use(ManageMembers.class).list(workspace.id()))
                    .singleElement()
                    .satisfies(member -> assertThat(member.role()).isEqualTo(new Role.Administrator()));
            assertThat(waves(house, workspace))
                    .hasSize(3)
                    .allSatisfy(wave -> assertThat(wave).isInstanceOf(Wave.Revealed.class))
                    .allSatisfy(wave ->
                            assertThat(wave.terms().disclosure(Party.SUPPLIER)).isEqualTo(new Disclosure.Anonymous(5)));
        }
    }

    @Test
    void theSameCaseIsNotBroughtInTwiceButAnotherOneJoinsIt() {
        assertThat(Console.bringIn(INDUSTRIAL, "--data", data()).status()).isZero();

        Console again = Console.bringIn("--data=" + data(), INDUSTRIAL);
        Console other = Console.bringIn(TRADING, "--data", data(), "--min-group", "1");

        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).isEmpty();
        assertThat(again.err()).contains("Nothing was imported", "Business units and internal ICT");
        assertThat(other.status()).isZero();
        try (Database database = Database.sqlite(Path.of(data()));
                House house = House.on(database, NOW)) {
            assertThat(waves(house, only(house)))
                    .hasSize(4)
                    .anySatisfy(wave ->
                            assertThat(wave.terms().disclosure(Party.CUSTOMER)).isEqualTo(new Disclosure.Open()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "Pacific/Honolulu", "UTC"})
    void aCaseKeepsItsDaysWhereverTheWorkspaceIs(String zone) {
        try (Database database = Database.sqlite(folder);
                House house = House.on(database, NOW)) {
            Workspace workspace = house.use(ManageWorkspaces.class).start("Far away", false);
            house.use(ManageWorkspaces.class).move(workspace.id(), ZoneId.of(zone));
        }

        assertThat(Console.bringIn(INDUSTRIAL, "--data", folder.toString()).status())
                .isZero();

        try (Database database = Database.sqlite(folder);
                House house = House.on(database, NOW)) {
            assertThat(waves(house, only(house)))
                    .hasSize(3)
                    .allSatisfy(wave ->
                            assertThat(wave.lastDay()).isEqualTo(wave.terms().closesOn()));
        }
    }

    @Test
    void whereThereAreSeveralWorkspacesOneHasToBeNamed() {
        try (Database database = Database.sqlite(folder);
                House house = House.on(database, NOW)) {
            house.use(ManageWorkspaces.class).start("Demonstration", true);
            house.use(ManageWorkspaces.class).start("North", false);
            house.use(ManageWorkspaces.class).start("South", false);
        }

        Console unclear = Console.bringIn(TRADING, "--data", folder.toString());
        Console unknown = Console.bringIn(TRADING, "--data", folder.toString(), "--workspace", "West");
        Console named = Console.bringIn(TRADING, "--data", folder.toString(), "--workspace", "South");

        assertThat(unclear.status()).isEqualTo(1);
        assertThat(unclear.err()).contains("--workspace", "North, South");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(named.status()).isZero();
        assertThat(named.out()).contains("“South”");
    }

    @ParameterizedTest
    @EnumSource
    void aMalformedFileIsRefusedWithEveryLineAndCauseAndLeavesNoData(Language language) throws IOException {
        String text = Files.readString(Path.of(TRADING));
        Path file = Files.writeString(
                folder.resolve("broken.csv"),
                text.replaceFirst(",customer,", ",klant,").replaceFirst("2026-03-20,supplier", "20-03-26,supplier"));

        Console console = Console.bringIn(language, file.toString(), "--data", data());

        assertThat(console.status()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err().lines()).hasSize(3);
        assertThat(console.err()).contains("broken.csv", "klant", "20-03-26");
        assertThat(Path.of(data())).doesNotExist();
    }

    @Test
    void whatWouldNotFitIsRefusedAndNotCutOff() throws IOException {
        String long121 = "x".repeat(121);
        Path file = Files.writeString(
                folder.resolve("long.csv"),
                "collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment\n"
                        + "A,w," + LocalDate.now(ZoneOffset.UTC).plusDays(3) + ",customer,tactical," + long121
                        + ",strategy,,3,3,\n"
                        + "A,\"w\tx\",2026-01-01,customer,tactical,c1,strategy,,3,3,\n");

        Console console = Console.bringIn(file.toString(), "--data", data());

        assertThat(console.status()).isEqualTo(1);
        assertThat(console.err().lines().skip(1))
                .containsExactlyInAnyOrder(
                        "Line 2: The day " + LocalDate.now(ZoneOffset.UTC).plusDays(3)
                                + " is in the future; an assessment in a file has already closed.",
                        "Line 2: “respondent” may have 120 characters at most; it has 121.",
                        "Line 3: “wave” contains a line break, a tab or another invisible character.");
        assertThat(Console.analyse(file.toString()).status()).isZero();
    }

    @Test
    void awkwardButRightFilesAreBroughtIn() throws IOException {
        Path file = Files.writeString(folder.resolve("awkward.csv"), """
                collaboration,wave,closed_on,party,governance_level,respondent,aspect,facet,importance,actual,comment,mood
                '{0}' \uD83D\uDE00 <b>,w,2026-01-01,customer,tactical,c1,strategy,,3,?,"a\0b\r
                c",glad
                """);

        Console console = Console.bringIn(file.toString(), "--data", data());

        assertThat(console.status()).isZero();
        assertThat(console.err()).contains("mood");
        assertThat(console.out()).contains("“'{0}' \uD83D\uDE00 <b>”", "one assessment");
    }

    @Test
    void aCaseGoesIntoPostgresql() {
        String address = BothDatabases.postgresqlAddress();

        Console console = Console.bringIn(INDUSTRIAL, "--database", address, "--data", data());

        assertThat(console.err()).isEmpty();
        assertThat(console.status()).isZero();
        try (Database database = Database.postgresql(address);
                House house = House.on(database, NOW)) {
            assertThat(waves(house, only(house))).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void argumentsThatAreNotUnderstoodAreExplained(Language language) {
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of("a.csv", "b.csv"),
                List.of("a.csv", "--min-group", "2"),
                List.of("a.csv", "--min-group", "11"),
                List.of("a.csv", "--database", "mysql://somewhere"),
                List.of("a.csv", "--fast"))) {
            Console console = Console.bringIn(language, arguments.toArray(String[]::new));

            assertThat(console.status()).as("%s", arguments).isEqualTo(2);
            assertThat(console.err()).contains("[--min-group K]").doesNotContain("Exception", "{0}");
        }
    }

    @Test
    void whatStandsInTheWayIsSaidInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Console noFile = Console.bringIn("gone.csv", "--data", data());
        Console noFolder = Console.bringIn(TRADING, "--data", file.toString());
        Console noDatabase = Console.bringIn(TRADING, "--database", "postgresql://me:s@cret:x@localhost:1/none");
        Console nobody = Console.bringIn(TRADING, "--database", "postgresql://me:hush@localhost:1/none");

        assertThat(noFile.status()).isEqualTo(2);
        assertThat(List.of(noFolder, noDatabase, nobody)).allSatisfy(refused -> {
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("Samenspel cannot").doesNotContain("Exception", "cret", "hush");
        });
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static Workspace only(House house) {
        List<Workspace> own = house.use(ManageWorkspaces.class).own();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    private static List<Wave> waves(House house, Workspace workspace) {
        return house.use(FindCollaboration.class).all(workspace.id()).stream()
                .flatMap(one -> house.use(FindWave.class).of(workspace.id(), one.id()).stream())
                .toList();
    }

    private static String demonstration(String name) {
        return Path.of("src/main/resources/demonstration", name + ".csv").toString();
    }
}
