package nl.samenspel.account.web;

import java.util.List;
import nl.samenspel.account.Grant;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.RoleOffer;
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
    private final RoleErrands errands;

    WelcomeWords(ManageWorkspaces workspaces, RoleNames roleNames, RoleErrands errands) {
        this.workspaces = workspaces;
        this.roleNames = roleNames;
        this.errands = errands;
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
        return roles(visit, welcome.grants());
    }

    GivenRole role(Visit visit, RoleOffer offer) {
        return roles(visit, List.of(new Grant(offer.workspace(), offer.role()))).getFirst();
    }

    private List<GivenRole> roles(Visit visit, List<Grant> grants) {
        var names = roleNames.of(visit, grants);
        var known = errands.of(visit, grants);
        return grants.stream()
                .map(grant -> new GivenRole(
                        names.getOrDefault(grant, ""),
                        (RoleWords.does(visit, grant.role()) + " " + known.getOrDefault(grant, "")).strip()))
                .toList();
    }

    /** What the workspaces are called in which the person has a role. */
    List<String> workspaces(Welcome welcome) {
        return welcome.account().stream()
                .flatMap(account -> workspaces.of(account.id()).stream())
                .map(Workspace::name)
                .toList();
    }

    String workspace(WorkspaceId id) {
        return workspaces.find(id).map(Workspace::name).orElse("");
    }
}
