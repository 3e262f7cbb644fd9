package nl.samenspel.account.web;

import nl.samenspel.account.Role;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import org.springframework.modulith.NamedInterface;

/** Roles in the visitor's words. */
@NamedInterface("roles")
public final class RoleWords {

    private static final Spoken<Party> SPONSOR = Spoken.of("account.role.sponsor", Party.class);

    private RoleWords() {}

    public static String of(Visit visit, Role role) {
        return switch (role) {
            case Role.Administrator _ -> visit.say("account.role.administrator");
            case Role.Facilitator _ -> visit.say("account.role.facilitator");
            case Role.Sponsor sponsor -> visit.say(SPONSOR, sponsor.side());
            case Role.Observer _ -> visit.say("account.role.observer");
        };
    }

    /** Of a role that was noted by its slug: one that is not a sponsor’s. */
    public static String noted(Visit visit, String slug) {
        return switch (slug) {
            case "administrator" -> visit.say("account.role.administrator");
            case "facilitator" -> visit.say("account.role.facilitator");
            case "observer" -> visit.say("account.role.observer");
            default -> slug;
        };
    }

    /** What somebody in the role does, in a sentence. */
    static String does(Visit visit, Role role) {
        return visit.say(
                switch (role) {
                    case Role.Administrator _ -> "account.demonstration.does.administrator";
                    case Role.Facilitator _ -> "account.demonstration.does.facilitator";
                    case Role.Sponsor _ -> "account.demonstration.does.sponsor";
                    case Role.Observer _ -> "account.demonstration.does.observer";
                });
    }
}
