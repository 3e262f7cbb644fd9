package nl.samenspel.invitation.sheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PerParty;

/** Which party and which level a cell means, as people write them in Dutch, English, German and French. */
final class Choices {

    private static final Map<String, Party> PARTIES = Map.ofEntries(
            Map.entry("klant", Party.CUSTOMER),
            Map.entry("customer", Party.CUSTOMER),
            Map.entry("kunde", Party.CUSTOMER),
            Map.entry("client", Party.CUSTOMER),
            Map.entry("opdrachtgever", Party.CUSTOMER),
            Map.entry("leverancier", Party.SUPPLIER),
            Map.entry("supplier", Party.SUPPLIER),
            Map.entry("lieferant", Party.SUPPLIER),
            Map.entry("fournisseur", Party.SUPPLIER),
            Map.entry("opdrachtnemer", Party.SUPPLIER));

    private static final Map<String, GovernanceLevel> LEVELS = Map.ofEntries(
            Map.entry("s", GovernanceLevel.STRATEGIC),
            Map.entry("strategisch", GovernanceLevel.STRATEGIC),
            Map.entry("strategic", GovernanceLevel.STRATEGIC),
            Map.entry("stratégique", GovernanceLevel.STRATEGIC),
            Map.entry("t", GovernanceLevel.TACTICAL),
            Map.entry("tactisch", GovernanceLevel.TACTICAL),
            Map.entry("tactical", GovernanceLevel.TACTICAL),
            Map.entry("taktisch", GovernanceLevel.TACTICAL),
            Map.entry("tactique", GovernanceLevel.TACTICAL),
            Map.entry("o", GovernanceLevel.OPERATIONAL),
            Map.entry("operationeel", GovernanceLevel.OPERATIONAL),
            Map.entry("operational", GovernanceLevel.OPERATIONAL),
            Map.entry("operativ", GovernanceLevel.OPERATIONAL),
            Map.entry("opérationnel", GovernanceLevel.OPERATIONAL));

    private Choices() {}

    /** @param names what the parties call themselves, which a cell may say too */
    static Optional<Party> party(String cell, PerParty<String> names) {
        var said = normal(cell);
        if (said.equals(normal(names.customer()))) {
            return Optional.of(Party.CUSTOMER);
        }
        return said.equals(normal(names.supplier()))
                ? Optional.of(Party.SUPPLIER)
                : Optional.ofNullable(PARTIES.get(said));
    }

    static Optional<GovernanceLevel> level(String cell) {
        return Optional.ofNullable(LEVELS.get(normal(cell)));
    }

    private static String normal(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
