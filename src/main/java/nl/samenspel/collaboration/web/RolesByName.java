package nl.samenspel.collaboration.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.account.Grant;
import nl.samenspel.account.Role;
import nl.samenspel.account.web.RoleNames;
import nl.samenspel.account.web.RoleWords;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** Names a role by its party and its collaboration. */
@Component
class RolesByName implements RoleNames {

    private record Key(WorkspaceId workspace, CollaborationId collaboration) {}

    private final FindCollaboration findCollaboration;

    RolesByName(FindCollaboration findCollaboration) {
        this.findCollaboration = findCollaboration;
    }

    @Override
    public Map<Grant, String> of(Visit visit, List<Grant> grants) {
        var workspaces = grants.stream().map(Grant::workspace).collect(Collectors.toSet());
        var known = findCollaboration.all(workspaces).stream()
                .collect(Collectors.toMap(one -> new Key(one.workspace(), one.id()), one -> one));
        return grants.stream().distinct().collect(Collectors.toMap(grant -> grant, grant -> name(visit, grant, known)));
    }

    private static String name(Visit visit, Grant grant, Map<Key, Collaboration> known) {
        var role = grant.role();
        return role.collaboration()
                .flatMap(id -> Optional.ofNullable(known.get(new Key(grant.workspace(), id))))
                .map(about -> in(visit, role, about))
                .orElseGet(() -> RoleWords.of(visit, role));
    }

    private static String in(Visit visit, Role role, Collaboration about) {
        return role.party()
                .map(party -> visit.say("collaboration.role.sponsor", about.nameOf(party), about.name()))
                .orElseGet(() -> visit.say("collaboration.role.observer", about.name()));
    }
}
