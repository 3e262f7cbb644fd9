package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.programme.ReportProgress;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
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

/** One action: what has become of it, and how sure the parties are that it will work. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement/programme/{action}")
class ActionController {

    private static final Pattern CONFIDENCE = Pattern.compile("10|\\d");

    private final ProgrammeDesk desk;
    private final PlanActions planActions;
    private final ReportProgress reportProgress;
    private final Templates templates;

    ActionController(ProgrammeDesk desk, PlanActions planActions, ReportProgress reportProgress, Templates templates) {
        this.desk = desk;
        this.planActions = planActions;
        this.reportProgress = reportProgress;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("action") ActionId actionId) {
        var opened = desk.open(visit, visitor, Act.SEE_IMPROVEMENT, workspace, id);
        var action = desk.action(opened, actionId);
        return Page.of(page(visit, visitor, opened, action, ProgressForm.of(action.progress()), Problems.none()));
    }

    @PostMapping("/progress")
    View report(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("action") ActionId actionId,
            @RequestParam MultiValueMap<String, String> sent) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var action = desk.action(opened, actionId);
        var form = ProgressForm.of(sent);
        var problems = form.progress(opened.words().today())
                .map(progress -> ProgressForm.problems(
                        reportProgress.handle(
                                opened.collaboration(), actionId, progress, form.said(), visitor.signatory()),
                        opened.words()))
                .orElseGet(() -> Problems.none().add("status", visit.say("programme.problem.status")));
        return problems.isEmpty()
                ? back(opened, actionId)
                : Page.refused(page(visit, visitor, opened, action, form, problems));
    }

    @PostMapping("/confidence")
    View rate(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("action") ActionId actionId,
            @RequestParam(defaultValue = "") String confidence) {
        var opened = desk.open(visit, visitor, Act.SEE_IMPROVEMENT, workspace, id);
        var own = OwnParty.of(visitor, opened.collaboration()).orElse(Party.CUSTOMER);
        Access.require(
                visitor,
                Act.GIVE_CONFIDENCE,
                OwnParty.subject(opened.collaboration()).party(own));
        if (CONFIDENCE.matcher(confidence).matches()) {
            var _ = planActions.rate(opened.collaboration(), actionId, own, Integer.parseInt(confidence));
        }
        return back(opened, actionId);
    }

    private static View back(Opened opened, ActionId action) {
        return Page.seeOther(ImprovementAddresses.of(opened.collaboration()).action(action));
    }

    private JteModel page(
            Visit visit, Visitor visitor, Opened opened, Action action, ProgressForm form, Problems problems) {
        var collaboration = opened.collaboration();
        var at = ImprovementAddresses.of(collaboration);
        var mayRun = visitor.may(Act.RUN_PROGRAMME, OwnParty.subject(collaboration));
        var programme = new ProgrammePage(opened.words(), visitor, collaboration, List.of(action)).view();
        var notes = planActions.notes(collaboration.workspace(), action.id());
        var view = new ActionView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(visit.say("improvement.title"), at.page(), false)),
                opened.words().sentence(action.text()),
                programme.rows().getFirst(),
                action.text().sign(),
                action.progress() instanceof Progress.Dropped(var why) ? why : "",
                Arrays.stream(Party.values())
                        .map(party -> confidence(visit, visitor, opened, action, party))
                        .toList(),
                String.join(" ", programme.divided()),
                new ProgressTold(opened.words(), opened.zone())
                        .part(action, notes, form, problems, mayRun ? at.progress(action.id()) : ""),
                mayRun ? at.edit(action.id()) : "");
        return templates.improvementAction(
                WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("programme.action")), view);
    }

    private static ActionView.Confidence confidence(
            Visit visit, Visitor visitor, Opened opened, Action action, Party party) {
        var collaboration = opened.collaboration();
        var given = action.confidence().of(party);
        return new ActionView.Confidence(
                new ImprovementView.Side(party.slug(), collaboration.nameOf(party)),
                given.map(number -> visit.say("programme.confidence.given", number))
                        .orElseGet(() -> visit.say("programme.confidence.none")),
                given.map(String::valueOf).orElse(""),
                visitor.may(Act.GIVE_CONFIDENCE, OwnParty.subject(collaboration).party(party))
                        ? ImprovementAddresses.of(collaboration).confidence(action.id())
                        : "");
    }
}
