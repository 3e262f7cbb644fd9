package nl.samenspel.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.console.Analyse;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;

class ResultsDataTest {
    private static final Path TRADING = Path.of("src/main/resources/demonstration/trading-company.csv");

    private final Site site = Site.running();

    @Test
    void theDataOfAWaveIsWhatAnalysePrintsForItsFileForWhoMaySeeResultsOnly() throws IOException {
        var workspace = site.workspace("Data").id();
        var anna = site.signedIn(workspace, new Role.Facilitator());
        anna.upload(
                "/workspaces/" + workspace + "/import",
                "case.csv",
                Files.readAllBytes(TRADING),
                "disclosure",
                "anonymous",
                "threshold",
                "5");
        var collaboration =
                site.use(FindCollaboration.class).all(workspace).getFirst().id();
        var wave = site.use(FindWave.class)
                .of(workspace, collaboration)
                .getFirst()
                .terms()
                .id();
        var results = "/workspaces/" + workspace + "/waves/" + wave + "/results";
        var sponsor = site.signedIn(workspace, new Role.Sponsor(collaboration, Party.SUPPLIER));
        var elsewhere = site.use(StartCollaboration.class)
                .handle(workspace, Description.between("Other", "Customer", "Supplier"), "Anna")
                .id();
        var observerElsewhere = site.signedIn(workspace, new Role.Observer(elsewhere));

        var data = sponsor.get(results + ".json");

        assertThat(data.status()).isEqualTo(200);
        assertThat(data.body().strip()).isEqualTo(analysed().strip());
        assertThat(sponsor.get(results + "/figures").body()).contains("href=\"" + results + ".json\"");
        assertThat(observerElsewhere.get(results + ".json").status()).isEqualTo(403);
        assertThat(site.stranger().get(results + ".json").status()).isEqualTo(302);
    }

    @Test
    void beforeTheRevealThereIsNothingForAnybody() {
        var workspace = site.workspace("Sealed").id();
        var anna = site.signedIn(workspace, new Role.Administrator());
        var trade = site.use(StartCollaboration.class)
                .handle(workspace, Description.between("Trade", "Customer", "Supplier"), "Anna")
                .id();
        var asked = new WaveDraft.PartyDraft(new Disclosure.Open(), 3);
        var draft = new WaveDraft(
                "Autumn",
                ModelFolder.bundled().version(),
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                RevealRule.BOTH_SPONSORS,
                ForRespondents.OVERVIEW,
                LocalDate.now(ZoneOffset.UTC).plusDays(2),
                new PerParty<>(asked, asked));
        var wave = ((Planning.Accepted) site.use(PlanWave.class).handle(workspace, trade, draft, "Femke")).wave();
        var data = "/workspaces/" + workspace + "/waves/" + wave.terms().id() + "/results.json";

        assertThat(anna.get(data).status()).isEqualTo(404);
        site.use(StartAnswering.class).handle(workspace, wave.terms().id(), "Anna");
        assertThat(anna.get(data).status()).isEqualTo(404);
        site.use(CloseWave.class).handle(workspace, wave.terms().id(), "Anna");
        assertThat(anna.get(data).status()).isEqualTo(404);
    }

    private static String analysed() {
        var out = new ByteArrayOutputStream();
        new Analyse(ModelFolder.bundled(), Words.in(Language.EN))
                .run(List.of(TRADING.toString(), "--json"), new PrintStream(out), System.err);
        return out.toString(StandardCharsets.UTF_8);
    }
}
