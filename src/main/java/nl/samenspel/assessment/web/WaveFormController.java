package nl.samenspel.assessment.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
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

/** Planning a wave, changing its terms, and starting it. */
@Controller
@RequestMapping("/workspaces/{workspace}")
class WaveFormController {

    private final PlanWave planWave;
    private final StartAnswering startAnswering;
    private final FindWave findWave;
    private final FindCollaboration findCollaboration;
    private final FindModel findModel;
    private final ManageWorkspaces workspaces;
    private final Clock clock;
    private final Templates templates;

    WaveFormController(
            PlanWave planWave,
            StartAnswering startAnswering,
            FindWave findWave,
            FindCollaboration findCollaboration,
            FindModel findModel,
            ManageWorkspaces workspaces,
            Clock clock,
            Templates templates) {
        this.planWave = planWave;
        this.startAnswering = startAnswering;
        this.findWave = findWave;
        this.findCollaboration = findCollaboration;
        this.findModel = findModel;
        this.workspaces = workspaces;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/collaborations/{collaboration}/waves/new")
    View proposed(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable CollaborationId collaboration,
            @RequestParam(defaultValue = "") String like,
            @RequestParam(defaultValue = "") String questionnaire,
            @RequestParam(defaultValue = "") Set<String> aspects) {
        var about = plannable(visitor, workspace, collaboration);
        var proposed = new ProposedWave(visit, findModel, today(workspace));
        var form = findWave.of(workspace, collaboration).stream()
                .map(Wave::terms)
                .filter(terms -> terms.id().toString().equals(like))
                .findFirst()
                .map(terms -> proposed.like(terms, Slug.parse(Questionnaire.Part.class, questionnaire), aspects))
                .orElseGet(() -> proposed.first(about.description().kind()));
        return Page.of(newPage(visit, visitor, about, form, Problems.none()));
    }

    @PostMapping("/collaborations/{collaboration}/waves/new")
    View plan(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable CollaborationId collaboration,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = plannable(visitor, workspace, collaboration);
        var form = WaveForm.of(sent);
        var reading = reading(visit, about, form);
        var draft = reading.draft();
        if (draft.isPresent()) {
            switch (planWave.handle(workspace, collaboration, draft.get(), visitor.name())) {
                case Planning.Accepted(var wave) -> {
                    return Page.seeOther(WaveAddresses.of(wave).page());
                }
                case Planning.Refused(var problems) -> reading.add(problems);
                case Planning.AlreadyStarted _ -> throw new IllegalStateException("A new wave has not started");
            }
        }
        return Page.refused(newPage(visit, visitor, about, form, reading.problems()));
    }

    @GetMapping("/waves/{id}/edit")
    View filledIn(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var wave = found(visitor, Act.PLAN_WAVE, workspace, id);
        return wave instanceof Wave.Planned planned
                ? Page.of(editPage(visit, visitor, planned, WaveForm.of(planned.terms()), Problems.none()))
                : Page.seeOther(WaveAddresses.of(wave).page());
    }

    @PostMapping("/waves/{id}/edit")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var wave = found(visitor, Act.PLAN_WAVE, workspace, id);
        if (!(wave instanceof Wave.Planned planned)) {
            return Page.seeOther(WaveAddresses.of(wave).page());
        }
        var form = WaveForm.of(sent);
        var reading = reading(visit, found(planned), form);
        var draft = reading.draft();
        if (draft.isPresent()) {
            switch (planWave.change(planned, draft.get())) {
                case Planning.Accepted _, Planning.AlreadyStarted _ -> {
                    return Page.seeOther(WaveAddresses.of(wave).page());
                }
                case Planning.Refused(var problems) -> reading.add(problems);
            }
        }
        return Page.refused(editPage(visit, visitor, planned, form, reading.problems()));
    }

    @PostMapping("/waves/{id}/discard")
    View discard(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var wave = found(visitor, Act.PLAN_WAVE, workspace, id);
        return wave instanceof Wave.Planned planned && planWave.discard(planned, visitor.name())
                ? Page.seeOther(
                        CollaborationAddresses.of(workspace, wave.terms().collaboration()))
                : Page.seeOther(WaveAddresses.of(wave).page());
    }

    @PostMapping("/waves/{id}/open")
    View open(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var wave = found(visitor, Act.OPEN_WAVE, workspace, id);
        return switch (startAnswering.handle(workspace, id, visitor.name())) {
            case OPEN, ANOTHER_IS_OPEN -> Page.seeOther(WaveAddresses.of(wave).page());
            case TOO_LATE -> tooLate(visit, visitor, wave);
        };
    }

    private View tooLate(Visit visit, Visitor visitor, Wave wave) {
        var problems = Problems.none().add("closes-on", visit.say("assessment.problem.closes-in-the-past"));
        return wave instanceof Wave.Planned planned
                ? Page.refused(editPage(visit, visitor, planned, WaveForm.of(planned.terms()), problems))
                : Page.seeOther(WaveAddresses.of(wave).page());
    }

    private WaveReading reading(Visit visit, Collaboration about, WaveForm form) {
        return new WaveReading(form, findModel.all(), today(about.workspace()), assessed(about), visit);
    }

    private Optional<Wave> assessed(Collaboration about) {
        return findWave.lastAssessed(about.workspace(), about.id());
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }

    private Collaboration plannable(Visitor visitor, WorkspaceId workspace, CollaborationId id) {
        Access.require(visitor, Act.PLAN_WAVE, Subject.of(workspace).in(id));
        return findCollaboration.handle(workspace, id).orElseThrow(() -> new Denied(false));
    }

    private Wave found(Visitor visitor, Act act, WorkspaceId workspace, WaveId id) {
        var wave = findWave.handle(workspace, id);
        var subject = wave.map(one -> Subject.of(workspace).in(one.terms().collaboration()))
                .orElse(Subject.of(workspace));
        Access.require(visitor, act, subject);
        return wave.orElseThrow(() -> new Denied(false));
    }

    private Collaboration found(Wave wave) {
        return findCollaboration
                .handle(wave.terms().workspace(), wave.terms().collaboration())
                .orElseThrow();
    }

    private JteModel newPage(
            Visit visit, Visitor visitor, Collaboration collaboration, WaveForm form, Problems problems) {
        var to = WaveAddresses.plan(collaboration);
        var back = CollaborationAddresses.of(collaboration);
        var title = visit.say("assessment.form.new");
        return page(visit, visitor, title, view(visit, collaboration, form, problems, to, back));
    }

    private JteModel editPage(Visit visit, Visitor visitor, Wave.Planned wave, WaveForm form, Problems problems) {
        var at = WaveAddresses.of(wave);
        var title = visit.say("assessment.form.edit", wave.terms().name());
        return page(visit, visitor, title, view(visit, found(wave), form, problems, at.edit(), at.page()));
    }

    private WaveFormView view(
            Visit visit, Collaboration about, WaveForm form, Problems problems, String to, String back) {
        return new WaveFormView(
                form,
                problems.under(new WaveFields(visit, about).labels()),
                about,
                findModel.all(),
                WaveFields.hour(visit, workspaces.zone(about.workspace())),
                assessed(about).map(wave -> visit.words().month(wave.lastDay())),
                to,
                back);
    }

    private JteModel page(Visit visit, Visitor visitor, String title, WaveFormView view) {
        var frame = WorkspaceFrame.of(visit, visitor, view.collaboration().workspace(), title);
        return templates.assessmentForm(frame, view);
    }
}
