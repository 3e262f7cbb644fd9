package nl.samenspel.invitation.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.TidyText;

/** Which party and which level a cell means, as people write them in Dutch, English, German and French. */
final class Choices {
    private static final Map<String, Party> PARTIES = meanings(Map.of(
            Party.CUSTOMER,
            List.of("klant", "customer", "kunde", "client", "opdrachtgever", "Auftraggeber", "donneur d’ordre"),
            Party.SUPPLIER,
            List.of(
                    "leverancier",
                    "supplier",
                    "lieferant",
                    "fournisseur",
                    "opdrachtnemer",
                    "Auftragnehmer",
                    "vendor")));

    private static final Map<String, GovernanceLevel> LEVELS = meanings(Map.of(
            GovernanceLevel.STRATEGIC,
            List.of(
                    "s",
                    "strategisch",
                    "strategic",
                    "stratégique",
                    "strategie",
                    "strategy",
                    "stratégie",
                    "bestuurlijk"),
            GovernanceLevel.TACTICAL,
            List.of("t", "tactisch", "tactical", "taktisch", "tactique", "tactiek", "taktik", "tactics"),
            GovernanceLevel.OPERATIONAL,
            List.of(
                    "o",
                    "operationeel",
                    "operational",
                    "operativ",
                    "operationell",
                    "opérationnel",
                    "uitvoerend",
                    "uitvoering",
                    "operatief",
                    "operations",
                    "ausführend",
                    "exécution")));

    private static final List<String> BESIDES = List.of(" niveau", " level", " ebene");

    private Choices() {}

    private static <C> Map<String, C> meanings(Map<C, List<String>> words) {
        var meanings = new HashMap<String, C>();
        words.forEach((choice, of) -> of.forEach(word -> meanings.put(TidyText.bare(word), choice)));
        return Map.copyOf(meanings);
    }

    /** @param names what the parties call themselves, which a cell may say too */
    static Optional<Party> party(String cell, PerParty<String> names) {
        var said = TidyText.bare(cell);
        return Arrays.stream(Party.values())
                .filter(party -> !said.isEmpty() && said.equals(TidyText.bare(names.of(party))))
                .findFirst()
                .or(() -> Optional.ofNullable(PARTIES.get(said)));
    }

    static Optional<GovernanceLevel> level(String cell) {
        var said = TidyText.bare(cell);
        var word = BESIDES.stream()
                .filter(said::endsWith)
                .findFirst()
                .map(besides -> said.substring(0, said.length() - besides.length()))
                .orElse(said.startsWith("niveau ") ? said.substring("niveau ".length()) : said);
        return Optional.ofNullable(LEVELS.get(word));
    }

    /** The party that a cell may mean which means none. */
    static Optional<Party> nearParty(String cell, PerParty<String> names) {
        var said = TidyText.bare(cell);
        var near = Arrays.stream(Party.values())
                .filter(party -> Likeness.isNear(said, TidyText.bare(names.of(party))))
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : near(said, PARTIES);
    }

    static Optional<GovernanceLevel> nearLevel(String cell) {
        return near(TidyText.bare(cell), LEVELS);
    }

    private static <C> Optional<C> near(String said, Map<String, C> meanings) {
        var near = meanings.entrySet().stream()
                .filter(meaning -> Likeness.isNear(said, meaning.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
