package nl.samenspel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import nl.samenspel.House;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.CaseFile.Reading.Accepted;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.result.OpenResults;

class DemonstrationTest {

    private static final String NOW = "2026-11-23T09:00:00Z";

    @OnBothDatabases
    void bothCasesAreShownAsTheirAnswersSay(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var trading = read("trading-company.csv");
            var industrial = read("industrial-company.csv");

            house.use(MakeDemonstration.class).handle(new MakeDemonstration.Cases(trading, industrial));

            var workspace = house.use(ManageWorkspaces.class)
                    .demonstration()
                    .orElseThrow()
                    .id();
            var collaborations = house.use(FindCollaboration.class).all(workspace);
            assertThat(collaborations).hasSize(2);
            assertShown(house, named(collaborations, "Mercanta × Noord IT"), trading, new Disclosure.Open());
            assertShown(
                    house, named(collaborations, "Industria × Industria ICT"), industrial, new Disclosure.Anonymous(5));

            house.use(ManageWorkspaces.class).removeDemonstration();
            assertThat(house.use(FindCollaboration.class).all(workspace)).isEmpty();
        }
    }

    @OnBothDatabases
    void aCaseIsBroughtInOnce(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace =
                    house.use(ManageWorkspaces.class).start("Ours", false).id();
            var description = Description.between("Trading", "Customer", "Supplier");
            var file = read("trading-company.csv");
            var importCase = house.use(ImportCase.class);

            var first = importCase.handle(workspace, file, description, new Disclosure.Anonymous(5), "Anna");
            var second = importCase.handle(workspace, file, description, new Disclosure.Anonymous(5), "Anna");

            assertThat(first).isInstanceOf(Importing.Imported.class);
            assertThat(second).isInstanceOf(Importing.AlreadyThere.class);
            assertThat(house.use(FindCollaboration.class).all(workspace)).hasSize(1);
        }
    }

    private static void assertShown(House house, Collaboration collaboration, CaseFile file, Disclosure disclosure) {
        var waves = house.use(FindWave.class).of(collaboration.workspace(), collaboration.id());
        assertThat(waves).hasSameSizeAs(file.waves());
        for (Wave wave : waves) {
            var revealed = (Wave.Revealed) wave;
            var from = file.waves().stream()
                    .filter(one -> one.name().equals(wave.terms().name()))
                    .findFirst()
                    .orElseThrow();
            assertThat(LocalDate.from(revealed.revealedAt())).isEqualTo(from.closedOn());
            var instrument = ModelFolder.bundled().instrument();
            var directly = Result.of(
                    Snapshot.take(from.answers(instrument, disclosure), new SplittableRandom(1)),
                    wave.terms().weighting());
            var shown = house.use(OpenResults.class).handle(revealed).result();
            assertThat(shown.between()).isEqualTo(directly.between());
            shown.parties().forEach((party, of) -> {
                assertThat(of.aspects()).isEqualTo(directly.party(party).aspects());
                assertThat(of.remarks())
                        .containsExactlyInAnyOrderElementsOf(
                                directly.party(party).remarks());
            });
        }
    }

    private static Collaboration named(List<Collaboration> all, String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static CaseFile read(String name) throws IOException {
        try (var stream = DemonstrationTest.class.getResourceAsStream("/demonstration/" + name);
                var records = CsvCaseRecords.of(Objects.requireNonNull(stream))) {
            return ((Accepted) CaseFile.read(ModelFolder.bundled().instrument(), records)).file();
        }
    }
}
