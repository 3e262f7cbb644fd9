package nl.samenspel.selection.web;

import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderId;
import org.springframework.stereotype.Component;

/** A tender, for a visitor who may be there. */
@Component
class TenderDesk {

    private final FindTender findTender;
    private final ManageWorkspaces workspaces;

    TenderDesk(FindTender findTender, ManageWorkspaces workspaces) {
        this.findTender = findTender;
        this.workspaces = workspaces;
    }

    /** Ends the request when the visitor may not do this there. */
    Tender open(Visitor visitor, Act act, WorkspaceId workspace, TenderId id) {
        Access.require(visitor, act, Subject.of(workspace));
        return findTender.handle(workspace, id).orElseThrow(() -> new Denied(true));
    }

    /** The place of the workspace above its tenders. */
    Frame.Place workspace(WorkspaceId id) {
        var workspace = workspaces.find(id).orElseThrow(() -> new Denied(false));
        return new Frame.Place(workspace.name(), AccountAddresses.workspace(id), false);
    }
}
