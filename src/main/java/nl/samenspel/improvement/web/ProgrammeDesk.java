package nl.samenspel.improvement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.improvement.FindPresent;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** What the pages about actions have in common. */
@Component
class ProgrammeDesk {

    private final CollaborationDesk desk;
    private final FindPresent findPresent;
    private final PlanActions planActions;
    private final NameOwners nameOwners;
    private final ManageWorkspaces workspaces;
    private final Clock clock;

    ProgrammeDesk(
            CollaborationDesk desk,
            FindPresent findPresent,
            PlanActions planActions,
            NameOwners nameOwners,
            ManageWorkspaces workspaces,
            Clock clock) {
        this.desk = desk;
        this.findPresent = findPresent;
        this.planActions = planActions;
        this.nameOwners = nameOwners;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** A collaboration with the words for its actions. */
    record Opened(Collaboration collaboration, AssessmentModel model, ProgrammeWords words, ZoneId zone) {}

    /** Ends the request when the visitor may not do this there. */
    Opened open(Visit visit, Visitor visitor, Act act, WorkspaceId workspace, CollaborationId id) {
        return opened(visit, desk.open(visitor, act, workspace, id));
    }

    Opened opened(Visit visit, Collaboration collaboration) {
        var model = findPresent.model(collaboration.workspace(), collaboration.id());
        var zone = workspaces.zone(collaboration.workspace());
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return new Opened(collaboration, model, ProgrammeWords.of(visit, collaboration, model, today), zone);
    }

    /** Ends the request where there is none. */
    Action action(Opened opened, ActionId id) {
        var collaboration = opened.collaboration();
        return planActions
                .find(collaboration.workspace(), collaboration.id(), id)
                .orElseThrow(() -> new Denied(false));
    }

    ActionFormPage form(Opened opened) {
        var collaboration = opened.collaboration();
        return new ActionFormPage(
                opened.words(),
                collaboration,
                opened.model(),
                nameOwners.of(collaboration.workspace(), collaboration.id()));
    }
}
