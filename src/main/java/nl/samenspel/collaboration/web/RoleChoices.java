package nl.samenspel.collaboration.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Role;
import nl.samenspel.account.web.RoleWords;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;

/** The roles that can be given in a workspace, each under a value for a form and in the visitor's words. */
final class RoleChoices {

    private final Visit visit;
    private final List<Collaboration> collaborations;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<MembersView.Group> groups = new ArrayList<>();

    RoleChoices(Visit visit, List<Collaboration> collaborations) {
        this.visit = visit;
        this.collaborations = collaborations;
        groups.add(new MembersView.Group(
                visit.say("collaboration.members.everywhere"),
                List.of(choice(new Role.Administrator()), choice(new Role.Facilitator()))));
        for (var collaboration : collaborations) {
            groups.add(new MembersView.Group(
                    collaboration.name(),
                    List.of(
                            sponsor(collaboration, Party.CUSTOMER),
                            sponsor(collaboration, Party.SUPPLIER),
                            choice(new Role.Observer(collaboration.id())))));
        }
    }

    /** By what they reach: the workspace, or one of its collaborations. */
    List<MembersView.Group> groups() {
        return groups;
    }

    /** Empty for what is not on the page. */
    Optional<Role> find(String value) {
        return Optional.ofNullable(roles.get(value));
    }

    /** The role, with the collaboration it is about. */
    String words(Role role) {
        return role.collaboration()
                .flatMap(id -> collaborations.stream()
                        .filter(collaboration -> collaboration.id().equals(id))
                        .findFirst())
                .map(about -> visit.say("collaboration.members.role-in", name(role), about.name()))
                .orElseGet(() -> name(role));
    }

    private MembersView.Choice sponsor(Collaboration collaboration, Party party) {
        var choice = choice(new Role.Sponsor(collaboration.id(), party));
        return new MembersView.Choice(
                choice.value(),
                visit.say("collaboration.members.sponsor-for", choice.label(), collaboration.nameOf(party)));
    }

    private MembersView.Choice choice(Role role) {
        roles.put(value(role), role);
        return new MembersView.Choice(value(role), name(role));
    }

    /** What stands for the role in a form. */
    static String value(Role role) {
        return role.slug()
                + role.party().map(party -> "-" + party.slug()).orElse("")
                + role.collaboration().map(id -> "-" + id).orElse("");
    }

    private String name(Role role) {
        return RoleWords.of(visit, role);
    }
}
