package nl.samenspel.improvement.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Keeps what somebody expects, beside what he expected before. */
@UseCase
public class GiveForecasts {

    /** All that were ever saved in a collaboration. */
    public static final int MOST_FORECASTS = 5_000;

    private final Forecasts forecasts;
    private final RecordOnTimeline timeline;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    GiveForecasts(
            Forecasts forecasts,
            RecordOnTimeline timeline,
            ManageWorkspaces workspaces,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.forecasts = forecasts;
        this.timeline = timeline;
        this.workspaces = workspaces;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Giving {

        record Given() implements Giving {}

        record Refused(Set<ForecastDraft.Problem> problems) implements Giving {
            public Refused {
                problems = Set.copyOf(problems);
            }
        }

        record TooMany() implements Giving {}
    }

    /** All that were ever saved, the oldest first. */
    public List<LevelForecast> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> forecasts.of(workspace, collaboration));
    }

    public Giving handle(Collaboration collaboration, ForecastDraft draft, Forecaster as, Signatory by) {
        var problems = draft.problems(LocalDate.ofInstant(clock.instant(), workspaces.zone(collaboration.workspace())));
        return problems.isEmpty()
                ? transactions.write(() -> add(collaboration, draft, as, by))
                : new Giving.Refused(problems);
    }

    private Giving add(Collaboration collaboration, ForecastDraft draft, Forecaster as, Signatory by) {
        forecasts.hold(collaboration.id());
        var known = forecasts.of(collaboration.workspace(), collaboration.id()).size();
        if (known + draft.estimates().size() > MOST_FORECASTS) {
            return new Giving.TooMany();
        }
        var now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        forecasts.add(
                collaboration.workspace(),
                collaboration.id(),
                draft.estimates().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(estimate -> new LevelForecast(
                                new ForecastId(ids.next()),
                                estimate.getKey(),
                                draft.party(),
                                draft.on(),
                                estimate.getValue(),
                                as,
                                by,
                                now))
                        .toList());
        timeline.handle(
                collaboration.workspace(),
                collaboration.id(),
                ImprovementHappening.FORECAST_GIVEN,
                by,
                draft.on().toString(),
                List.of());
        return new Giving.Given();
    }
}
