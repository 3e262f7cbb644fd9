package nl.samenspel.collaboration.web;

import nl.samenspel.account.Role;
import nl.samenspel.account.web.RoleNames;
import nl.samenspel.account.web.RoleWords;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** Names a role by its party and its collaboration. */
@Component
class RolesByName implements RoleNames {

    private final FindCollaboration findCollaboration;

    RolesByName(FindCollaboration findCollaboration) {
        this.findCollaboration = findCollaboration;
    }

    @Override
    public String of(Visit visit, WorkspaceId workspace, Role role) {
        return role.collaboration()
                .flatMap(id -> findCollaboration.handle(workspace, id))
                .map(about -> in(visit, role, about))
                .orElseGet(() -> RoleWords.of(visit, role));
    }

    private static String in(Visit visit, Role role, Collaboration about) {
        return role.party()
                .map(party -> visit.say("collaboration.role.sponsor", about.nameOf(party), about.name()))
                .orElseGet(() -> visit.say("collaboration.role.observer", about.name()));
    }
}
