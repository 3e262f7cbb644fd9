package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.Welcome;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.web.WelcomeView.GivenRole;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** Tells whoever follows a link who asks him, where, and what for. */
@Component
class WelcomeWords {

    private final ManageWorkspaces workspaces;
    private final RoleNames roleNames;

    WelcomeWords(ManageWorkspaces workspaces, RoleNames roleNames) {
        this.workspaces = workspaces;
        this.roleNames = roleNames;
    }

    String lead(Visit visit, Welcome welcome) {
        if (welcome.account().isEmpty()) {
            return visit.say("account.welcome.first");
        }
        return welcome.grants().stream()
                .findFirst()
                .filter(_ -> !welcome.by().isEmpty())
                .map(grant -> visit.say("account.welcome.asked", welcome.by(), workspace(grant.workspace())))
                .orElseGet(() -> visit.say("account.welcome.invited"));
    }

    List<GivenRole> roles(Visit visit, Welcome welcome) {
        return welcome.grants().stream()
                .map(grant -> role(visit, grant.workspace(), grant.role()))
                .toList();
    }

    GivenRole role(Visit visit, WorkspaceId workspace, Role role) {
        return new GivenRole(roleNames.of(visit, workspace, role), RoleWords.does(visit, role));
    }

    String workspace(WorkspaceId id) {
        return workspaces.find(id).map(Workspace::name).orElse("");
    }
}
