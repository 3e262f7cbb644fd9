package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.improvement.FindPresent;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.forecast.Forecaster;
import nl.samenspel.improvement.forecast.GiveForecasts;
import nl.samenspel.improvement.forecast.GiveForecasts.Giving;
import nl.samenspel.improvement.forecast.ScoreForecasts;
import nl.samenspel.improvement.forecast.SuggestForecast;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Forecasting levels, and seeing what came true. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement")
class ForecastsController {

    private final ProgrammeDesk desk;
    private final FindPresent findPresent;
    private final FindWave findWave;
    private final GiveForecasts giveForecasts;
    private final ScoreForecasts scoreForecasts;
    private final SetTargets setTargets;
    private final PlanActions planActions;
    private final Templates templates;

    ForecastsController(
            ProgrammeDesk desk,
            FindPresent findPresent,
            FindWave findWave,
            GiveForecasts giveForecasts,
            ScoreForecasts scoreForecasts,
            SetTargets setTargets,
            PlanActions planActions,
            Templates templates) {
        this.desk = desk;
        this.findPresent = findPresent;
        this.findWave = findWave;
        this.giveForecasts = giveForecasts;
        this.scoreForecasts = scoreForecasts;
        this.setTargets = setTargets;
        this.planActions = planActions;
        this.templates = templates;
    }

    @GetMapping("/forecasts")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.SEE_IMPROVEMENT, workspace, id);
        var page = new ForecastsPage(
                new ForecastWords(opened.words().words()),
                visitor,
                opened.collaboration(),
                findPresent.handle(workspace, id),
                scoreForecasts.handle(workspace, id),
                setTargets.of(workspace, id),
                planActions.of(workspace, id));
        return Page.of(templates.improvementForecasts(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("forecast.title")), page.view()));
    }

    /** @param whose a party whose suggestions are to be filled in */
    @GetMapping("/forecast")
    View propose(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String whose) {
        var opened = desk.open(visit, visitor, Act.FORECAST, workspace, id);
        return findPresent
                .handle(workspace, id)
                .<View>map(present -> {
                    var page = page(visitor, opened, present);
                    var day = TypedDay.read(on).orElse(page.moments().getFirst());
                    return Page.of(page(
                            visit, visitor, page, page.proposed(day, Slug.parse(Party.class, whose)), Problems.none()));
                })
                .orElseGet(() -> back(opened));
    }

    @PostMapping("/forecast")
    View give(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var opened = desk.open(visit, visitor, Act.FORECAST, workspace, id);
        var present = findPresent.handle(workspace, id);
        if (present.isEmpty()) {
            return back(opened);
        }
        var page = page(visitor, opened, present.get());
        var form = ForecastForm.of(opened.model(), sent);
        var problems = Problems.none();
        var draft = form.draft(visit, opened.model(), problems);
        if (draft.isPresent()) {
            switch (giveForecasts.handle(opened.collaboration(), draft.get(), page.as(), visitor.signatory())) {
                case Giving.Given _ -> {
                    return back(opened);
                }
                case Giving.Refused(var refused) -> ForecastForm.add(refused, visit, problems);
                case Giving.TooMany _ ->
                    problems.add("on", visit.say("forecast.problem.too-many", GiveForecasts.MOST_FORECASTS));
            }
        }
        return Page.refused(page(visit, visitor, page, form, problems));
    }

    private static View back(Opened opened) {
        return Page.seeOther(ImprovementAddresses.of(opened.collaboration()).forecasts());
    }

    private ForecastFormPage page(Visitor visitor, Opened opened, Present present) {
        var collaboration = opened.collaboration();
        return new ForecastFormPage(
                new ForecastWords(opened.words().words()),
                collaboration,
                present,
                new SuggestForecast(present, planActions.of(collaboration.workspace(), collaboration.id())),
                Forecaster.of(OwnParty.of(visitor, collaboration)),
                moments(opened));
    }

    /** The next assessment that is planned, days for which there are targets, and a year from now. */
    private List<LocalDate> moments(Opened opened) {
        var collaboration = opened.collaboration();
        var today = opened.words().today();
        var planned = findWave.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(Wave.Planned.class::isInstance)
                .map(Wave::lastDay);
        var aimedFor = setTargets.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(Target::isHeld)
                .map(Target::by);
        var known = Stream.concat(planned, aimedFor)
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .limit(4)
                .toList();
        return known.isEmpty() ? List.of(today.plusYears(1)) : known;
    }

    private JteModel page(Visit visit, Visitor visitor, ForecastFormPage page, ForecastForm form, Problems problems) {
        return templates.improvementForecastForm(
                WorkspaceFrame.of(visit, visitor, page.collaboration().workspace(), visit.say("forecast.form.title")),
                page.view(form, problems));
    }
}
