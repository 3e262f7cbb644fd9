package nl.samenspel.account.web;

import nl.samenspel.account.Role;
import nl.samenspel.platform.web.Visit;

/** Roles in the visitor's words. */
final class RoleWords {

    private RoleWords() {}

    static String of(Visit visit, Role role) {
        return switch (role) {
            case Role.Sponsor sponsor ->
                visit.say("account.role.sponsor." + sponsor.side().slug());
            case Role.Administrator _, Role.Facilitator _, Role.Observer _ -> visit.say("account.role." + role.slug());
        };
    }
}
