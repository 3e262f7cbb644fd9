package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.improvement.rhythm.Cadence;
import nl.samenspel.improvement.rhythm.SetCadence;
import nl.samenspel.improvement.web.TargetFormView.Choice;
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

/** How often the parties ask and meet again. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/rhythm")
class CadenceController {

    private final CollaborationDesk desk;
    private final SetCadence setCadence;
    private final Templates templates;

    CadenceController(CollaborationDesk desk, SetCadence setCadence, Templates templates) {
        this.desk = desk;
        this.setCadence = setCadence;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var collaboration = desk.open(visitor, Act.RUN_PROGRAMME, workspace, id);
        var form = CadenceForm.of(setCadence.of(workspace, id));
        return Page.of(page(visit, visitor, collaboration, form, Problems.none()));
    }

    @PostMapping
    View set(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var collaboration = desk.open(visitor, Act.RUN_PROGRAMME, workspace, id);
        var form = CadenceForm.of(sent);
        var problems = Problems.none();
        var cadence = form.cadence(visit, problems);
        if (cadence.isEmpty()) {
            return Page.refused(page(visit, visitor, collaboration, form, problems));
        }
        setCadence.handle(collaboration, cadence.get(), visitor.signatory());
        return Page.seeOther(CollaborationAddresses.of(collaboration));
    }

    private JteModel page(
            Visit visit, Visitor visitor, Collaboration collaboration, CadenceForm form, Problems problems) {
        var back = CollaborationAddresses.of(collaboration);
        return templates.improvementCadence(
                WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("rhythm.cadence.title")),
                new CadenceFormView(
                        List.of(new Frame.Place(collaboration.name(), back, false)),
                        fields(visit, form),
                        problems.under(CadenceForm.labels(visit)),
                        ImprovementAddresses.rhythm(collaboration),
                        back));
    }

    private static List<CadenceFormView.Field> fields(Visit visit, CadenceForm form) {
        return List.of(
                new CadenceFormView.Field(
                        CadenceForm.ASSESSMENTS,
                        visit.say("rhythm.cadence.assessments"),
                        "",
                        form.assessments(),
                        every(visit, Cadence.ASSESSMENTS).toList()),
                new CadenceFormView.Field(
                        CadenceForm.PULSES,
                        visit.say("rhythm.cadence.pulses"),
                        visit.say("rhythm.cadence.pulses.hint"),
                        form.pulses(),
                        orNone(visit.say("rhythm.cadence.pulses.none"), every(visit, Cadence.PULSES))),
                new CadenceFormView.Field(
                        CadenceForm.MEETINGS,
                        visit.say("rhythm.cadence.meetings"),
                        "",
                        form.meetings(),
                        orNone(visit.say("rhythm.cadence.meetings.none"), every(visit, Cadence.MEETINGS))));
    }

    private static Stream<Choice> every(Visit visit, List<Integer> choices) {
        return choices.stream()
                .map(months -> new Choice(months.toString(), visit.say("rhythm.cadence.months", months)));
    }

    private static List<Choice> orNone(String none, Stream<Choice> others) {
        return Stream.concat(Stream.of(new Choice(CadenceForm.NONE, none)), others)
                .toList();
    }
}
