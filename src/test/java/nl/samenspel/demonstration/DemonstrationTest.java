package nl.samenspel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import nl.samenspel.House;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.demonstration.start.BundledCases;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.improvement.forecast.Discrimination;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.LevelForecast;
import nl.samenspel.improvement.forecast.ScoreForecasts;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.Progress.Status;
import nl.samenspel.improvement.risk.KeepRisks;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.Participation;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.disclosure.Remark;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.CompareWaves;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Reveal;

class DemonstrationTest {

    private static final String TRADING = "Mercanta × Noord IT";
    private static final String NOW = "2026-11-23T09:00:00Z";

    /** What was agreed at the meeting of the trading company, and what the file of the industrial company says. */
    @OnBothDatabases
    void bothAimForWhatTheyAgreedTo(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace = make(house);
            var collaborations = house.use(FindCollaboration.class).all(workspace);

            assertThat(house.use(SetTargets.class)
                            .of(workspace, named(collaborations, TRADING).id()))
                    .singleElement()
                    .satisfies(target -> {
                        assertThat(target.isHeld()).isTrue();
                        assertThat(target.aspect()).isEqualTo("strategy");
                        assertThat(target.level()).isEqualTo(TargetLevel.of(4));
                        assertThat(target.by()).isEqualTo("2027-11-23");
                    });
            var aims = house.use(SetTargets.class)
                    .of(
                            workspace,
                            named(collaborations, "Industria × Industria ICT").id());
            assertThat(aims)
                    .allMatch(Target::isHeld)
                    .extracting(Target::by)
                    .containsOnly(LocalDate.of(2027, 11, 23), LocalDate.of(2028, 11, 23));
            assertThat(aims)
                    .extracting(target -> target.aspect() + " " + target.level().written())
                    .contains("agility 3.5", "agility 4", "people 4")
                    .hasSize(10);
        }
    }

    /**
     * The published levels of the customer in 2025 and what the facilitator expected, from the two files. The means are those of {@code
     * analyse industrial-company.csv}, to two decimals:
     *
     * <pre>
     *                          2024  2025   expected         realised − expected
     * strategy                 1.87  2.86   2.6 (2.2–3.0)    +0.26  inside
     * agility                  1.75  2.40   2.3 (1.9–2.7)    +0.10  inside
     * results                  2.50  2.71   3.1 (2.8–3.4)    −0.39  below
     * resilience               2.35  2.69   2.4 (2.0–2.8)    +0.29  inside
     * processes and systems    1.90  2.70   2.4 (2.0–2.6)    +0.30  above
     * structure                2.24  2.66   2.3 (1.9–2.7)    +0.36  inside
     * people                   2.33  3.25   2.6 (2.3–3.0)    +0.65  above
     * communication            2.20  2.80   2.7 (2.3–3.1)    +0.10  inside
     * </pre>
     *
     * 5 of 8 inside. Bias (0.26 + 0.10 − 0.39 + 0.29 + 0.30 + 0.36 + 0.65 + 0.10) / 8 = 1.67 / 8 = 0.21; mean error 2.45 / 8 = 0.31. That
     * nothing changes would have been wrong by (0.99 + 0.65 + 0.21 + 0.34 + 0.80 + 0.42 + 0.92 + 0.60) / 8 = 4.93 / 8 = 0.62, so skill
     * is 1 − 0.31 / 0.62 = 0.50. Interval score: widths (0.8 + 0.8 + 0.6 + 0.8 + 0.6 + 0.8 + 0.7 + 0.8) + 10 × (0.09 + 0.10 + 0.25) = 5.9 +
     * 4.4 = 10.3, over 8: 1.29. Expected to rise by 0.3 or more: strategy (0.73), agility (0.55), results (0.60), processes (0.50),
     * communication (0.50); of these results rose by 0.21 only. Expected to stay: resilience (0.05), structure (0.06) and people (0.27),
     * of which none did.
     */
    @OnBothDatabases
    void whatWasExpectedIsHeldAgainstWhatCameTrue(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace = make(house);
            var industrial = named(house.use(FindCollaboration.class).all(workspace), "Industria × Industria ICT");

            var board = house.use(ScoreForecasts.class).handle(workspace, industrial.id());

            assertThat(board.settled())
                    .extracting(settled -> settled.assessed().name())
                    .containsExactly("2026", "2025");
            var facilitator =
                    board.settled().getLast().calibrations().firstEntry().getValue();
            assertThat(board.settled().getLast().calibrations().firstEntry().getKey())
                    .isEqualTo(Forecaster.FACILITATOR);
            assertThat(facilitator.record().hits()).isEqualTo(5);
            assertThat(facilitator.record().outcomes()).hasSize(8);
            assertThat(facilitator.record().bias()).isCloseTo(0.21, within(0.005));
            assertThat(facilitator.record().meanError()).isCloseTo(0.31, within(0.005));
            assertThat(facilitator.record().skill().orElseThrow()).isCloseTo(0.50, within(0.01));
            assertThat(facilitator.record().intervalScore()).isCloseTo(1.29, within(0.01));
            assertThat(facilitator.discrimination()).isEqualTo(new Discrimination(5, 4, 3, 0));
            assertThat(board.waiting()).extracting(LevelForecast::on).containsOnly(LocalDate.of(2027, 11, 23));
        }
    }

    /** Eight actions: four done, one of them late, one dropped, one overdue; two are still to be done. */
    @OnBothDatabases
    void theProgrammeIsUnderWay(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace = make(house);
            var industrial = named(house.use(FindCollaboration.class).all(workspace), "Industria × Industria ICT");

            var actions = house.use(PlanActions.class).of(workspace, industrial.id());

            assertThat(actions)
                    .extracting(action -> action.progress().status())
                    .containsExactly(
                            Status.DONE,
                            Status.DONE,
                            Status.DROPPED,
                            Status.DONE,
                            Status.DONE,
                            Status.UNDER_WAY,
                            Status.UNDER_WAY,
                            Status.PLANNED);
            assertThat(actions.stream()
                            .filter(action ->
                                    action.overdue(LocalDate.of(2026, 11, 23)).isPresent()))
                    .singleElement()
                    .satisfies(late -> assertThat(late.text().due()).isEqualTo("2026-10-15"));
            assertThat(actions.stream().filter(Action::dividesParties)).hasSize(1);
            assertThat(house.use(CompareWaves.class).handle(workspace, industrial.id()))
                    .as("all that happened is in the pictures of levels over time")
                    .satisfies(trend -> assertThat(house.use(NoteEvents.class).of(workspace, industrial.id()))
                            .hasSize(3)
                            .allMatch(event -> trend.covers(event.day())));
            assertThat(house.use(KeepRisks.class).of(workspace, industrial.id()))
                    .extracting(risk -> risk.text().carrier())
                    .containsExactlyInAnyOrder("Service board", "Tom Claes");
        }
    }

    @OnBothDatabases
    void bothCasesAreShownAsTheirAnswersSay(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace = make(house);

            var collaborations = house.use(FindCollaboration.class).all(workspace);
            assertThat(collaborations).hasSize(2);
            assertShown(house, named(collaborations, TRADING), cases().tradingCompany(), new Disclosure.Open());
            assertShown(
                    house,
                    named(collaborations, "Industria × Industria ICT"),
                    cases().industrialCompany(),
                    new Disclosure.Anonymous(5));

            house.use(ManageWorkspaces.class).removeDemonstration();
            assertThat(house.use(FindCollaboration.class).all(workspace)).isEmpty();
        }
    }

    @OnBothDatabases
    void oneIsMeasuredAgainAndWaitsForTheLastPersonOfEachParty(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace = make(house);

            var followUp = followUp(house, workspace);

            assertThat(followUp.terms().questionnaire().modules()).containsExactly(Module.values());
            assertThat(followUp.acceptsAnswersOn(LocalDate.parse("2026-12-14"))).isTrue();
            var participation = house.use(CountParticipation.class).handle(followUp.terms());
            assertThat(participation.both())
                    .extracting(Participation::all)
                    .containsOnly(new Participation.Count(7, new Participation.Told.Exactly(6)));
        }
    }

    @OnBothDatabases
    void whoTakesTheFollowUpToItsRevealFindsAResultOfEveryModule(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var followUp = followUp(house, make(house)).terms();
            var sealed = (Wave.Sealed) house.use(CloseWave.class)
                    .handle(followUp.workspace(), followUp.id(), "Femke")
                    .orElseThrow();
            house.use(Reveal.class).agree(sealed, Party.CUSTOMER, new Signatory("Carla", ""));
            var revealed = house.use(Reveal.class)
                    .agree(sealed, Party.SUPPLIER, new Signatory("Sem", ""))
                    .orElseThrow();

            var shown = house.use(OpenResults.class).handle((Wave.Revealed) revealed);

            var result = shown.result();
            assertThat(result.party(Party.CUSTOMER).intention(Topic.OWN_FORM)).contains(Intention.PARTNERSHIP);
            assertThat(result.party(Party.SUPPLIER).intention(Topic.OWN_FORM))
                    .contains(Intention.SUPPLIER_RELATIONSHIP);
            assertThat(result.mirror("results", Party.CUSTOMER).difference()).isInstanceOf(Figure.Shown.class);
            assertThat(result.between("results", Measure.DESIRED).difference()).isInstanceOf(Figure.Shown.class);
            assertThat(result.party(Party.CUSTOMER).topics()).containsKeys(Topic.BENEFIT, Topic.SCORECARD);
            assertThat(shown.findings().form()).isPresent();
        }
    }

    @OnBothDatabases
    void allThatIsWrittenInItIsInTheLanguageItIsMadeIn(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            house.use(MakeDemonstration.class).handle(cases(Language.NL), Language.NL);
            var workspace = house.use(ManageWorkspaces.class).demonstration().orElseThrow();
            var trading = named(house.use(FindCollaboration.class).all(workspace.id()), TRADING);
            var waves = house.use(FindWave.class).of(workspace.id(), trading.id());
            var baseline = house.use(OpenResults.class).handle((Wave.Revealed) waves.getLast());

            assertThat(workspace.name()).isEqualTo("Demonstratie");
            assertThat(trading.description().indicators())
                    .extracting(PerformanceIndicator::realised)
                    .containsExactly("74%", "3 dagen");
            assertThat(waves).extracting(wave -> wave.terms().name()).containsExactly("Vervolgmeting", "Nulmeting");
            assertThat(baseline.result().party(Party.CUSTOMER).remarks())
                    .extracting(Remark::text)
                    .contains("Twee ticketsystemen, en daartussen knippen en plakken.")
                    .doesNotContain("Two ticketing systems, copy-paste in between.");
        }
    }

    @OnBothDatabases
    void aCaseIsBroughtInOnce(Database database) throws IOException {
        try (var house = House.on(database, NOW)) {
            var workspace =
                    house.use(ManageWorkspaces.class).start("Ours", false).id();
            var description = Description.between("Trading", "Customer", "Supplier");
            var file = cases().tradingCompany();
            var importCase = house.use(ImportCase.class);

            var first = importCase.handle(workspace, file, description, new Disclosure.Anonymous(5), "Anna");
            var second = importCase.handle(workspace, file, description, new Disclosure.Anonymous(5), "Anna");

            assertThat(first).isInstanceOf(Importing.Imported.class);
            assertThat(second).isInstanceOf(Importing.AlreadyThere.class);
            assertThat(house.use(FindCollaboration.class).all(workspace)).hasSize(1);
        }
    }

    private static void assertShown(House house, Collaboration collaboration, CaseFile file, Disclosure disclosure) {
        var waves = house.use(FindWave.class).of(collaboration.workspace(), collaboration.id()).stream()
                .filter(wave -> !(wave instanceof Wave.Open))
                .toList();
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

    private static WorkspaceId make(House house) throws IOException {
        house.use(MakeDemonstration.class).handle(cases(), Language.EN);
        return house.use(ManageWorkspaces.class).demonstration().orElseThrow().id();
    }

    private static Wave.Open followUp(House house, WorkspaceId workspace) {
        var trading = named(house.use(FindCollaboration.class).all(workspace), TRADING);
        return (Wave.Open) house.use(FindWave.class).of(workspace, trading.id()).getFirst();
    }

    private static MakeDemonstration.Cases cases() throws IOException {
        return cases(Language.EN);
    }

    private static MakeDemonstration.Cases cases(Language language) throws IOException {
        return BundledCases.read(ModelFolder.bundled().instrument(), language);
    }
}
