package nl.samenspel.account.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Role;
import nl.samenspel.platform.web.Visit;

/** The roles that can be given in a workspace, each under a value for a form and in the visitor's words. */
final class RoleChoices {

    private final Visit visit;
    private final List<RoleGroups.Group> within;
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<MembersView.Group> groups = new ArrayList<>();

    /** @param within the workspace, what roles can be about */
    RoleChoices(Visit visit, List<RoleGroups.Group> within) {
        this.visit = visit;
        this.within = within;
        add(new RoleGroups.Group(
                visit.say("account.members.everywhere"),
                List.of(everywhere(new Role.Administrator()), everywhere(new Role.Facilitator()))));
        within.forEach(this::add);
    }

    private RoleGroups.Choice everywhere(Role role) {
        return new RoleGroups.Choice(role, name(role));
    }

    private void add(RoleGroups.Group group) {
        group.choices().forEach(choice -> roles.put(value(choice.role()), choice.role()));
        groups.add(new MembersView.Group(
                group.about(),
                group.choices().stream()
                        .map(choice -> new MembersView.Choice(value(choice.role()), choice.label()))
                        .toList()));
    }

    /** By what they reach: the workspace, or something in it. */
    List<MembersView.Group> groups() {
        return groups;
    }

    /** Empty for what is not on the page. */
    Optional<Role> find(String value) {
        return Optional.ofNullable(roles.get(value));
    }

    /** The role, with what it is about. */
    String words(Role role) {
        return within.stream()
                .filter(group -> group.choices().stream()
                        .anyMatch(choice -> choice.role().equals(role)))
                .findFirst()
                .map(group -> visit.say("account.members.role-in", name(role), group.about()))
                .orElseGet(() -> name(role));
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
