package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.improvement.FindPresent;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What the parties of a collaboration want to reach. */
@Controller
class ImprovementController {

    private final ProgrammeDesk desk;
    private final FindPresent findPresent;
    private final SetTargets setTargets;
    private final PlanActions planActions;
    private final Transactions transactions;
    private final Templates templates;

    ImprovementController(
            ProgrammeDesk desk,
            FindPresent findPresent,
            SetTargets setTargets,
            PlanActions planActions,
            Transactions transactions,
            Templates templates) {
        this.desk = desk;
        this.findPresent = findPresent;
        this.setTargets = setTargets;
        this.planActions = planActions;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        return transactions.readTogether(() -> page(visit, visitor, workspace, id));
    }

    private View page(Visit visit, Visitor visitor, WorkspaceId workspace, CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.SEE_IMPROVEMENT, workspace, id);
        var collaboration = opened.collaboration();
        var page = new ImprovementPage(
                visit,
                visitor,
                collaboration,
                findPresent.handle(workspace, id),
                setTargets.of(workspace, id),
                opened.zone());
        var programme = new ProgrammePage(opened.words(), visitor, collaboration, planActions.of(workspace, id));
        return Page.of(templates.improvementImprovement(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("improvement.title")),
                page.view(programme.view())));
    }
}
