package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.risk.KeepRisks;
import nl.samenspel.improvement.risk.KeepRisks.Keeping;
import nl.samenspel.improvement.risk.Risk;
import nl.samenspel.improvement.risk.RiskId;
import nl.samenspel.improvement.risk.RiskText;
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

/** What may stand in the way: noting it, changing it, and closing it. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement/risks")
class RisksController {

    private final ProgrammeDesk desk;
    private final KeepRisks keepRisks;
    private final NameOwners nameOwners;
    private final Templates templates;

    RisksController(ProgrammeDesk desk, KeepRisks keepRisks, NameOwners nameOwners, Templates templates) {
        this.desk = desk;
        this.keepRisks = keepRisks;
        this.nameOwners = nameOwners;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.SEE_IMPROVEMENT, workspace, id);
        return Page.of(templates.improvementRisks(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("risk.title")),
                new RisksPage(opened, visitor).view(keepRisks.of(workspace, id))));
    }

    @GetMapping("/note")
    View ask(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        return Page.of(
                form(visit, visitor, opened, Optional.empty(), RiskForm.empty(), Problems.none(), Optional.empty()));
    }

    @PostMapping("/note")
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var form = RiskForm.of(sent);
        var problems = Problems.none();
        return form.text(visit, problems)
                .map(text -> answer(
                        visit,
                        visitor,
                        opened,
                        Optional.empty(),
                        form,
                        keepRisks.add(opened.collaboration(), text, visitor.signatory())))
                .orElseGet(() ->
                        Page.refused(form(visit, visitor, opened, Optional.empty(), form, problems, Optional.empty())));
    }

    @GetMapping("/{risk}")
    View edit(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("risk") RiskId riskId) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var risk = risk(opened, riskId);
        return Page.of(form(
                visit,
                visitor,
                opened,
                Optional.of(risk),
                RiskForm.of(risk.text()),
                Problems.none(),
                Optional.empty()));
    }

    @PostMapping("/{risk}")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("risk") RiskId riskId,
            @RequestParam MultiValueMap<String, String> sent) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var risk = Optional.of(risk(opened, riskId));
        var form = RiskForm.of(sent);
        var problems = Problems.none();
        return form.text(visit, problems)
                .map(text -> answer(
                        visit,
                        visitor,
                        opened,
                        risk,
                        form,
                        keepRisks.change(opened.collaboration(), riskId, form.shown(), text, visitor.signatory())))
                .orElseGet(() -> Page.refused(form(visit, visitor, opened, risk, form, problems, Optional.empty())));
    }

    @PostMapping("/{risk}/settle")
    View settle(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable("risk") RiskId riskId,
            @RequestParam(defaultValue = "") String state) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var _ = keepRisks.settle(opened.collaboration(), riskId, !state.equals("open"), visitor.signatory());
        return back(opened);
    }

    /** Ends the request where there is none. */
    private Risk risk(Opened opened, RiskId id) {
        return keepRisks
                .of(opened.collaboration().workspace(), opened.collaboration().id())
                .stream()
                .filter(risk -> risk.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Denied(false));
    }

    private View answer(
            Visit visit, Visitor visitor, Opened opened, Optional<Risk> risk, RiskForm form, Keeping keeping) {
        var problems = Problems.none();
        return switch (keeping) {
            case Keeping.Kept _, Keeping.NoSuchRisk _ -> back(opened);
            case Keeping.Refused(var refused) -> {
                RiskForm.add(refused, visit, problems);
                yield Page.refused(form(visit, visitor, opened, risk, form, problems, Optional.empty()));
            }
            case Keeping.Clash(var stored) ->
                Page.refused(form(visit, visitor, opened, risk, form.beside(stored), problems, Optional.of(stored)));
            case Keeping.TooMany _ -> {
                problems.add("told", visit.say("risk.problem.too-many", KeepRisks.MOST_RISKS));
                yield Page.refused(form(visit, visitor, opened, risk, form, problems, Optional.empty()));
            }
        };
    }

    private static View back(Opened opened) {
        return Page.seeOther(ImprovementAddresses.of(opened.collaboration()).risks());
    }

    private JteModel form(
            Visit visit,
            Visitor visitor,
            Opened opened,
            Optional<Risk> risk,
            RiskForm form,
            Problems problems,
            Optional<RiskText> stored) {
        var collaboration = opened.collaboration();
        var owners = nameOwners.of(collaboration.workspace(), collaboration.id());
        return templates.improvementRiskForm(
                WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("risk.form.title")),
                new RisksPage(opened, visitor).form(risk, form, problems, owners, stored));
    }
}
