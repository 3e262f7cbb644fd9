package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.improvement.FindPresent;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.SetTargets.Setting;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.TargetDraft;
import nl.samenspel.improvement.TargetId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Spoken;
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

/** Setting targets, agreeing to those of both parties, and withdrawing them. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement/targets")
class TargetsController {

    private static final Spoken<TargetDraft.Problem> PROBLEM =
            Spoken.of("improvement.problem", TargetDraft.Problem.class);

    private final CollaborationDesk desk;
    private final FindPresent findPresent;
    private final SetTargets setTargets;
    private final ManageWorkspaces workspaces;
    private final Clock clock;
    private final Templates templates;

    TargetsController(
            CollaborationDesk desk,
            FindPresent findPresent,
            SetTargets setTargets,
            ManageWorkspaces workspaces,
            Clock clock,
            Templates templates) {
        this.desk = desk;
        this.findPresent = findPresent;
        this.setTargets = setTargets;
        this.workspaces = workspaces;
        this.clock = clock;
        this.templates = templates;
    }

    /** Without anything that was measured there is nothing to aim from. */
    @GetMapping
    View proposed(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var collaboration = desk.open(visitor, Act.SET_TARGETS, workspace, id);
        var today = LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
        return findPresent
                .handle(workspace, id)
                .<View>map(present -> Page.of(
                        page(visit, visitor, collaboration, present, TargetForm.proposed(today), Problems.none())))
                .orElseGet(() -> back(collaboration));
    }

    @PostMapping
    View set(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var collaboration = desk.open(visitor, Act.SET_TARGETS, workspace, id);
        var present = findPresent.handle(workspace, id);
        if (present.isEmpty()) {
            return back(collaboration);
        }
        var form = TargetForm.of(present.get(), sent);
        var problems = Problems.none();
        var draft = form.draft(visit, present.get(), problems);
        if (draft.isPresent()) {
            draft.get()
                    .party()
                    .ifPresent(party -> Access.require(
                            visitor,
                            Act.AGREE_TO_TARGET,
                            OwnParty.subject(collaboration).party(party)));
            switch (setTargets.handle(
                    collaboration, draft.get(), visitor.signatory(), OwnParty.of(visitor, collaboration))) {
                case Setting.Done _ -> {
                    return back(collaboration);
                }
                case Setting.Refused(var refused) -> add(refused, visit, problems);
                case Setting.TooMany _ ->
                    problems.add("by", visit.say("improvement.problem.too-many", SetTargets.MOST_TARGETS));
            }
        }
        return Page.refused(page(visit, visitor, collaboration, present.get(), form, problems));
    }

    private static void add(Set<TargetDraft.Problem> refused, Visit visit, Problems problems) {
        for (var problem : refused) {
            problems.add(
                    switch (problem) {
                        case DAY_PAST, DAY_TOO_LATE, NOTHING_SET -> "by";
                        case WHY_TOO_LONG -> "why";
                    },
                    visit.say(PROBLEM, problem, Target.LONGEST_WHY));
        }
    }

    private JteModel page(
            Visit visit,
            Visitor visitor,
            Collaboration collaboration,
            Present present,
            TargetForm form,
            Problems problems) {
        var frame = WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("improvement.set-targets"));
        return templates.improvementTargetForm(
                frame, new TargetFormPage(visit, visitor, collaboration, present).view(form, problems));
    }

    @PostMapping("/{target}/endorse")
    View agree(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable TargetId target) {
        var collaboration = desk.open(visitor, Act.SEE_IMPROVEMENT, workspace, id);
        var own = OwnParty.of(visitor, collaboration).orElse(Party.CUSTOMER);
        Access.require(
                visitor, Act.AGREE_TO_TARGET, OwnParty.subject(collaboration).party(own));
        setTargets.agree(collaboration, target, own, visitor.signatory());
        return back(collaboration);
    }

    @PostMapping("/{target}/withdraw")
    View withdraw(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable TargetId target) {
        var collaboration = desk.open(visitor, Act.SET_TARGETS, workspace, id);
        setTargets.of(workspace, id).stream()
                .filter(one -> one.id().equals(target))
                .flatMap(one -> one.party().stream())
                .forEach(party -> Access.require(
                        visitor,
                        Act.AGREE_TO_TARGET,
                        OwnParty.subject(collaboration).party(party)));
        setTargets.withdraw(collaboration, target, visitor.signatory());
        return back(collaboration);
    }

    private static View back(Collaboration collaboration) {
        return Page.seeOther(ImprovementAddresses.of(collaboration).page());
    }
}
