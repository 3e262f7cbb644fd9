package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The actions beside each other, by what has become of them. */
@Controller
class ColumnsController {

    private final ProgrammeDesk desk;
    private final PlanActions planActions;
    private final Templates templates;

    ColumnsController(ProgrammeDesk desk, PlanActions planActions, Templates templates) {
        this.desk = desk;
        this.planActions = planActions;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement/columns")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.SEE_IMPROVEMENT, workspace, id);
        var collaboration = opened.collaboration();
        var page = new ProgrammePage(opened.words(), visitor, collaboration, planActions.of(workspace, id));
        return Page.of(templates.improvementColumns(
                WorkspaceFrame.of(visit, visitor, workspace, visit.say("programme.columns.title")),
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(
                                visit.say("improvement.title"),
                                ImprovementAddresses.of(collaboration).page(),
                                false)),
                page.view().lead(),
                page.columns()));
    }
}
