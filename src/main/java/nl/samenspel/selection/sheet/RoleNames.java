package nl.samenspel.selection.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.TidyText;
import nl.samenspel.selection.rating.TeamRole;

/** Which role a cell means, as people write them in Dutch, English, German and French. */
final class RoleNames {

    private static final Map<TeamRole, List<String>> NAMES = Map.of(
            TeamRole.BUSINESS,
            List.of(
                    "business",
                    "gebruiker",
                    "gebruikers",
                    "user",
                    "users",
                    "fachbereich",
                    "nutzer",
                    "métier",
                    "métiers",
                    "lijn"),
            TeamRole.ICT,
            List.of("ict", "it", "informatie", "informatica", "informatique", "dsi", "technology"),
            TeamRole.PROCUREMENT,
            List.of(
                    "inkoop",
                    "procurement",
                    "purchasing",
                    "einkauf",
                    "beschaffung",
                    "vergabe",
                    "achats",
                    "achat",
                    "aanbesteding"),
            TeamRole.LEGAL,
            List.of("juridisch", "jurist", "legal", "recht", "juridique", "juriste", "rechtsabteilung"),
            TeamRole.FINANCE,
            List.of("financiën", "finance", "control", "controller", "finanzen", "controlling", "finances"),
            TeamRole.CONTRACT_MANAGEMENT,
            List.of(
                    "contractmanagement",
                    "contract management",
                    "contractmanager",
                    "contract manager",
                    "vertragsmanagement",
                    "vertragsmanager",
                    "gestion de contrat",
                    "gestion du contrat",
                    "gestion des contrats"),
            TeamRole.OTHER,
            List.of("anders", "overig", "other", "sonstige", "andere", "autre", "autres"));

    private static final Map<String, TeamRole> ROLES = roles();

    private RoleNames() {}

    private static Map<String, TeamRole> roles() {
        var roles = new HashMap<String, TeamRole>();
        NAMES.forEach((role, names) -> names.forEach(name -> roles.put(TidyText.bare(name), role)));
        return Map.copyOf(roles);
    }

    static Optional<TeamRole> role(String cell) {
        return Optional.ofNullable(ROLES.get(TidyText.bare(cell)));
    }
}
