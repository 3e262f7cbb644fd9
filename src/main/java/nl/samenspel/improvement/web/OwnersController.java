package nl.samenspel.improvement.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.OwnerId;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.web.ProgrammeDesk.Opened;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Owners of actions: a link of their own for each, and their names taken away when they ask for it. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/improvement")
class OwnersController {

    private final ProgrammeDesk desk;
    private final NameOwners nameOwners;
    private final PlanActions planActions;
    private final Templates templates;

    OwnersController(ProgrammeDesk desk, NameOwners nameOwners, PlanActions planActions, Templates templates) {
        this.desk = desk;
        this.nameOwners = nameOwners;
        this.planActions = planActions;
        this.templates = templates;
    }

    @GetMapping("/owners")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        return page(visit, visitor, desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id), Optional.empty());
    }

    @PostMapping("/owners/{owner}/personal")
    View link(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable OwnerId owner) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var name = owners(opened).stream()
                .filter(one -> one.id().equals(owner))
                .map(Owner::name)
                .findFirst();
        return name.flatMap(called -> nameOwners
                        .link(opened.collaboration(), Optional.of(owner))
                        .map(link -> new OwnersView.Made(
                                visit.say("programme.owners.made", called),
                                SiteAddress.of(request, ImprovementAddresses.mine(link)),
                                SiteAddress.of(request, ImprovementAddresses.calendar(link, visit.language())))))
                .map(made -> page(visit, visitor, opened, Optional.of(made)))
                .orElseGet(() -> back(opened));
    }

    @PostMapping("/calendar")
    View linkOfAll(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        return nameOwners
                .link(opened.collaboration(), Optional.empty())
                .map(link -> new OwnersView.Made(
                        visit.say("programme.owners.made.all"),
                        "",
                        SiteAddress.of(request, ImprovementAddresses.calendar(link, visit.language()))))
                .map(made -> page(visit, visitor, opened, Optional.of(made)))
                .orElseGet(() -> back(opened));
    }

    @PostMapping("/owners/{owner}/erase")
    View erase(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable OwnerId owner) {
        var opened = desk.open(visit, visitor, Act.RUN_PROGRAMME, workspace, id);
        var _ = nameOwners.erase(opened.collaboration(), owner, visitor.signatory());
        return back(opened);
    }

    private static View back(Opened opened) {
        return Page.seeOther(ImprovementAddresses.of(opened.collaboration()).owners());
    }

    private List<Owner> owners(Opened opened) {
        return nameOwners.of(
                opened.collaboration().workspace(), opened.collaboration().id());
    }

    private View page(Visit visit, Visitor visitor, Opened opened, Optional<OwnersView.Made> made) {
        var collaboration = opened.collaboration();
        var at = ImprovementAddresses.of(collaboration);
        var actions = planActions.of(collaboration.workspace(), collaboration.id());
        var view = new OwnersView(
                List.of(
                        new Frame.Place(collaboration.name(), CollaborationAddresses.of(collaboration), false),
                        new Frame.Place(visit.say("improvement.title"), at.page(), false)),
                made,
                owners(opened).stream()
                        .map(owner -> new OwnersView.Row(
                                opened.words().who(owner),
                                visit.say("programme.owners.doing", open(actions, owner)),
                                at.linkOf(owner.id()),
                                at.erase(owner.id())))
                        .toList(),
                at.linkOfAll());
        return Page.of(templates.improvementOwners(
                WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("programme.owners.title")),
                view));
    }

    private static long open(List<Action> actions, Owner owner) {
        return actions.stream()
                .filter(action -> action.owner().id().equals(owner.id())
                        && action.progress().isOpen())
                .count();
    }
}
