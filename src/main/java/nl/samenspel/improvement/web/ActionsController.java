package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.PlanActions.Planning;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.platform.CollaborationId;
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

/** Planning actions, changing what was planned, and their order. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement/programme")
class ActionsController {

    private final ProgrammeDesk desk;
    private final PlanActions planActions;
    private final Templates templates;

    ActionsController(ProgrammeDesk desk, PlanActions planActions, Templates templates) {
        this.desk = desk;
        this.planActions = planActions;
        this.templates = templates;
    }

    @GetMapping
    View plan(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        return Page.of(templates.improvementActionForm(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("programme.add")),
                desk.form(opened).adding(ActionForm.empty(opened.words().today()), Problems.none())));
    }

    @PostMapping
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var form = ActionForm.of(opened.model(), sent);
        var problems = Problems.none();
        var text = form.text(opened.words(), problems);
        if (text.isPresent()) {
            switch (planActions.add(opened.collaboration(), text.get(), visitor.signatory())) {
                case Planning.Planned _ -> {
                    return Page.seeOther(
                            ImprovementAddresses.of(opened.collaboration()).page());
                }
                case Planning.Refused(var refused) -> ActionForm.add(refused, opened.words(), problems);
                case Planning.TooMany _, Planning.Clash _, Planning.NoSuchAction _ ->
                    problems.add("deed", visit.say("programme.problem.too-many", PlanActions.MOST_ACTIONS));
            }
        }
        return Page.refused(templates.improvementActionForm(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("programme.add")),
                desk.form(opened).adding(form, problems)));
    }

    @GetMapping("/{action}/edit")
    View edit(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable ActionId action) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var found = desk.action(opened, action);
        return Page.of(templates.improvementActionForm(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("programme.change")),
                desk.form(opened).changing(found, ActionForm.of(found.text()), Problems.none(), Optional.empty())));
    }

    @PostMapping("/{action}")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable ActionId action,
            @RequestParam MultiValueMap<String, String> sent) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var found = desk.action(opened, action);
        var form = ActionForm.of(opened.model(), sent);
        var problems = Problems.none();
        var text = form.text(opened.words(), problems);
        if (text.isPresent()) {
            switch (planActions.change(opened.collaboration(), action, form.shown(), text.get(), visitor.signatory())) {
                case Planning.Planned _, Planning.NoSuchAction _, Planning.TooMany _ -> {
                    return Page.seeOther(
                            ImprovementAddresses.of(opened.collaboration()).action(action));
                }
                case Planning.Refused(var refused) -> ActionForm.add(refused, opened.words(), problems);
                case Planning.Clash(var stored) -> {
                    return Page.refused(templates.improvementActionForm(
                            WorkspaceFrame.of(visit, visitor, workspace, visit.say("programme.change")),
                            desk.form(opened).changing(found, form.beside(stored), problems, Optional.of(stored))));
                }
            }
        }
        return Page.refused(templates.improvementActionForm(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("programme.change")),
                desk.form(opened).changing(found, form, problems, Optional.empty())));
    }

    @PostMapping("/{action}/place")
    View move(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String to) {
        Opened opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        if (to.equals("up") || to.equals("down")) {
            var _ = planActions.move(opened.collaboration(), action, to.equals("up"));
        }
        return Page.seeOther(ImprovementAddresses.of(opened.collaboration()).page());
    }
}
