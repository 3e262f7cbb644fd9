package nl.samenspel.collaboration.web;

import java.util.List;
import nl.samenspel.account.Role;
import nl.samenspel.account.web.RoleGroups;
import nl.samenspel.account.web.RoleWords;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Visit;

/** Sponsors of both parties and observers, of each collaboration. */
@Contribution
class RolesInCollaborations implements RoleGroups {

    private final FindCollaboration findCollaboration;

    RolesInCollaborations(FindCollaboration findCollaboration) {
        this.findCollaboration = findCollaboration;
    }

    @Override
    public List<Group> in(Visit visit, WorkspaceId workspace) {
        return findCollaboration.all(workspace).stream()
                .map(collaboration -> new Group(
                        collaboration.name(),
                        List.of(
                                sponsor(visit, collaboration, Party.CUSTOMER),
                                sponsor(visit, collaboration, Party.SUPPLIER),
                                observer(visit, collaboration))))
                .toList();
    }

    private static Choice sponsor(Visit visit, Collaboration collaboration, Party party) {
        var role = new Role.Sponsor(collaboration.id(), party);
        var label = visit.say("collaboration.role.sponsor-for", RoleWords.of(visit, role), collaboration.nameOf(party));
        return new Choice(role, label);
    }

    private static Choice observer(Visit visit, Collaboration collaboration) {
        var role = new Role.Observer(collaboration.id());
        return new Choice(role, RoleWords.of(visit, role));
    }
}
