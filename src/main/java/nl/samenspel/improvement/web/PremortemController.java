package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.risk.ImagineFailure;
import nl.samenspel.improvement.risk.KeepRisks.Keeping;
import nl.samenspel.improvement.risk.RiskText;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A year on, nothing has moved: why? Everybody writes apart, then all of it becomes risks. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement/premortem")
class PremortemController {

    private final ProgrammeDesk desk;
    private final ImagineFailure imagineFailure;
    private final Templates templates;

    PremortemController(ProgrammeDesk desk, ImagineFailure imagineFailure, Templates templates) {
        this.desk = desk;
        this.imagineFailure = imagineFailure;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var written = imagineFailure.written(opened.collaboration(), visitor.account());
        return Page.of(page(visit, visitor, opened, written, Problems.none()));
    }

    @PostMapping
    View write(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam(defaultValue = "") String written) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var typed = Typed.lines(written);
        if (imagineFailure.write(opened.collaboration(), visitor.account(), typed)) {
            return Page.seeOther(ImprovementAddresses.of(opened.collaboration()).premortem());
        }
        var problems = Problems.none()
                .add("written", visit.say("risk.problem.written", ImagineFailure.LONGEST, RiskText.LONGEST));
        return Page.refused(page(visit, visitor, opened, typed, problems));
    }

    @PostMapping("/gather")
    View gather(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var at = ImprovementAddresses.of(opened.collaboration());
        return imagineFailure.gather(opened.collaboration(), visitor.signatory()) instanceof Keeping.Kept
                ? Page.seeOther(at.risks())
                : Page.seeOther(at.premortem());
    }

    private JteModel page(Visit visit, Visitor visitor, Opened opened, String written, Problems problems) {
        var collaboration = opened.collaboration();
        var at = ImprovementAddresses.of(collaboration);
        int writers = imagineFailure.writers(collaboration);
        var view = new PremortemView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(visit.say("improvement.title"), at.page(), false),
                        new Frame.Place(visit.say("risk.title"), at.risks(), false)),
                written,
                problems,
                visit.say("risk.premortem.writers", writers),
                at.premortem(),
                writers == 0 ? "" : at.gather());
        return templates.improvementPremortem(
                WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("risk.premortem.title")), view);
    }
}
