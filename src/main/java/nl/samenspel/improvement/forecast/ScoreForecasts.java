package nl.samenspel.improvement.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.OpenResults;

/** Holds forecasts against what came true. */
@UseCase
public class ScoreForecasts {

    private final Forecasts forecasts;
    private final FindWave findWave;
    private final FindModel findModel;
    private final OpenResults openResults;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;
    private final Clock clock;

    ScoreForecasts(
            Forecasts forecasts,
            FindWave findWave,
            FindModel findModel,
            OpenResults openResults,
            ManageWorkspaces workspaces,
            Transactions transactions,
            Clock clock) {
        this.forecasts = forecasts;
        this.findWave = findWave;
        this.findModel = findModel;
        this.openResults = openResults;
        this.workspaces = workspaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Scoreboard handle(WorkspaceId workspace, CollaborationId collaboration) {
        var all = transactions.read(() -> forecasts.of(workspace, collaboration));
        var today = LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
        return Scoreboard.of(all, all.isEmpty() ? List.of() : assessed(workspace, collaboration), today);
    }

    private List<Assessed> assessed(WorkspaceId workspace, CollaborationId collaboration) {
        var openings = findWave.openings(workspace, collaboration);
        return findWave.of(workspace, collaboration).stream()
                .filter(Wave.Revealed.class::isInstance)
                .map(Wave.Revealed.class::cast)
                .map(wave -> assessed(wave, openings))
                .toList();
    }

    private Assessed assessed(Wave.Revealed wave, Map<WaveId, LocalDateTime> openings) {
        var terms = wave.terms();
        return new Assessed(
                terms.name(),
                Optional.ofNullable(openings.get(terms.id())),
                wave.lastDay(),
                PerParty.each(party -> levels(wave, party)));
    }

    private Map<String, Assessed.Level> levels(Wave.Revealed wave, Party party) {
        var shown = openResults.handle(wave);
        var scale = new Scale(findModel.handle(wave.terms().model()).levels(), 1);
        var levels = new LinkedHashMap<String, Assessed.Level>();
        shown.result()
                .party(party)
                .aspects()
                .forEach((aspect, result) -> Optional.ofNullable(
                                result.measures().get(Measure.ACTUAL))
                        .flatMap(Figure::shown)
                        .ifPresent(summary -> levels.put(
                                aspect,
                                new Assessed.Level(
                                        summary.mean(),
                                        shown.findings()
                                                .party(party)
                                                .question(Question.whole(aspect, Measure.ACTUAL))
                                                .flatMap(Finding::band)
                                                .map(band -> band.printed(scale))))));
        return levels;
    }
}
